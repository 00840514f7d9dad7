import type { Criterion } from '../../model/criterion.ts';
import type { Reading } from '../../model/score.ts';

/** The points with which a criterion counts: those of its value, or those that fill an unknown one; `null` where it is left out. */
export function pointsCounted({ ifBlank }: Criterion, reading: Reading): number | null {
  if (typeof reading === 'number') return reading;
  return typeof ifBlank === 'number' ? ifBlank : null;
}

/** Weights as shares of the heaviest: their sums stay finite, whatever numbers people type. */
export function weightShares(criteria: readonly Criterion[]): readonly number[] {
  const heaviest = Math.max(...criteria.map(({ weight }) => weight));
  return criteria.map(({ weight }) => (heaviest > 0 ? weight / heaviest : 0));
}
