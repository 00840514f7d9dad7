import type { Kpi, KpiEntry } from '../../../model/kpi.ts';
import { LEAST_VALUES } from '../forecast/index.ts';
import { periodAt, periodsBetween } from '../periods.ts';

/**
 * By how much a period's step is off, as a standard deviation. It is that of the entries, whenever they are, where there are
 * enough; a level that only trembles about its trend is taken to wander more than it does. Else it is assumed that a month's amount is
 * off by half of what the plan has for a month, and a level at Due by half of its way.
 *
 * @param entries - of this KPI.
 */
export function stepSpread(kpi: Kpi, entries: readonly KpiEntry[]): number {
  const values = valuesByPeriod(kpi, entries);
  if (values.length >= LEAST_VALUES) return deviation(kpi.kind === 'amount' ? sumsOf(values) : changesOf(values));
  const { kind, start, due, baseline, target, period } = kpi;
  const errors = kind === 'amount' ? periodsBetween(start, due, 'month') : 1;
  return (ASSUMED * Math.abs(target - baseline)) / Math.sqrt(errors * periodsBetween(start, due, period));
}

const ASSUMED = 0.5;

type PeriodValues = readonly (readonly [index: number, value: number])[];

/** Of an amount the sum, of a level the latest value of each period that has entries. */
function valuesByPeriod({ kind, start, period }: Kpi, entries: readonly KpiEntry[]): PeriodValues {
  const byPeriod = new Map<number, number>();
  for (const { day, value } of entries) {
    const { index } = periodAt(start, day, period);
    byPeriod.set(index, kind === 'amount' ? (byPeriod.get(index) ?? 0) + value : value);
  }
  return [...byPeriod].sort(([a], [b]) => a - b);
}

/** The sums of all periods from the first to the last, those without entries too. */
function sumsOf(values: PeriodValues): number[] {
  const [first = 0] = values[0] ?? [];
  const sums: number[] = [];
  for (const [index, value] of values) sums[index - first] = value;
  return Array.from(sums, (sum = 0) => sum);
}

/** The change from each value to the next, as for one period where there are several between. */
function changesOf(values: PeriodValues): number[] {
  return values.slice(1).map(([index, value], i) => {
    const [earlier, before] = values[i] ?? [index - 1, value];
    return (value - before) / Math.sqrt(index - earlier);
  });
}

function deviation(steps: readonly number[]): number {
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  return Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1));
}
