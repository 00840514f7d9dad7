import { generatedTabs, tabIdOf } from '../sheet/generated-tabs.ts';
import { tabName } from '../sheet/sheets.ts';
import { type KpiTableKey, sentTable } from '../tabs/index.ts';
import type { KpiTabsSeen } from './kpis-seen.ts';
import { readKpiTable } from './opened-table.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/** Reads all that the view of KPIs starts from. A table whose header row is gone is all that its tab holds. */
export function readKpiTabs(): KpiTabsSeen {
  const dayOf = spreadsheetDays();
  const generated = generatedTabs();
  const tableOf = (key: KpiTableKey) => {
    const table = readKpiTable(key, generated);
    return table && sentTable({ ...table, tabName: tabName(table.tabId) }, dayOf);
  };
  return {
    kpis: tableOf('kpis'),
    log: tableOf('kpiLog'),
    record: tableOf('exitRecord'),
    dashboard: tabIdOf(generated, 'dashboard'),
    reports: generated.flatMap(({ key, tabId }) => (key === 'report' ? [{ tabId, name: tabName(tabId) }] : [])),
  };
}
