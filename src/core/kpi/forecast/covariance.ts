import type { Triangle } from './vectors.ts';

/**
 * How the values of periods hang together, in units of one unknown variance: a sum of four simple models (Harvey 1989, "Forecasting,
 * Structural Time Series Models and the Kalman Filter").
 */
export interface Covariance {
  /** A random walk, and 1 less it noise: 0 is the mean of the history, 1 its last value, between lies exponential smoothing. */
  readonly level: number;
  /** A straight line: 0 is none, 0.01 one shrunk towards none, 1 a free trend. */
  readonly drift: number;
  /** Regular months or weeks: 0 is none, a greater number shrinks them less. */
  readonly yearly: number;
  /** Periods in a year. */
  readonly season: number;
}

/** What two periods share, apart from noise. */
export function shared({ level, drift, yearly, season }: Covariance, t: number, u: number): number {
  const sameSeason = yearly > 0 && Math.round(Math.abs(t - u)) % season === 0;
  return level * Math.min(t, u) + drift * t * u + (sameSeason ? yearly : 0);
}

/** The Cholesky factor of a covariance over some periods, its inverse, and the logarithms of its squared diagonal. */
export interface Factor {
  readonly times: number[];
  readonly rows: Float64Array[];
  readonly inverse: Float64Array[];
  readonly logs: number[];
}

const factors = new Map<string, Factor>();

/**
 * The inverse of the Cholesky factor over the given periods. Its rows depend on no data, and a row only on those above it: so those of
 * the last call are kept, and a history that grows by a period costs one row.
 */
export function inverseFactor(
  covariance: Covariance,
  periods: readonly number[],
): { readonly inverse: Triangle; readonly logs: readonly number[] } {
  const { level, drift, yearly, season } = covariance;
  const key = [level, drift, yearly, season].join();
  const factor = factors.get(key) ?? { times: [], rows: [], inverse: [], logs: [] };
  factors.set(key, factor);
  const differs = periods.findIndex((t, i) => t !== factor.times[i]);
  if (differs >= 0) {
    for (const list of [factor.times, factor.rows, factor.inverse, factor.logs])
      list.length = Math.min(list.length, differs);
    for (const t of periods.slice(differs)) addRow(factor, covariance, t);
  }
  return { inverse: factor.inverse.slice(0, periods.length), logs: factor.logs.slice(0, periods.length) };
}

function addRow({ times, rows, inverse, logs }: Factor, covariance: Covariance, t: number): void {
  const size = rows.length;
  const row = new Float64Array(size + 1);
  const back = new Float64Array(size + 1);
  let rest = shared(covariance, t, t) + 1 - covariance.level + JITTER;
  for (const [j, other] of rows.entries()) {
    let value = shared(covariance, t, times[j] ?? 0);
    for (let k = 0; k < j; k += 1) value -= (row[k] ?? 0) * (other[k] ?? 0);
    value /= other[j] ?? 1;
    row[j] = value;
    rest -= value * value;
    const done = inverse[j] ?? back;
    for (let k = 0; k <= j; k += 1) back[k] = (back[k] ?? 0) - value * (done[k] ?? 0);
  }
  const pivot = Math.sqrt(rest);
  row[size] = pivot;
  for (let k = 0; k < size; k += 1) back[k] = (back[k] ?? 0) / pivot;
  back[size] = 1 / pivot;
  times.push(t);
  rows.push(row);
  inverse.push(back);
  logs.push(2 * Math.log(pivot));
}

/** Keeps the pivots of a random walk without noise above 0. */
const JITTER = 1e-9;
