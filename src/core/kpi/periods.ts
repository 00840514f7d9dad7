import type { Day } from '../../model/calendar.ts';
import type { KpiPeriod } from '../../model/kpi.ts';
import { MILLISECONDS_PER_DAY, utcDay } from '../tables/index.ts';

const DAYS_PER_WEEK = 7;

/**
 * How many periods lie between two days: weeks of 7 days; calendar months, a part of one by its days.
 *
 * @example periodsBetween(20454, 20649, 'month').toFixed(4) // '6.4516'
 * @example periodsBetween(0, 14, 'week') // 2
 */
export function periodsBetween(from: Day, to: Day, period: KpiPeriod): number {
  return period === 'week' ? (to - from) / DAYS_PER_WEEK : monthPosition(to) - monthPosition(from);
}

/**
 * The day on which the period begins that is so many behind the one that begins on `start`. From the 31st on a shorter month counts
 * from its last day.
 *
 * @example periodStart(20484, 1, 'month') // 20512
 */
export function periodStart(start: Day, count: number, period: KpiPeriod): Day {
  if (period === 'week') return start + DAYS_PER_WEEK * count;
  const { month, date } = calendarDate(start);
  return firstOfMonth(month + count) + Math.min(date, daysIn(month + count)) - 1;
}

/** In which period, counted from 0 at `start`, a day lies, and how much of that period is over as it begins. */
export function periodAt(start: Day, day: Day, period: KpiPeriod): { readonly index: number; readonly part: number } {
  let index =
    period === 'week' ? Math.floor((day - start) / DAYS_PER_WEEK) : calendarDate(day).month - calendarDate(start).month;
  if (periodStart(start, index, period) > day) index -= 1;
  const first = periodStart(start, index, period);
  return { index, part: (day - first) / (periodStart(start, index + 1, period) - first) };
}

/** How many periods lie between `start` and a later day, by the periods that begin on `start`. */
export function periodPosition(start: Day, day: Day, period: KpiPeriod): number {
  const { index, part } = periodAt(start, day, period);
  return index + part;
}

/** Months since the year 0, the one that goes on by its days. */
function monthPosition(day: Day): number {
  const { month, date } = calendarDate(day);
  return month + (date - 1) / daysIn(month);
}

/** Months are counted through from the year 0. */
function calendarDate(day: Day): { readonly month: number; readonly date: number } {
  const instant = new Date(day * MILLISECONDS_PER_DAY);
  return { month: instant.getUTCFullYear() * 12 + instant.getUTCMonth(), date: instant.getUTCDate() };
}

function firstOfMonth(month: number): Day {
  const instant = new Date(0);
  instant.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return utcDay(instant);
}

function daysIn(month: number): number {
  return firstOfMonth(month + 1) - firstOfMonth(month);
}
