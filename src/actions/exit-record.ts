import { EXIT_RECORD_COLUMNS } from '../model/exit-record.ts';
import type { Language } from '../model/language.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import { warnOfChanges } from '../sheet/protections.ts';
import {
  describeExitRecord,
  describeRecordColumns,
  type RecordRow,
  recordBlock,
  recordPositions,
} from '../tabs/index.ts';
import { kpiTabsWords } from '../text/kpi-tabs/index.ts';
import { addColumns } from './add-columns.ts';
import { fillTab } from './fill-tab.ts';
import { type OpenedTable, openKpiTable, readKpiTab, writeRows } from './opened-table.ts';

/** Opens the record of exit lines, which is made where there is none; `null` where its header row is gone. */
export function openExitRecord(language: Language, generated: readonly GeneratedTab[]): OpenedTable | null {
  const record = openKpiTable('exitRecord', generated);
  if (record !== null) return record;
  const tabId = fillExitRecord(language, readKpiTab('exitRecord', generated), generated);
  return openKpiTable('exitRecord', [...generated, { key: 'exitRecord', tabId }]);
}

/**
 * Makes the record of exit lines where there is none, or none but its mark.
 *
 * @param grid - all the cells of its tab; `null` where there is none.
 * @returns the id of its tab.
 */
export function fillExitRecord(
  language: Language,
  grid: PlacedTable | null,
  generated: readonly GeneratedTab[],
): number {
  const { recordIsKept } = kpiTabsWords[language];
  return fillTab(describeExitRecord(language), grid, generated, (tabId) => warnOfChanges(tabId, recordIsKept));
}

/** Adds a row to the record. */
export function addToRecord(record: OpenedTable, row: RecordRow, language: Language): void {
  const { layout, headers } = addColumns(record, recordPositions, EXIT_RECORD_COLUMNS, (headerRow, columns) =>
    describeRecordColumns(language, headerRow, columns),
  );
  writeRows(record, [...headers, recordBlock(record.tab, layout, row)]);
}
