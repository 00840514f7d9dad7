import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore } from '../../model/score.ts';
import { correlation } from './correlation.ts';

/** Two criteria whose points move together, by position. */
export interface CorrelatedCriteria {
  readonly first: number;
  readonly second: number;
  /** Above 0.8, at most 1. */
  readonly correlation: number;
  /** Accounts where both are known. */
  readonly rows: number;
}

/**
 * Pairs of criteria that may count one thing twice: their points correlate above 0.8 over 15 or more accounts where both are
 * known. Criteria without weight, and those that do not vary, are left out.
 *
 * @param scores - of all accounts.
 * @returns the strongest first.
 */
export function correlatedCriteria(
  criteria: readonly Criterion[],
  scores: readonly Pick<AccountScore, 'readings'>[],
): readonly CorrelatedCriteria[] {
  const weighty = criteria.flatMap(({ weight }, index) => (weight > 0 ? [index] : []));
  const columns = weighty.map((index) => ({ index, points: scores.map(({ readings }) => readings[index]) }));
  return columns
    .flatMap(({ index: first, points }, i) =>
      columns.slice(i + 1).flatMap(({ index: second, points: others }) => {
        const x: number[] = [];
        const y: number[] = [];
        for (let row = 0; row < points.length; row += 1) {
          const [a, b] = [points[row], others[row]];
          if (typeof a !== 'number' || typeof b !== 'number') continue;
          x.push(a);
          y.push(b);
        }
        const found = x.length < LEAST_ROWS ? null : correlation(x, y);
        return found !== null && found > STRONG ? [{ first, second, correlation: found, rows: x.length }] : [];
      }),
    )
    .sort((a, b) => b.correlation - a.correlation);
}

const STRONG = 0.8;
const LEAST_ROWS = 15;
