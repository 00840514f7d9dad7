import { studentT } from '../../statistics/index.ts';

/** A weighted mean of Student t distributions with the same degrees of freedom. */
export interface Mixture {
  readonly freedom: number;
  readonly parts: readonly { readonly weight: number; readonly location: number; readonly scale: number }[];
}

/** The probability of a value up to x. */
export function mixtureBelow({ parts, freedom }: Mixture, x: number): number {
  let below = 0;
  for (const { weight, location, scale } of parts) {
    below += weight * (scale > 0 ? studentT((x - location) / scale, freedom) : x < location ? 0 : 1);
  }
  return below;
}

/** The value below which lies the given share. */
export function mixtureQuantile(mixture: Mixture, share: number): number {
  const mean = (of: 'location' | 'scale') => mixture.parts.reduce((sum, part) => sum + part.weight * part[of], 0);
  const middle = mean('location');
  let step = mean('scale');
  if (!(step > 0)) return mixture.parts[0]?.location ?? middle;
  let low = middle - step;
  let high = middle + step;
  for (let i = 0; i < MOST_STEPS && mixtureBelow(mixture, low) > share; i += 1) {
    step *= 2;
    low -= step;
  }
  for (let i = 0; i < MOST_STEPS && mixtureBelow(mixture, high) < share; i += 1) {
    step *= 2;
    high += step;
  }
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const between = (low + high) / 2;
    if (mixtureBelow(mixture, between) < share) low = between;
    else high = between;
  }
  return (low + high) / 2;
}

const MOST_STEPS = 40;
