import type { Day, DayOf } from '../../model/calendar.ts';
import { MILLISECONDS_PER_DAY } from './date-cell.ts';

/**
 * The calendar days of a zone that is known only by asking for its offset. Questions are kept few: an offset that is the same at
 * both ends of a four-week stretch holds in between, and a change inside one is closed in on once. So their number grows with
 * the years that the dates span, not with the number of dates.
 *
 * @param offsetAt - milliseconds that the zone is ahead of UTC at an instant.
 * @example dayInZone(() => 9 * 3_600_000)(new Date(Date.UTC(2026, 10, 20, 15))) // 20778
 */
export function dayInZone(offsetAt: (instant: number) => number): DayOf {
  const asked = new Map<number, number>();
  const offsetAtEnd = (instant: number): number => {
    const offset = asked.get(instant) ?? offsetAt(instant);
    asked.set(instant, offset);
    return offset;
  };
  const stretches = new Map<number, Stretch>();
  return (instant) => {
    const time = instant.getTime();
    const start = floor(time / STRETCH) * STRETCH;
    let stretch = stretches.get(start);
    if (stretch === undefined) {
      const before = offsetAtEnd(start);
      const after = offsetAtEnd(start + STRETCH);
      stretch = {
        before,
        after,
        change: before === after ? start : findChange(start, start + STRETCH, before, offsetAt),
      };
      stretches.set(start, stretch);
    }
    const offset = time < stretch.change ? stretch.before : stretch.after;
    return floor((time + offset) / MILLISECONDS_PER_DAY);
  };
}

/**
 * The instant with which a day begins in a zone, as a cell with a date holds it.
 *
 * @param dayOf - the day of an instant in that zone.
 * @example dateOnDay(20778, (instant) => Math.floor((instant.getTime() / 3_600_000 + 9) / 24)).toISOString() // '2026-11-20T15:00:00.000Z'
 */
export function dateOnDay(day: Day, dayOf: DayOf): Date {
  const middle = day * MILLISECONDS_PER_DAY;
  const isBefore = (instant: number) => dayOf(new Date(instant)) < day;
  // No zone is farther from UTC than a day.
  return new Date(firstAfter(middle - MILLISECONDS_PER_DAY, middle + MILLISECONDS_PER_DAY, isBefore));
}

/** Four weeks with at most one change of the zone's offset. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  /** The first instant with the later offset. */
  readonly change: number;
}

/** Taken out of its global once: reaching a global costs more than the division, and every date asks for it. */
const { floor } = Math;

const STRETCH = 28 * MILLISECONDS_PER_DAY;

/** No zone changes its clocks between minutes. */
const FINEST = 60_000;

function findChange(start: number, end: number, before: number, offsetAt: (instant: number) => number): number {
  return firstAfter(start, end, (instant) => offsetAt(instant) === before);
}

/** The first minute for which something no longer holds that holds at the start. */
function firstAfter(start: number, end: number, holds: (instant: number) => boolean): number {
  let low = start;
  let high = end;
  while (high - low > FINEST) {
    const middle = floor((low + high) / 2 / FINEST) * FINEST;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}
