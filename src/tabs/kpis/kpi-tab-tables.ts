import type { PlacedTable } from '../../model/placed-table.ts';
import { tableOnTab } from '../tables/table-on-tab.ts';
import { recordPositions } from './exit-record.ts';
import { kpiLogPositions, LOG_NEEDED } from './kpi-log.ts';
import { KPIS_NEEDED, kpiPositions } from './kpi-table.ts';

/** The tabs that hold tables of KPIs, of which there is one each. */
export type KpiTableKey = 'kpis' | 'kpiLog' | 'exitRecord';

/** The table that a tab of KPIs is for, wherever people have moved it; `null` where its header row is gone. */
export const kpiTableOn: Readonly<Record<KpiTableKey, (tab: PlacedTable) => PlacedTable | null>> = {
  kpis: (tab) => tableOnTab(tab, kpiPositions, ['kpi']),
  kpiLog: (tab) => tableOnTab(tab, kpiLogPositions, ['kpi']),
  exitRecord: (tab) => tableOnTab(tab, recordPositions, ['entry', 'kpi']),
};

/** Which table of KPIs stands on a tab that says nothing of itself, by its headers; `null` for any other tab. */
export function kpiTableKey(tab: PlacedTable): KpiTableKey | null {
  if (tableOnTab(tab, recordPositions, ['recordedOn', 'entry', 'kpi', 'version']) !== null) return 'exitRecord';
  if (tableOnTab(tab, kpiPositions, KPIS_NEEDED) !== null) return 'kpis';
  return tableOnTab(tab, kpiLogPositions, LOG_NEEDED) === null ? null : 'kpiLog';
}
