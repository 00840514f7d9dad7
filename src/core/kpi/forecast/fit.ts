import type { Mixture } from './mixture.ts';
import type { Prediction, Regression } from './regression.ts';
import { dot, times, timesTransposed, type Vector } from './vectors.ts';

/** A model with the logarithm of its prior weight. */
export interface Model extends Regression {
  readonly logPrior: number;
}

/** What the models foresee for a point ahead if the last value were the one given; the point first, since many values are tried on one. */
export type Fit = (point: number) => (last: number) => Mixture;

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
  const raw = early.map(inUnits);
  const isSparse = mostEqual(early) >= (early.length + 1) / 2;
  const asTheyAre = judge(models, raw, freedom);
  const values = isSparse ? raw : withoutOutliers(models, raw, freedom, asTheyAre);
  const { squares, weights } = values === raw ? asTheyAre : judge(models, values, freedom);
  const foreseen = models.map(({ last }) => dot(last.weights, values));
  return mixtures(models, weights, freedom, ({ size, variance, weights: of }, k) => {
    const known = dot(of, values);
    const gain = of[early.length] ?? 0;
    const scale = Math.sqrt(((squares[k] ?? 0) * variance) / freedom) * range;
    return (last) => {
      const location = known + gain * (gain < 0 ? (foreseen[k] ?? 0) : inUnits(last));
      return { location: (location + 0.5 * size) * range + low * size, scale };
    };
  });
}

/** Fits them to values that never moved: one move, the last, is then all that tells how large moves are. */
export function fitStill(models: readonly Model[], early: readonly number[]): Fit {
  const still = early[0] ?? 0;
  const freedom = early.length;
  const squares = models.map(({ last }) => 1 / last.variance);
  const weights = weigh(models, squares, freedom);
  return mixtures(models, weights, freedom, ({ size, variance, weights: of }, k) => {
    const gain = Math.max(0, of[early.length] ?? 0);
    const scale = Math.sqrt(((squares[k] ?? 0) * variance) / freedom);
    return (last) => ({ location: still * size + gain * (last - still), scale: scale * Math.abs(last - still) });
  });
}

/** @param partOf - what a model foresees, if the last value were the one given. */
function mixtures(
  models: readonly Model[],
  weights: readonly number[],
  freedom: number,
  partOf: (
    prediction: Prediction,
    k: number,
  ) => (last: number) => { readonly location: number; readonly scale: number },
): Fit {
  const heavy = models.flatMap((model, k) => {
    const weight = weights[k] ?? 0;
    return weight < LEAST_WEIGHT ? [] : [{ model, k, weight }];
  });
  const all = heavy.reduce((sum, { weight }) => sum + weight, 0);
  return (point) => {
    const parts = heavy.map(({ model, k, weight }) => ({ weight: weight / all, at: partOf(model.points(point), k) }));
    return (last) => ({
      freedom,
      parts: parts.map(({ weight, at }) => {
        const { location, scale } = at(last);
        return { weight, location, scale: scale * WIDER };
      }),
    });
  };
}

/** Each model's sum of squares, its weight, and how far off it is, in errors that hang together no more. */
function judge(models: readonly Model[], values: Vector, freedom: number) {
  const errors = models.map(({ inverse, mean }) => {
    const centre = dot(mean, values);
    return times(
      inverse,
      values.map((value) => value - centre),
    );
  });
  const squares = errors.map((own) => Math.max(LEAST_SQUARES, dot(own, own)));
  return { errors, squares, weights: weigh(models, squares, freedom) };
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

/** The same values where none is an outlier. */
function withoutOutliers(
  models: readonly Model[],
  values: Vector,
  freedom: number,
  { squares, errors, weights }: ReturnType<typeof judge>,
): Vector {
  // Weighted by precision.
  const residuals = models.map(({ inverse }, k) => timesTransposed(inverse, errors[k] ?? values));
  const moved = values.map((value, i) => {
    let gap = 0;
    let error = 0;
    for (const [k, { precision }] of models.entries()) {
      const own = precision[i] ?? 1;
      const residual = residuals[k]?.[i] ?? 0;
      const weight = weights[k] ?? 0;
      gap += (weight * residual) / own;
      error += (weight * Math.max(0, (squares[k] ?? 0) - residual ** 2 / own)) / (freedom - 1) / own;
    }
    const farthest = FARTHEST * Math.sqrt(error);
    return Math.abs(gap) <= farthest ? value : value - gap + Math.sign(gap) * farthest;
  });
  return moved.some((value, i) => value !== values[i]) ? moved : values;
}

/** How often the most frequent value occurs. */
function mostEqual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values());
}
