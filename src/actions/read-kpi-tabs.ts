import { generatedTabs, tabIdOf } from '../sheet/generated-tabs.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { tabName } from '../sheet/sheets.ts';
import { filledPart, type KpiTableKey, kpiTableOn, sentTable } from '../tabs/index.ts';
import type { KpiTabsSeen } from './kpis-seen.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/** Reads all that the view of KPIs starts from. A table whose header row is gone is all that its tab holds. */
export function readKpiTabs(): KpiTabsSeen {
  const dayOf = spreadsheetDays();
  const generated = generatedTabs();
  const tableOf = (key: KpiTableKey) => {
    const tabId = tabIdOf(generated, key);
    const grid = tabId === null ? null : readGrid(tabId);
    return grid && sentTable({ ...(kpiTableOn[key](grid) ?? filledPart(grid)), tabName: tabName(grid.tabId) }, dayOf);
  };
  return {
    kpis: tableOf('kpis'),
    log: tableOf('kpiLog'),
    record: tableOf('exitRecord'),
    dashboard: tabIdOf(generated, 'dashboard'),
    reports: generated.flatMap(({ key, tabId }) => (key === 'report' ? [{ tabId, name: tabName(tabId) }] : [])),
  };
}
