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
 * All that comes up to a point, of each coming period the share that counts. What lies ahead shares with what lies before it the
 * level and the drift up to there, so that the sum needs no pairs.
 */
export function askedSums(
  { level, drift, yearly, season }: Covariance,
  periods: readonly number[],
  ahead: readonly number[],
) {
  const end = periods[periods.length - 1] ?? 0;
  return (point: number): Asked => {
    const bySeason = new Array<number>(season).fill(0);
    let [size, variance, moment, slope] = [0, 0, 0, 0];
    for (let k = 0; k <= point; k += 1) {
      const part = ahead[k] ?? 0;
      const t = end + k + 1;
      const own = level * t + drift * t * t + yearly;
      const same = bySeason[t % season] ?? 0;
      variance += part * (part * own + 1 - level + 2 * ((level + drift * t) * moment + yearly * same));
      size += part;
      moment += part * t;
      slope += part * (level + drift * t);
      bySeason[t % season] = same + part;
    }
    const shares = periods.map((u) => slope * u + yearly * (bySeason[u % season] ?? 0));
    return { shares, size, variance };
  };
}
