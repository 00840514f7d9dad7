import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import { periodAt, periodStart } from './periods.ts';

/** How a team books an amount. */
interface BookingHabit {
  /** Whether all of a period is booked at once, as a rule. */
  readonly isTotal: boolean;
  /** The share of its period that is usually booked by the end of a day. */
  readonly bookedBy: (day: Day) => number;
}

/** What is booked on one day, whichever way it goes. */
interface Booking extends PlaceInPeriod {
  readonly size: number;
}

/** Where in its period a day lies. */
interface PlaceInPeriod {
  readonly index: number;
  /** Days of the period up to this one, and those behind it. */
  readonly elapsed: number;
  readonly left: number;
}

/**
 * Learnt from the periods before that of the last entry, so that nothing hangs on what that entry is. Rows of one day are one booking;
 * what is less than a tenth of its period is a correction.
 *
 * @param counted - in order of their days, at least one.
 */
export function bookingHabit(kpi: Pick<Kpi, 'start' | 'period'>, counted: readonly KpiEntry[]): BookingHabit {
  const bookings = bookingsOf(kpi, counted);
  const first = bookings[0]?.index ?? 0;
  const newest = bookings[bookings.length - 1]?.index ?? 0;
  const past = bookings.filter(({ index }) => index < newest);
  const all = sizeOf(past);
  return {
    isTotal: periodsOf(past).filter(isAtOnce).length >= RULE * (newest - first),
    bookedBy: (day) => {
      const { elapsed, left } = placeOf(kpi, day);
      if (left === 0) return 1;
      if (all === 0) return elapsed / (elapsed + left);
      // Months differ in length: some teams count from the first day, others from the last.
      return sizeOf(past.filter((booking) => booking.elapsed <= elapsed || booking.left >= left)) / all;
    },
  };
}

/** In so many of the periods a rule holds; the others are its exceptions. */
const RULE = 0.75;

const CORRECTION = 0.1;

function isAtOnce(period: readonly Booking[]): boolean {
  const least = CORRECTION * sizeOf(period);
  return period.filter(({ size }) => size >= least).length === 1;
}

function bookingsOf(kpi: Pick<Kpi, 'start' | 'period'>, counted: readonly KpiEntry[]): Booking[] {
  const byDay = new Map<Day, number>();
  for (const { day, value } of counted) byDay.set(day, (byDay.get(day) ?? 0) + value);
  return [...byDay].map(([day, sum]) => ({ ...placeOf(kpi, day), size: Math.abs(sum) }));
}

function placeOf({ start, period }: Pick<Kpi, 'start' | 'period'>, day: Day): PlaceInPeriod {
  const { index } = periodAt(start, day, period);
  const elapsed = day - periodStart(start, index, period) + 1;
  return { index, elapsed, left: periodStart(start, index + 1, period) - day - 1 };
}

/** The bookings of each period that has any. */
function periodsOf(bookings: readonly Booking[]): Booking[][] {
  const periods = new Map<number, Booking[]>();
  for (const booking of bookings) {
    const same = periods.get(booking.index);
    if (same === undefined) periods.set(booking.index, [booking]);
    else same.push(booking);
  }
  return [...periods.values()];
}

function sizeOf(bookings: readonly Booking[]): number {
  return bookings.reduce((sum, { size }) => sum + size, 0);
}
