import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore } from '../../model/score.ts';
import { contributions } from './contributions.ts';

/** One criterion's part in the distance between two accounts. */
export interface ComparedCriterion {
  /** Position of the criterion. */
  readonly index: number;
  /** What it adds to each score; `null` where it does not count. */
  readonly a: number | null;
  readonly b: number | null;
  /** `a` less `b`, none counting as 0. */
  readonly difference: number;
}

/**
 * Why one account stands above another: what each criterion adds to the two, the greatest difference first. The differences add up
 * to that of the two sums, which are the scores before they are held to 0…100.
 */
export function compareAccounts(
  criteria: readonly Criterion[],
  a: Pick<AccountScore, 'readings'>,
  b: Pick<AccountScore, 'readings'>,
): readonly ComparedCriterion[] {
  const other = contributions(criteria, b.readings);
  return contributions(criteria, a.readings)
    .map((own, index) => {
      const against = other[index] ?? null;
      return { index, a: own, b: against, difference: (own ?? 0) - (against ?? 0) };
    })
    .sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
}
