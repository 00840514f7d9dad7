import type { Criterion } from '../../model/criterion.ts';
import type { Reading } from '../../model/score.ts';

/** The points with which a criterion counts: those of its value, or those that fill an unknown one; `null` where it is left out. */
export function pointsCounted({ ifBlank }: Criterion, reading: Reading): number | null {
  if (typeof reading === 'number') return reading;
  return typeof ifBlank === 'number' ? ifBlank : null;
}

/**
 * Weights in a common scale in which their sums stay finite, whatever numbers people type. The scale is a power of two, which
 * changes no digit of what is computed.
 */
export function scaledWeights(criteria: readonly Criterion[]): readonly number[] {
  const heaviest = criteria.reduce((most, { weight }) => Math.max(most, weight), 0);
  const scale = heaviest > 0 ? 2 ** Math.floor(Math.log2(heaviest)) : 1;
  return criteria.map(({ weight }) => weight / scale);
}
