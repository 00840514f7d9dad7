import { utcDay } from '../../../src/core/tables/index.ts';
import type { Kpi } from '../../../src/model/kpi.ts';

/** The day that a date means. */
export const day = (date: string) => utcDay(new Date(date));

/** A KPI; what a test leaves out: 10 events in the months of 2026, judged by nothing. */
export function kpiOf(terms: Partial<Kpi> = {}): Kpi {
  return {
    name: 'Meetings',
    kind: 'count',
    direction: 'up',
    baseline: 0,
    start: day('2026-01-01'),
    due: day('2027-01-01'),
    target: 10,
    population: 0,
    period: 'month',
    exitDates: [],
    exitRule: [],
    exitAction: null,
    owner: '',
    agreed: '',
    ...terms,
  };
}
