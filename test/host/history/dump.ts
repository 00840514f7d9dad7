import { eachCell } from '../../../src/host/workbook/area.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import type { Workbook } from '../../../src/host/workbook/workbook.ts';

/** All that a workbook holds and shows, as plain data that can be compared. */
export function dump(workbook: Workbook) {
  return structuredClone(partsOf(workbook));
}

/** The same for a moment: what is edited next changes it. */
export function partsOf(workbook: Workbook) {
  return { tabs: workbook.tabs.map(dumpTab), names: workbook.namedRanges, metadata: workbook.metadata };
}

/** Every property of a tab, whatever it will have in time. */
function dumpTab(tab: Tab) {
  const properties = Object.entries(tab).filter(([name]) => name !== 'workbook' && name !== 'engine');
  const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  return {
    ...Object.fromEntries(properties),
    contents: eachCell(area, (row, column) => tab.content(row, column)),
    values: tab.values(area),
    shown: tab.displayTexts(area),
    formats: [...tab.formats.entries()],
    notes: [...tab.notes.entries()],
    richTexts: [...tab.richTexts.entries()],
  };
}
