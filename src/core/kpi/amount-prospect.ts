import type { KpiEntry } from '../../model/kpi.ts';
import { actualOf } from './counted-entries.ts';
import { forecaster, LEAST_VALUES } from './forecast/index.ts';
import { isReached } from './goal.ts';
import { periodSums } from './period-sums.ts';
import { type Prospect, type ProspectQuestion, recentFrom, SEASON } from './prospect.ts';

/**
 * Values that add up: what is still to come is foreseen from the sums of the periods from Start on. With silent periods behind the last
 * entry that entry is one surprise among others: two logs that differ in it may have chances in either order.
 */
export function amountProspect(question: ProspectQuestion, counted: readonly KpiEntry[]): Prospect | null {
  const { kpi, known, from, days } = question;
  const actual = actualOf(kpi, counted) ?? kpi.baseline;
  const standing = (sure: number): Prospect => ({
    chanceAt: (value) => (isReached(kpi, value) ? sure : 1 - sure),
    bands: () => days.map(() => ({ forecast: actual, low: actual, high: actual })),
  });
  if (from >= kpi.due) return counted.length === 0 ? null : standing(1);
  if (counted.length < LEAST_VALUES) return null;
  const sums = periodSums(question, counted);
  if (sums.values.length < LEAST_VALUES) return null;
  // Before Due somebody may still book what nobody expects.
  if (sums.ahead.length === 0) return standing(0.99);
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
