import { clamp } from '../clamp.ts';
import { percentile } from './percentile.ts';

/** How many values lie in each of the equal parts between two ends. */
export interface Histogram {
  readonly from: number;
  readonly to: number;
  readonly counts: readonly number[];
}

/**
 * The spread of a column's numbers. It spans the 1st to the 99th percentile, so that a few outliers do not press all the rest
 * into one bin; they count in the bins at the ends. A value between two bins belongs to the upper one.
 *
 * @param values - in any order.
 * @param bins - how many, at least 1; values that do not differ make one, no values none.
 * @example histogram([0, 10, 20, 30], 2).counts // [2, 2]
 */
export function histogram(values: readonly number[], bins: number): Histogram {
  if (values.length === 0) return { from: 0, to: 0, counts: [] };
  const sorted = [...values].sort((a, b) => a - b);
  const from = percentile(sorted, 0.01);
  const to = percentile(sorted, 0.99);
  if (from === to) return { from, to, counts: [values.length] };
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const bin = clamp(Math.floor(((value - from) / (to - from)) * bins), 0, bins - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, to, counts };
}
