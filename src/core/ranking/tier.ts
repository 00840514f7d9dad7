import { SCORE_TOLERANCE, type Tier } from '../../model/score.ts';

/**
 * The tiers used where a team has drawn no lines of its own. The lower bound belongs to the tier.
 *
 * @example tierOf(75, DEFAULT_TIERS) // 'A'
 */
export const DEFAULT_TIERS: readonly Tier[] = [
  { label: 'A', from: 75 },
  { label: 'B', from: 50 },
  { label: 'C', from: 25 },
  { label: 'D', from: null },
];

/**
 * The label of the tier that a score belongs to: the one with the greatest lower bound that the score reaches.
 *
 * @param tiers - in any order; `from: null` takes all the rest.
 * @returns `null` where no tier takes the score.
 * @example tierOf(24.9, [{ label: '重点', from: 50 }, { label: '育成', from: 20 }]) // '育成'
 */
export function tierOf(score: number, tiers: readonly Tier[]): string | null {
  let best: Tier | null = null;
  for (const tier of tiers) {
    const from = tier.from ?? -Infinity;
    if (score >= from - SCORE_TOLERANCE && (best === null || from > (best.from ?? -Infinity))) best = tier;
  }
  return best?.label ?? null;
}

/**
 * Sorts tiers, the best one first.
 *
 * @example [...DEFAULT_TIERS].reverse().sort(byFallingBound)[0].label // 'A'
 */
export function byFallingBound(a: Tier, b: Tier): number {
  return (b.from ?? -Infinity) - (a.from ?? -Infinity);
}
