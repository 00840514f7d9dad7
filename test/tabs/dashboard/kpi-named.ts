import type { Kpi } from '../../../src/model/kpi.ts';

/** A count of 10 within a hundred days. */
export const kpiNamed = (name: string): Kpi => ({
  name,
  kind: 'count',
  direction: 'up',
  baseline: 0,
  start: 0,
  due: 100,
  target: 10,
  population: 0,
  period: 'month',
  exitDates: [],
  exitRule: [],
  exitAction: null,
  owner: '',
  agreed: '',
});
