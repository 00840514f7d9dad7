import { type Covariance, inverseFactor, shared } from './covariance.ts';
import { dot, type Triangle, times, timesTransposed } from './vectors.ts';

/** The best linear prediction of something. */
interface Prediction {
  /** Of the known values; they add up to `size`, the number of values that are predicted as a sum. */
  readonly weights: Float64Array;
  readonly size: number;
  /** In units of the model's. */
  readonly variance: number;
}

/** One model over the periods of a history, as far as it depends on no value. */
export interface Regression {
  /** Of all values but the last: inverse Cholesky factor, weights of their mean, diagonal of the precision of what is left. */
  readonly inverse: Triangle;
  readonly mean: Float64Array;
  readonly precision: Float64Array;
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
 * @param periods - those with a value.
 * @param ahead - for sums the share of each coming period that counts, else how far behind the last period each point lies.
 */
export function regression(
  covariance: Covariance,
  periods: readonly number[],
  ahead: readonly number[],
  isSum: boolean,
): Regression {
  const { inverse, logs } = inverseFactor(covariance, periods);
  const end = periods[periods.length - 1] ?? 0;
  const noise = 1 - covariance.level;
  const early = inverse.slice(0, -1);
  const before = predictor(early);
  const whole = predictor(inverse);
  const precision = before.g.map((x) => (-x * x) / before.total);
  for (const row of early)
    for (let j = 0; j < row.length; j += 1) precision[j] = (precision[j] ?? 0) + (row[j] ?? 0) ** 2;
  const cross = (t: number) => Float64Array.from(periods, (u) => shared(covariance, t, u));
  const one = (t: number) => shared(covariance, t, t) + noise;
  const cumulated = (point: number): Prediction => {
    const sum = new Float64Array(periods.length);
    let size = 0;
    let own = 0;
    for (let k = 0; k <= point; k += 1) {
      const share = ahead[k] ?? 0;
      if (share === 0) continue;
      const t = end + k + 1;
      for (let j = 0; j < k; j += 1) own += 2 * share * (ahead[j] ?? 0) * shared(covariance, t, end + j + 1);
      own += share * share * shared(covariance, t, t) + share * noise;
      size += share;
      for (const [i, u] of periods.entries()) sum[i] = (sum[i] ?? 0) + share * shared(covariance, t, u);
    }
    return whole.predict(sum, size, own);
  };
  const alone = (point: number): Prediction => {
    const t = end + (ahead[point] ?? 0);
    return whole.predict(cross(t), 1, one(t));
  };
  return {
    inverse: early,
    mean: before.g.map((x) => x / before.total),
    precision,
    logDeterminant: logs.slice(0, -1).reduce((all, log) => all + log, Math.log(before.total)),
    last: before.predict(cross(end), 1, one(end)),
    points: remembered(isSum ? cumulated : alone),
  };
}

function remembered(predict: (point: number) => Prediction): (point: number) => Prediction {
  const known = new Map<number, Prediction>();
  return (point) => {
    const prediction = known.get(point) ?? predict(point);
    known.set(point, prediction);
    return prediction;
  };
}

/** Predicts from the values of the given rows; the mean is unknown. */
function predictor(rows: Triangle) {
  const ones = new Float64Array(rows.length).fill(1);
  const g = timesTransposed(rows, times(rows, ones));
  const total = dot(g, ones);
  /** @param own - the variance of what is predicted, before anything is known. */
  const predict = (cross: Float64Array, size: number, own: number): Prediction => {
    const u = times(rows, cross);
    const rest = size - dot(g, cross);
    const weights = timesTransposed(rows, u).map((x, i) => x + ((g[i] ?? 0) * rest) / total);
    return { weights, size, variance: Math.max(0, own - dot(u, u) + (rest * rest) / total) };
  };
  return { g, total, predict };
}
