import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore, Tier } from '../../model/score.ts';
import { unknownsDecider } from './deciding-unknowns.ts';

/** What it would bring to find out the unknown values of a criterion. */
export interface WorthResearching {
  /** Position of the criterion. */
  readonly index: number;
  /** Accounts whose value is unknown. */
  readonly unknown: number;
  /** Accounts whose tier, or place in the ranking at all, the value could change. */
  readonly couldChangeTier: number;
  /** Mean distance between the scores with the value at its best and at its worst, over the accounts that are not excluded. */
  readonly spread: number;
}

/**
 * The criteria with unknown values in the order in which research is worth most: those that could change most tiers first, then
 * those that could move scores most.
 *
 * @param scores - of all accounts.
 */
export function worthResearching(
  criteria: readonly Criterion[],
  scores: readonly AccountScore[],
  tiers: readonly Tier[],
): readonly WorthResearching[] {
  const decide = unknownsDecider(criteria, tiers);
  const found = scores.flatMap(decide);
  return criteria
    .map((_criterion, index) => {
      const own = found.filter((unknown) => unknown.index === index);
      return {
        index,
        unknown: scores.filter(({ readings }) => typeof readings[index] !== 'number').length,
        couldChangeTier: own.filter(({ changesTier }) => changesTier).length,
        spread: own.reduce((sum, { low, high }) => sum + high - low, 0) / (own.length || 1),
      };
    })
    .filter(({ unknown }) => unknown > 0)
    .sort((a, b) => b.couldChangeTier - a.couldChangeTier || b.spread - a.spread);
}
