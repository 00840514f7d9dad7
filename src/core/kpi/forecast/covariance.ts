import { dot, type Triangle, times, timesTransposed } from './vectors.ts';

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
  const sameSeason = yearly > 0 && round(abs(t - u)) % season === 0;
  return level * min(t, u) + drift * t * u + (sameSeason ? yearly : 0);
}

/** The inverse of a covariance's Cholesky factor over some periods, and the logarithms of the factor's squared diagonal. */
interface Factor {
  readonly times: number[];
  readonly inverse: Float64Array[];
  readonly logs: number[];
}

/** Taken out of their global once: reaching it costs more than the rest, and this is asked for each pair of periods. */
const { abs, min, round } = Math;

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
  // A history with gaps would throw away what those without share.
  const isGapless = periods[periods.length - 1] === periods.length;
  const key = [level, drift, yearly, season, isGapless].join();
  const factor = factors.get(key) ?? { times: [], inverse: [], logs: [] };
  factors.set(key, factor);
  const differs = periods.findIndex((t, i) => t !== factor.times[i]);
  if (differs >= 0) {
    for (const list of [factor.times, factor.inverse, factor.logs]) list.length = Math.min(list.length, differs);
    for (const t of periods.slice(differs)) addRow(factor, covariance, t);
  }
  return { inverse: factor.inverse.slice(0, periods.length), logs: factor.logs.slice(0, periods.length) };
}

/** The row of the factor solves the rows above it for what the new period shares with theirs; its inverse follows by substitution. */
function addRow({ times: known, inverse, logs }: Factor, covariance: Covariance, t: number): void {
  const row = times(
    inverse,
    Float64Array.from(known, (u) => shared(covariance, t, u)),
  );
  const pivot = Math.sqrt(shared(covariance, t, t) + 1 - covariance.level + JITTER - dot(row, row));
  const back = timesTransposed(inverse, row).map((x) => -x / pivot);
  inverse.push(Float64Array.of(...back, 1 / pivot));
  known.push(t);
  logs.push(2 * Math.log(pivot));
}

/** Keeps the pivots of a random walk without noise above 0. */
const JITTER = 1e-9;
