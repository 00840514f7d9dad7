import type { Day, DayOf } from '../../model/calendar.ts';

/** Whether a cell holds a date. Not told by its class, since a date may come from another realm than this code. */
export function isDate(cell: unknown): cell is Date {
  if (typeof cell !== 'object' || cell === null || typeof (cell as Date).getTime !== 'function') return false;
  return classOf.call(cell) === '[object Date]';
}

const { toString: classOf } = Object.prototype;

/**
 * The day of a cell that holds a date; `undefined` for a date that no spreadsheet shows.
 *
 * @param dayOf - the day of an instant in the spreadsheet's zone.
 */
export function dayOfDateCell(date: Date, dayOf: DayOf): Day | undefined {
  const time = date.getTime();
  return time >= -FARTHEST && time <= FARTHEST ? dayOf(date) : undefined;
}

/**
 * A day as it is written everywhere.
 *
 * @example writtenDay(20778) // '2026-11-21'
 */
export function writtenDay(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Milliseconds from 1970 to the year 10000. Beyond it lies no date of a spreadsheet, and no zone answers for the farthest ones. */
const FARTHEST = 253_402_300_800_000;

export const MILLISECONDS_PER_DAY = 86_400_000;
