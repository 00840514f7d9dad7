import { handlers } from '../../src/main.ts';
import type { Cell } from '../../src/model/cell.ts';
import { type KpiRow, kpiLog, kpiTable } from './kpi-table.ts';

export type LogRows = Parameters<typeof kpiLog>[0];

/** One figure of the usual KPI. */
export function figure(what: Cell, row: KpiRow, log: LogRows, asOf: Cell = '2026-07-01') {
  return handlers.ABMKPI('Meetings', kpiTable('en', [row]), kpiLog(log), what, asOf);
}

const MONTH_ENDS = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'];

/** A value for each month from January on. */
export const monthly = (...values: readonly number[]): LogRows => values.map((value, i) => [MONTH_ENDS[i], value]);
