import { type Covariance, shared, sharedWith } from './covariance.ts';
import { dot, plus, scaled, squared, times, timesTransposed, type Vector } from './vectors.ts';

/** What a covariance says of the periods of a history up to one of them, whatever their values are. */
export interface FactorRow {
  /** The row of this period in the inverse of the Cholesky factor. */
  readonly inverse: Vector;
  /** Logarithm of the determinant. */
  readonly logDeterminant: number;
  /** The precision, which is the inverse of the covariance: the sum of each row, the sum of these, and its diagonal. */
  readonly sums: Vector;
  readonly total: number;
  readonly diagonal: Vector;
}

interface Factor {
  readonly periods: number[];
  readonly inverse: Vector[];
  readonly rows: FactorRow[];
}

const factors = new Map<string, Factor>();

/**
 * The inverse of the Cholesky factor over the given periods. Its rows depend on no data, and a row only on those above it: so those of
 * the last call are kept, and a history that grows by a period costs one row.
 */
export function inverseFactor(covariance: Covariance, periods: readonly number[]): readonly FactorRow[] {
  const { level, drift, slope, yearly, season } = covariance;
  // A history with gaps would throw away what those without share.
  const isGapless = periods[periods.length - 1] === periods.length;
  const key = [level, drift, slope, yearly, season, isGapless].join();
  const factor = factors.get(key) ?? { periods: [], inverse: [], rows: [] };
  factors.set(key, factor);
  const differs = periods.findIndex((t, i) => t !== factor.periods[i]);
  if (differs >= 0) {
    for (const list of [factor.periods, factor.inverse, factor.rows]) list.length = Math.min(list.length, differs);
    for (const t of periods.slice(differs)) addRow(factor, covariance, t);
  }
  return factor.rows.slice(0, periods.length);
}

/** The row of the factor solves the rows above it for what the new period shares with theirs; its inverse follows by substitution. */
function addRow({ periods, inverse, rows }: Factor, covariance: Covariance, t: number): void {
  const row = times(inverse, sharedWith(covariance, t, periods));
  const pivot = Math.sqrt(shared(covariance, t, t) + 1 - covariance.level + JITTER - dot(row, row));
  const own = scaled(timesTransposed(inverse, row), -1 / pivot);
  own.push(1 / pivot);
  const { logDeterminant, sums, total, diagonal } = rows[rows.length - 1] ?? NO_ROW;
  const sum = own.reduce((all, x) => all + x, 0);
  periods.push(t);
  inverse.push(own);
  rows.push({
    inverse: own,
    logDeterminant: logDeterminant + 2 * Math.log(pivot),
    sums: plus(sums, sum, own),
    total: total + sum * sum,
    diagonal: plus(diagonal, 1, squared(own)),
  });
}

const NO_ROW = { logDeterminant: 0, sums: [], total: 0, diagonal: [] };

/** Keeps the pivots of a random walk without noise above 0. */
const JITTER = 1e-9;
