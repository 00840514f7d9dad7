import { type Covariance, shared, sharedWith } from './covariance.ts';
import type { Vector } from './vectors.ts';

/** What is to be predicted, before anything is known. */
export interface Asked {
  /** What it shares with each of the known periods. */
  readonly shares: Vector;
  /** Of how many values it is the sum. */
  readonly size: number;
  readonly variance: number;
}

/** Single points, each so far behind the last of the periods. */
export function askedPoints(covariance: Covariance, periods: readonly number[], ahead: readonly number[]) {
  const end = periods[periods.length - 1] ?? 0;
  return (point: number): Asked => {
    const t = end + (ahead[point] ?? 0);
    return {
      shares: sharedWith(covariance, t, periods),
      size: 1,
      variance: shared(covariance, t, t) + 1 - covariance.level,
    };
  };
}

/**
 * All that comes up to a point, of each coming period the share that counts. What two periods share is a polynomial of their times, so
 * that sums of powers of the times will do, and no pairs.
 */
export function askedSums(
  { level, drift, slope, yearly, season }: Covariance,
  periods: readonly number[],
  ahead: readonly number[],
) {
  const end = periods[periods.length - 1] ?? 0;
  return (point: number): Asked => {
    const bySeason = new Array<number>(season).fill(0);
    let [size, variance, moment, squares, cubes] = [0, 0, 0, 0, 0];
    for (let k = 0; k <= point; k += 1) {
      const part = ahead[k] ?? 0;
      const t = end + k + 1;
      const own = level * t + drift * t * t + (slope * t * t * t) / 3 + yearly;
      const same = bySeason[t % season] ?? 0;
      const bent = (slope * (3 * t * squares - cubes)) / 6;
      variance += part * (part * own + 1 - level + 2 * ((level + drift * t) * moment + bent + yearly * same));
      size += part;
      moment += part * t;
      squares += part * t * t;
      cubes += part * t * t * t;
      bySeason[t % season] = same + part;
    }
    const shares = periods.map(
      (u) =>
        u * (level * size + drift * moment + (slope * u * (3 * moment - u * size)) / 6) +
        yearly * (bySeason[u % season] ?? 0),
    );
    return { shares, size, variance };
  };
}
