import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { LEAST_VALUES } from '../forecast/index.ts';
import { periodAt, periodsBetween } from '../periods.ts';

/**
 * The standard deviation of a period's step: from the entries, whenever they are, where they hold enough periods; else it is assumed
 * that a month's step is off by as much as the plan has for a month.
 */
export function stepSpread(kpi: Kpi, entries: readonly KpiEntry[]): number {
  const steps = stepsOf(kpi, entries);
  if (steps.length >= LEAST_VALUES - 1) return deviation(steps);
  const { start, due, baseline, target, period } = kpi;
  const months = periodsBetween(start, due, 'month');
  return (ASSUMED * Math.abs(target - baseline)) / Math.sqrt(months * periodsBetween(start, due, period));
}

const ASSUMED = 1;

/** What each period added; of a level the changes, those over several periods spread evenly. */
function stepsOf({ kind, start, period }: Kpi, entries: readonly KpiEntry[]): number[] {
  const byPeriod = new Map<number, number>();
  for (const { day, value } of entries) {
    const { index } = periodAt(start, day, period);
    byPeriod.set(index, kind === 'amount' ? (byPeriod.get(index) ?? 0) + value : value);
  }
  const indexes = [...byPeriod.keys()].sort((a, b) => a - b);
  const [first = 0] = indexes;
  const last = indexes[indexes.length - 1] ?? -1;
  if (kind === 'amount') return Array.from({ length: last - first + 1 }, (_, i) => byPeriod.get(first + i) ?? 0);
  return indexes.slice(1).map((index, i) => {
    const earlier = indexes[i] ?? index;
    return ((byPeriod.get(index) ?? 0) - (byPeriod.get(earlier) ?? 0)) / Math.sqrt(index - earlier);
  });
}

function deviation(steps: readonly number[]): number {
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1));
}
