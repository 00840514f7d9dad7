import type { KpiTabsSeen } from '../../../../../src/actions/kpis-seen.ts';
import { readDay, utcDay } from '../../../../../src/core/tables/index.ts';
import type { SentCell, SentTable } from '../../../../../src/model/sent-table.ts';
import { type KpiReading, readKpiReading } from '../../../../../src/sidebar/views/kpis/kpi-reading.ts';

/** The day of a written date. */
export function day(written: string): number {
  const found = readDay(written, utcDay);
  if (found === undefined) throw new Error(`${written} is no date`);
  return found;
}

type Cells = readonly (readonly SentCell[])[];

const table = (tabId: number, tabName: string, cells: Cells): SentTable => ({
  tabId,
  tabName,
  row: 1,
  column: 1,
  cells,
});

/** Three KPIs from 2026-04-01 to 2027-03-31: `Meetings`, a count; `Pipeline`, a level; `Won`, a share of 40. */
export const KPI_ROWS: Cells = [
  ['KPI', 'Kind', 'Start', 'Due', 'Target', 'Population', 'Source'],
  ['Meetings', 'count', '2026-04-01', '2027-03-31', 10, '', ''],
  ['Pipeline', 'level', '2026-04-01', '2027-03-31', 500, '', ''],
  ['Won', 'share', '2026-04-01', '2027-03-31', 8, 40, ''],
];

/** The tabs of KPIs on 2026-11-22 with these rows of the log, below its headers. */
export function logReading(log: Cells, kpis: Cells = KPI_ROWS): KpiReading {
  const seen: KpiTabsSeen = {
    kpis: table(1, 'KPIs', kpis),
    log: table(2, 'KPI log', [['Date', 'KPI', 'Value', 'Note'], ...log]),
    record: null,
    dashboard: null,
    reports: [],
  };
  return readKpiReading(seen, day('2026-11-22'));
}
