import { KPI_LOG_COLUMNS } from '../model/kpi.ts';
import { type AddKpiEntriesRequest, isAddKpiEntriesRequest } from '../model/kpi-request.ts';
import type { Outcome } from '../model/outcome.ts';
import { addedRows } from '../sheet/added-rows.ts';
import { generatedTabs } from '../sheet/generated-tabs.ts';
import {
  describeLogColumns,
  kpiLogPositions,
  languageOf,
  logRows,
  rowBlocks,
  rowOfAdditions,
  rowsAlike,
} from '../tabs/index.ts';
import { addColumns } from './add-columns.ts';
import { carryOut } from './carry-out.ts';
import { openKpiTable, writeRows } from './opened-table.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Adds rows to the KPI log, below its last one. What stands beside the log stays as it is.
 *
 * @param request - whatever a page sent.
 * @returns how many there are now.
 */
export function addKpiEntries(request: unknown): Outcome<{ readonly added: number }> {
  return carryOut(request, isAddKpiEntriesRequest, add);
}

function add({ key, entries }: AddKpiEntriesRequest): Outcome<{ readonly added: number }> {
  const log = openKpiTable('kpiLog', generatedTabs());
  if (log === null) return { status: 'changed' };
  const { tabId, cells } = log.table;
  const earlier = addedRows(tabId);
  const rows = logRows(entries);
  const wanted = KPI_LOG_COLUMNS.filter((column) => rows[0]?.[column] !== undefined);
  const language = languageOf(cells[0] ?? []);
  const { layout, headers } = addColumns(log, kpiLogPositions, wanted, (headerRow, columns) =>
    describeLogColumns(language, headerRow, columns),
  );
  const dayOf = spreadsheetDays();
  const begun = earlier.of(key);
  const alike = rowsAlike(log.tab, layout, rows, dayOf);
  if (begun !== null && alike >= begun.alike + rows.length) return { status: 'done', added: entries.length };
  const row = rowOfAdditions(log.tab, layout, rows, begun?.row ?? null, dayOf);
  // Before the rows are there: one that is remembered and not there is written, one that is there and not remembered would be written twice.
  earlier.note(key, { row, alike });
  writeRows(log, [...headers, ...rowBlocks(layout, row, rows)]);
  return { status: 'done', added: entries.length };
}
