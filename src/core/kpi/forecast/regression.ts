import { type Asked, askedPoints, askedSums } from './asked.ts';
import type { Covariance } from './covariance.ts';
import { type FactorRow, inverseFactor } from './factor.ts';
import { dot, plus, scaled, squared, type Triangle, times, timesTransposed, type Vector } from './vectors.ts';

/** The best linear prediction of something. */
export interface Prediction {
  /** Of the known values; they add up to `size`, the number of values that are predicted as a sum. */
  readonly weights: Vector;
  readonly size: number;
  /** In units of the model's. */
  readonly variance: number;
}

/** One model over the periods of a history, as far as it depends on no value. */
export interface Regression {
  /** Of all values but the last: inverse Cholesky factor, weights of their mean, diagonal of the precision of what is left. */
  readonly inverse: Triangle;
  readonly mean: Vector;
  readonly precision: Vector;
  /** Logarithm of the determinants that belong to the likelihood. */
  readonly logDeterminant: number;
  /** The last value as the others foresee it. */
  readonly last: Prediction;
  /** Each point ahead from all values, by its position; for sums all that is to come up to there. Found when it is asked for. */
  readonly points: (point: number) => Prediction;
}

/**
 * Generalised least squares around one unknown mean (Rasmussen and Williams 2006, "Gaussian Processes for Machine Learning", 2.7).
 *
 * @param periods - those with a value, at least two.
 * @param ahead - for sums the share of each coming period that counts, else how far behind the last period each point lies.
 */
export function regression(
  covariance: Covariance,
  periods: readonly number[],
  ahead: readonly number[],
  isSum: boolean,
): Regression {
  const rows = inverseFactor(covariance, periods);
  const [early, whole] = rows.slice(-2);
  if (early === undefined || whole === undefined) throw new RangeError('fewer than two periods');
  const inverse = rows.map((row) => row.inverse);
  const { sums, total, diagonal, logDeterminant } = early;
  const asked = (isSum ? askedSums : askedPoints)(covariance, periods, ahead);
  const known = new Map<number, Prediction>();
  return {
    inverse: inverse.slice(0, -1),
    mean: scaled(sums, 1 / total),
    precision: plus(diagonal, -1 / total, squared(sums)),
    logDeterminant: logDeterminant + Math.log(total),
    last: lastOf(early, whole),
    points: (point) => {
      const prediction = known.get(point) ?? predict(inverse, whole, asked(point));
      known.set(point, prediction);
      return prediction;
    },
  };
}

function predict(inverse: Triangle, { sums, total }: FactorRow, { shares, size, variance }: Asked): Prediction {
  const u = times(inverse, shares);
  const rest = size - dot(sums, shares);
  const weights = plus(timesTransposed(inverse, u), rest / total, sums);
  return { weights, size, variance: Math.max(0, variance - dot(u, u) + (rest * rest) / total) };
}

/** The row of the last period holds how it follows from those above it. */
function lastOf({ sums, total }: FactorRow, { inverse }: FactorRow): Prediction {
  const pivot = 1 / (inverse[inverse.length - 1] ?? 1);
  const back = scaled(inverse.slice(0, -1), -pivot);
  const rest = 1 - back.reduce((all, x) => all + x, 0);
  return { weights: plus(back, rest / total, sums), size: 1, variance: pivot * pivot + (rest * rest) / total };
}
