import { eachCell } from '../../../src/host/workbook/area.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import type { Workbook } from '../../../src/host/workbook/workbook.ts';

/** All that a workbook holds and shows, as plain data that can be compared. */
export function dump(workbook: Workbook) {
  return structuredClone({
    tabs: workbook.tabs.map(dumpTab),
    names: workbook.namedRanges,
    metadata: workbook.metadata,
  });
}

function dumpTab(tab: Tab) {
  const {
    workbook: _,
    engine: __,
    formats: _f,
    notes: _n,
    richTexts: _r,
    ...beside
  } = tab as unknown as Record<string, unknown>;
  const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  return {
    ...beside,
    contents: eachCell(area, (row, column) => tab.content(row, column)),
    shown: tab.displayTexts(area),
    formats: [...tab.formats.entries()],
    notes: [...tab.notes.entries()],
    richTexts: [...tab.richTexts.entries()],
  };
}
