import type { Day } from '../../model/calendar.ts';
import type { KpiEntry } from '../../model/kpi.ts';
import { bookingHabit } from './booking-habit.ts';
import { periodAt, periodStart } from './periods.ts';
import type { ProspectQuestion } from './prospect.ts';

/** The history of an amount and what lies ahead of it. */
interface PeriodSums {
  readonly values: readonly number[];
  /** The share of each coming period that still counts. */
  readonly ahead: readonly number[];
  /** How many of the coming periods are over on a day. */
  readonly stepsUntil: (day: Day) => number;
  /** Whether the last entry is in the last of the values. */
  readonly endsWithLast: boolean;
}

/**
 * What is known of an amount by the day, and what lies ahead of it.
 *
 * @param counted - in order of their days, at least one.
 */
export function periodSums(question: ProspectQuestion, counted: readonly KpiEntry[]): PeriodSums {
  const { kpi, known } = question;
  const { isTotal, bookedBy } = bookingHabit(kpi, counted);
  const periodOf = (day: Day) => periodAt(kpi.start, day, kpi.period).index;
  // A total may be late by a period; behind that it is missing.
  const isUpToDate = periodOf(counted[counted.length - 1]?.day ?? known) >= periodOf(known) - 1;
  return isTotal && isUpToDate ? totalSums(question, counted) : sumsSoFar(question, counted, bookedBy);
}

/** Each period from the first entry to the last is whole with what is booked in it, and so are those to come, whenever in them that is. */
function totalSums(
  { kpi: { start, due, period }, known, from }: ProspectQuestion,
  counted: readonly KpiEntry[],
): PeriodSums {
  const periodOf = (day: Day) => periodAt(start, day, period).index;
  const newest = periodOf(counted[counted.length - 1]?.day ?? known);
  const booked = counted.find(({ day }) => periodOf(day) === newest)?.day ?? known;
  const first = periodOf(counted[0]?.day ?? known);
  const stepsUntil = (day: Day) => {
    let steps = 0;
    while (periodStart(booked, steps + 1, period) <= day) steps += 1;
    return steps;
  };
  const past = from > known ? stepsUntil(from) : 0;
  return {
    values: sumsFrom(first, newest - first + 1, counted, periodOf),
    ahead: Array.from({ length: stepsUntil(due) }, (_, k) => (k < past ? 0 : 1)),
    stepsUntil,
    endsWithLast: true,
  };
}

/** Whole periods from Start on, those without an entry as 0; of the one that goes on, what is usually booked later is still to come. */
function sumsSoFar(
  { kpi: { start, due, period }, known, from }: ProspectQuestion,
  counted: readonly KpiEntry[],
  bookedBy: (day: Day) => number,
): PeriodSums {
  const periodOf = (day: Day) => periodAt(start, day, period).index;
  const current = periodOf(known + 1);
  const end = periodOf(due);
  const shareAhead = (index: number) => {
    const first = periodStart(start, index, period);
    const next = periodStart(start, index + 1, period);
    const booked = from < first ? 0 : bookedBy(Math.min(from, next - 1));
    return Math.max(0, bookedBy(Math.min(due, next - 1)) - booked);
  };
  return {
    values: sumsFrom(0, current, counted, periodOf),
    ahead: Array.from({ length: Math.max(0, end - current + 1) }, (_, k) => shareAhead(current + k)),
    stepsUntil: (day) => (day >= due ? end - current + 1 : Math.max(0, periodOf(day) - current)),
    endsWithLast: periodOf(counted[counted.length - 1]?.day ?? start) === current - 1,
  };
}

/** The sums of so many periods from one on, those without an entry as 0. */
function sumsFrom(
  first: number,
  count: number,
  counted: readonly KpiEntry[],
  periodOf: (day: Day) => number,
): number[] {
  const sums = Array.from({ length: count }, () => 0);
  for (const { day, value } of counted) {
    const i = periodOf(day) - first;
    if (i < count) sums[i] = (sums[i] ?? 0) + value;
  }
  return sums;
}
