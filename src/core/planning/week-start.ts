import type { Day } from '../../model/calendar.ts';

/**
 * The Monday of a day's week as ISO 8601 counts weeks, by which two days of one week are known.
 *
 * @example weekStart(20778) // 20773
 */
export function weekStart(day: Day): Day {
  // Day 0, the first of 1970, was a Thursday.
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return day - sinceMonday;
}
