import type { Mixture } from './mixture.ts';
import type { Regression } from './regression.ts';
import { dot, times, timesTransposed } from './vectors.ts';

/** A model with the logarithm of its prior weight. */
export interface Model extends Regression {
  readonly logPrior: number;
}

/** What the models foresee for a point ahead if the last value were the one given. */
export type Fit = (last: number, point: number) => Mixture;

/** The power of the likelihood in a model's weight: models are trusted less to be true, and averaged more. */
const TEMPER = 0.4;

/** Every distribution is wider by this, for what changes and no model has. */
const WIDER = 1.1;

/** A value farther from what the others foresee is moved to this many standard errors. */
const FARTHEST = 4;

/** Models that weigh less are left out. */
const LEAST_WEIGHT = 1e-4;

/**
 * Fits the models to all values but the last. One of them that is far from what all others lead to expect (its leave-one-out residual) is moved
 * nearer (Huber 1981, "Robust Statistics"), unless half of the values are equal: then the rare ones are the data.
 */
export function fitMoving(models: readonly Model[], early: readonly number[]): Fit {
  const low = Math.min(...early);
  const range = Math.max(...early) - low;
  const freedom = early.length - 1;
  const inUnits = (value: number) => (value - low) / range - 0.5;
  const raw = Float64Array.from(early, inUnits);
  const isSparse = mostEqual(early) >= (early.length + 1) / 2;
  const values = isSparse ? raw : withoutOutliers(models, raw, freedom);
  const { squares, weights } = judge(models, values, freedom);
  const foreseen = models.map(({ last }) => dot(last.weights, values));
  return (last, point) => {
    const given = inUnits(last);
    return mixtureOf(models, weights, freedom, (model, k) => {
      const { weights: of, size, variance } = model.points(point);
      const gain = of[early.length] ?? 0;
      const location = dot(of, values) + gain * (gain < 0 ? (foreseen[k] ?? 0) : given);
      return {
        location: (location + 0.5 * size) * range + low * size,
        scale: Math.sqrt(((squares[k] ?? 0) * variance) / freedom) * range,
      };
    });
  };
}

/** Fits them to values that never moved: one move, the last, is then all that tells how large moves are. */
export function fitStill(models: readonly Model[], early: readonly number[]): Fit {
  const still = early[0] ?? 0;
  const freedom = early.length;
  const squares = models.map(({ last }) => 1 / last.variance);
  const weights = weigh(models, squares, freedom);
  return (last, point) =>
    mixtureOf(models, weights, freedom, (model, k) => {
      const { weights: of, size, variance } = model.points(point);
      const move = last - still;
      return {
        location: still * size + Math.max(0, of[early.length] ?? 0) * move,
        scale: Math.sqrt(((squares[k] ?? 0) * variance) / freedom) * Math.abs(move),
      };
    });
}

function mixtureOf(
  models: readonly Model[],
  weights: readonly number[],
  freedom: number,
  part: (model: Model, k: number) => { readonly location: number; readonly scale: number },
): Mixture {
  const parts = models.flatMap((model, k) => {
    const weight = weights[k] ?? 0;
    if (weight < LEAST_WEIGHT) return [];
    const { location, scale } = part(model, k);
    return [{ weight, location, scale: scale * WIDER }];
  });
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  return { freedom, parts: parts.map((each) => ({ ...each, weight: each.weight / all })) };
}

/** Each model's sum of squares, its residuals weighted by precision, and its weight. */
function judge(models: readonly Model[], values: Float64Array, freedom: number) {
  const squares: number[] = [];
  const residuals = models.map((model) => {
    const centre = dot(model.mean, values);
    const white = times(
      model.inverse,
      values.map((value) => value - centre),
    );
    squares.push(Math.max(LEAST_SQUARES, dot(white, white)));
    return timesTransposed(model.inverse, white);
  });
  return { squares, residuals, weights: weigh(models, squares, freedom) };
}

/** Values that a model hits exactly would make it infinitely likely. */
const LEAST_SQUARES = 1e-12;

function weigh(models: readonly Model[], squares: readonly number[], freedom: number): number[] {
  const logs = models.map(
    ({ logPrior, logDeterminant }, k) =>
      logPrior - (TEMPER / 2) * (logDeterminant + freedom * Math.log(squares[k] ?? 1)),
  );
  const top = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - top));
  const all = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / all);
}

function withoutOutliers(models: readonly Model[], values: Float64Array, freedom: number): Float64Array {
  const { squares, residuals, weights } = judge(models, values, freedom);
  return values.map((value, i) => {
    let gap = 0;
    let error = 0;
    for (const [k, { precision }] of models.entries()) {
      const own = precision[i] ?? 1;
      const residual = residuals[k]?.[i] ?? 0;
      const weight = weights[k] ?? 0;
      gap += (weight * residual) / own;
      error += (weight * Math.max(0, (squares[k] ?? 0) - residual ** 2 / own)) / (freedom - 1) / own;
    }
    return value - gap + Math.sign(gap) * Math.min(Math.abs(gap), FARTHEST * Math.sqrt(error));
  });
}

/** How often the most frequent value occurs. */
function mostEqual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
}
