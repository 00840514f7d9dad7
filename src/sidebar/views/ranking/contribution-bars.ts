import { contributions } from '../../../core/scoring/index.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { LEAST_SHOWN } from '../../../model/explanation.ts';
import type { Reading } from '../../../model/score.ts';
import { shownSum } from '../../../text/points.ts';

/** What the criteria add to a score, as bars of which each begins where the one before it ends. */
export interface ContributionBars {
  /** Largest first, so that those that take away come last. Criteria that do not count have no bar. */
  readonly bars: readonly ContributionBar[];
  /** The sum, with as many decimals as it takes for the parts to add up as they stand. */
  readonly sum: string;
  /** Whether the sum is below 0, which counts as 0. */
  readonly isHeld: boolean;
  /** Where the scale begins: 0, or the sum where that is less. */
  readonly least: number;
}

interface ContributionBar {
  /** Position of the criterion. */
  readonly index: number;
  readonly criterion: Criterion;
  /** Where the bar begins and ends, in points of the score. */
  readonly start: number;
  readonly end: number;
  /** What it adds, and what it would add with full points. */
  readonly shown: string;
  readonly full: number;
  readonly shownFull: string;
}

/**
 * Draws what the criteria add to the score of one account.
 *
 * @param readings - parallel to the criteria.
 */
export function contributionBars(criteria: readonly Criterion[], readings: readonly Reading[]): ContributionBars {
  const added = contributions(criteria, readings);
  const full = contributions(
    criteria,
    readings.map((reading, i) => (added[i] === null ? reading : 100)),
  );
  const parts = criteria
    .flatMap((criterion, index) => {
      const amount = added[index] ?? null;
      return amount === null ? [] : [{ index, criterion, amount, full: full[index] ?? 0 }];
    })
    .sort((a, b) => b.amount - a.amount);
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const shown = shownSum(
    sum,
    parts.map(({ amount }) => amount),
    false,
  );
  const decimals = shown.sum.length - shown.sum.indexOf('.') - 1;
  let end = 0;
  const bars = parts.map(({ amount, ...part }, i) => {
    const start = end;
    end += amount;
    const own = shown.parts[i] ?? '';
    // A part that was rounded up is still no more than all that there was to add.
    return { ...part, start, end, shown: own, shownFull: Math.max(part.full, Number(own)).toFixed(decimals) };
  });
  return { bars, sum: shown.sum, isHeld: sum < -LEAST_SHOWN, least: Math.min(0, sum) };
}
