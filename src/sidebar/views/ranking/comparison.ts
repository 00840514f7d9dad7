import { type ComparedCriterion, compareAccounts } from '../../../core/scoring/index.ts';
import type { Criterion } from '../../../model/criterion.ts';
import { LEAST_SHOWN } from '../../../model/explanation.ts';
import type { AccountScore } from '../../../model/score.ts';
import { shownSum } from '../../../text/points.ts';

/** Why one account stands above another. */
export interface Comparison {
  /** The criteria that tell the two apart, the greatest difference first. */
  readonly rows: readonly ComparisonRow[];
  /** The sum of the differences, as shown: the parts add up to it as they stand. */
  readonly difference: string;
  /** The two largest parts of the lead, and the largest against it. */
  readonly mostly: readonly ComparisonRow[];
  readonly despite: readonly ComparisonRow[];
}

interface ComparisonRow extends ComparedCriterion {
  readonly criterion: Criterion;
  readonly shown: string;
}

/**
 * Compares what the criteria add to two accounts.
 *
 * @param a - the one that stands above.
 */
export function comparison(
  criteria: readonly Criterion[],
  a: Pick<AccountScore, 'readings'>,
  b: Pick<AccountScore, 'readings'>,
): Comparison {
  const compared = compareAccounts(criteria, a, b).filter(({ difference }) => difference !== 0);
  const shown = shownSum(
    compared.reduce((sum, { difference }) => sum + difference, 0),
    compared.map(({ difference }) => difference),
    false,
  );
  const rows = compared.flatMap((part, i) => {
    const criterion = criteria[part.index];
    return criterion === undefined ? [] : [{ ...part, criterion, shown: withSign(shown.parts[i] ?? '') }];
  });
  return {
    rows,
    difference: withSign(shown.sum),
    mostly: rows.filter(({ difference }) => difference >= LEAST_SHOWN).slice(0, 2),
    despite: rows.filter(({ difference }) => difference <= -LEAST_SHOWN).slice(0, 1),
  };
}

/** Points, as they are shown, as a difference: with a sign that is as wide as a plus. */
function withSign(points: string): string {
  return Number(points) > 0 ? `+${points}` : points.replace('-', '−');
}
