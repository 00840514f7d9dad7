import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import { periodStart, periodsBetween } from '../periods.ts';

/** The days on which amounts and levels are booked: the last one of each period, and Due. */
export interface Bookings {
  readonly days: readonly Day[];
  /** How long the part of the programme is that each closes, in periods. */
  readonly parts: readonly number[];
  /** How many there are up to a day. */
  readonly bookedBy: (day: Day) => number;
}

/** When a programme's values are booked from Start to Due. */
export function bookingsOf({ start, due, period }: Kpi): Bookings {
  const days: Day[] = [];
  for (let count = 1, day = start; day < due; count += 1) {
    day = Math.min(due, periodStart(start, count, period) - 1);
    days.push(day);
  }
  return {
    days,
    parts: days.map((day, i) => periodsBetween((days[i - 1] ?? start - 1) + 1, day + 1, period)),
    bookedBy: (day) => days.filter((booked) => booked <= day).length,
  };
}
