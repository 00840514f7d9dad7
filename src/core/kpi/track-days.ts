import type { Day } from '../../model/calendar.ts';
import type { Kpi } from '../../model/kpi.ts';
import { periodStart } from './periods.ts';

/** The dates of a KPI's course: Start, the days on which its periods begin, and Due. */
export function trackDays({ start, due, period }: Kpi): Day[] {
  const days: Day[] = [];
  for (let day = start; day < due; day = periodStart(start, days.length, period)) days.push(day);
  return [...days, due];
}
