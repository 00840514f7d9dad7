import type { DayOf } from '../../model/calendar.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { Plan } from '../../model/plan.ts';

/** Reads the tab of a plan, wherever people have moved its tables and their columns; `null` where nothing says whose plan it is. */
export function readPlan(_tab: PlacedTable, _dayOf: DayOf): Plan | null {
  return null;
}
