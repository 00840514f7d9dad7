import { EXIT_RECORD_COLUMNS } from '../model/exit-record.ts';
import type { Language } from '../model/language.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import { describeRecordColumns, type RecordRow, recordBlock, recordPositions } from '../tabs/index.ts';
import { addColumns } from './add-columns.ts';
import { type OpenedTable, openKpiTable, writeRows } from './kpi-table.ts';
import { fillExitRecord } from './make-kpi-tabs.ts';

/** Opens the record of exit lines, which is made where there is none; `null` where its header row is gone. */
export function openExitRecord(language: Language, generated: readonly GeneratedTab[]): OpenedTable | null {
  const record = openKpiTable('exitRecord', generated);
  if (record !== null) return record;
  const tabId = fillExitRecord(language, generated);
  return openKpiTable('exitRecord', [...generated, { key: 'exitRecord', tabId }]);
}

/** Adds a row to the record. */
export function addToRecord(record: OpenedTable, row: RecordRow, language: Language): void {
  const { layout, headers } = addColumns(record, recordPositions, EXIT_RECORD_COLUMNS, (headerRow, columns) =>
    describeRecordColumns(language, headerRow, columns),
  );
  writeRows(record, [...headers, recordBlock(record.tab, layout, row)]);
}
