import type { KpiEntry } from '../../model/kpi.ts';
import { forecaster, LEAST_VALUES } from './forecast/index.ts';
import { isReached } from './goal.ts';
import { periodAt, periodPosition } from './periods.ts';
import { type Prospect, type ProspectQuestion, recentFrom, SEASON } from './prospect.ts';

/** A value that stands until the next one: of each period its latest, periods without one left out. */
export function levelProspect(
  { kpi, known, from, days }: ProspectQuestion,
  counted: readonly KpiEntry[],
): Prospect | null {
  const { start, due, period } = kpi;
  const latest = counted[counted.length - 1];
  if (latest === undefined) return null;
  const { value: stands } = latest;
  if (from >= due) {
    const certain = { forecast: stands, low: stands, high: stands };
    return { chanceAt: (value) => (isReached(kpi, value) ? 1 : 0), bands: () => days.map(() => certain) };
  }
  const byPeriod = new Map(counted.map(({ day, value }) => [periodAt(start, day, period).index, value]));
  // On a later day a value is asked for that is not known yet.
  const lastDay = from > known ? from : latest.day;
  if (from > known) byPeriod.set(periodAt(start, from, period).index, stands);
  const all = [...byPeriod.keys()];
  if (all.length < LEAST_VALUES) return null;
  const newest = all[all.length - 1] ?? 0;
  const periods = all.filter((index) => index >= recentFrom(newest + 1, period));
  if (periods.length < LEAST_VALUES) return null;
  const { chance, band } = forecaster({
    isSum: false,
    periods,
    values: periods.map((index) => byPeriod.get(index) ?? stands),
    season: SEASON[period],
    ahead: days.map((day) => periodPosition(start, day, period) - periodPosition(start, lastDay, period)),
  });
  return {
    chanceAt: (value) => chance(value, kpi.target, kpi.direction),
    bands: () => days.map((_, point) => band(stands, point)),
  };
}
