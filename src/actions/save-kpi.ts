import { isSaveKpiRequest, type SaveKpiRequest } from '../model/kpi-request.ts';
import type { Outcome } from '../model/outcome.ts';
import { generatedTabs } from '../sheet/generated-tabs.ts';
import { kpiChange, readKpis } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { openKpiTable } from './opened-table.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';
import { writeKpi } from './write-kpi.ts';

/**
 * Writes a KPI into the table: a new one below the last, or the cells of a row that is still as the page saw it, wherever it stands now.
 *
 * @param request - whatever a page sent.
 * @returns the number of its row on the tab.
 */
export function saveKpi(request: unknown): Outcome<{ readonly row: number }> {
  return carryOut(request, isSaveKpiRequest, save);
}

function save({ seen, cells }: SaveKpiRequest): Outcome<{ readonly row: number }> {
  const dayOf = spreadsheetDays();
  const kpis = openKpiTable('kpis', generatedTabs());
  const change = kpis && kpiChange(kpis.table, seen, cells, dayOf);
  if (kpis === null || change === null) return { status: 'changed' };
  return { status: 'done', row: writeKpi(kpis, change, readKpis(kpis.table.cells, dayOf).language) };
}
