import type { Day } from '../../model/calendar.ts';
import type { Kpi, KpiEntry } from '../../model/kpi.ts';
import { clamp } from '../clamp.ts';
import { actualOf } from './counted-entries.ts';
import { forecaster, LEAST_VALUES } from './forecast/index.ts';
import { isReached } from './goal.ts';
import { periodAt, periodPosition, periodStart } from './periods.ts';
import { type Prospect, type ProspectQuestion, recentFrom, SEASON } from './prospect.ts';

/** Values that add up: what is still to come is foreseen from the sums of the periods from Start on. */
export function amountProspect(question: ProspectQuestion, counted: readonly KpiEntry[]): Prospect | null {
  const { kpi, known, from, days } = question;
  const actual = actualOf(kpi, counted) ?? kpi.baseline;
  const sums = isOnePerPeriod(kpi, counted, known) ? regularSums(question, counted) : plainSums(question, counted);
  const isOver = from >= kpi.due;
  const isLittle = counted.length < LEAST_VALUES || sums.values.length < LEAST_VALUES;
  if (isOver ? counted.length === 0 : isLittle) return null;
  if (isOver || sums.ahead.length === 0) {
    // Before Due somebody may still book what nobody expects.
    const sure = isOver ? 1 : 0.99;
    const certain = { forecast: actual, low: actual, high: actual };
    return { chanceAt: (value) => (isReached(kpi, value) ? sure : 1 - sure), bands: () => days.map(() => certain) };
  }
  const first = recentFrom(sums.values.length, kpi.period);
  const values = sums.values.slice(first);
  const last = values[values.length - 1] ?? 0;
  const { chance, band } = forecaster({
    isSum: true,
    periods: values.map((_, i) => i),
    values,
    season: SEASON[kpi.period],
    ahead: sums.ahead,
  });
  return {
    chanceAt: (value) =>
      chance(sums.endsWithLast && from === known ? last + value - actual : last, kpi.target - value, kpi.direction),
    bands: () =>
      days.map((day) => {
        const step = sums.stepsUntil(day);
        const { forecast, low, high } = step === 0 ? NOTHING : band(last, step - 1);
        return { forecast: actual + forecast, low: actual + low, high: actual + high };
      }),
  };
}

const NOTHING = { forecast: 0, low: 0, high: 0 };

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

/** Whether the log holds one entry for each period since the first entry, as where totals are booked once a month. */
function isOnePerPeriod({ start, period }: Kpi, counted: readonly KpiEntry[], known: Day): boolean {
  const indexes = counted.map(({ day }) => periodAt(start, day, period).index);
  const [first = 0] = indexes;
  return (
    indexes.every((index, i) => index === first + i) && periodAt(start, known, period).index <= first + indexes.length
  );
}

/** Each entry is the sum of its period, whenever in it that is booked, and so are those to come. */
function regularSums(
  { kpi: { start, due, period }, known, from }: ProspectQuestion,
  counted: readonly KpiEntry[],
): PeriodSums {
  const last = periodPosition(start, counted[counted.length - 1]?.day ?? known, period);
  // Months differ in length: the 28th of one is a whole month before the 31st of the next.
  const stepsUntil = (day: Day) => Math.max(0, Math.floor(periodPosition(start, day, period) - last + 0.1));
  const past = from > known ? stepsUntil(from) : 0;
  return {
    values: counted.map(({ value }) => value),
    ahead: Array.from({ length: stepsUntil(due) }, (_, k) => (k < past ? 0 : 1)),
    stepsUntil,
    endsWithLast: true,
  };
}

/** Whole periods from Start on, those without an entry as 0; of the one that goes on, the rest is still to come. */
function plainSums(
  { kpi: { start, due, period }, known, from }: ProspectQuestion,
  counted: readonly KpiEntry[],
): PeriodSums {
  const current = periodAt(start, known + 1, period).index;
  const values = Array.from({ length: current }, () => 0);
  for (const { day, value } of counted) {
    const { index } = periodAt(start, day, period);
    if (index < current) values[index] = (values[index] ?? 0) + value;
  }
  const end = periodAt(start, due, period).index;
  const shareAhead = (index: number) => {
    const first = periodStart(start, index, period);
    const next = periodStart(start, index + 1, period);
    return clamp((Math.min(next, due + 1) - Math.max(first, from + 1)) / (next - first), 0, 1);
  };
  const last = counted[counted.length - 1]?.day ?? start;
  return {
    values,
    ahead: Array.from({ length: Math.max(0, end - current + 1) }, (_, k) => shareAhead(current + k)),
    stepsUntil: (day) => (day >= due ? end - current + 1 : Math.max(0, periodAt(start, day, period).index - current)),
    endsWithLast: periodAt(start, last, period).index === current - 1,
  };
}
