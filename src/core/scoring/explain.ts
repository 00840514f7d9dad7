import type { DayOf } from '../../model/calendar.ts';
import type { Row } from '../../model/cell.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type CriterionAmount, type Explanation, LEAST_SHOWN } from '../../model/explanation.ts';
import type { AccountScore } from '../../model/score.ts';
import { quotable } from '../tables/index.ts';
import { contributions } from './contributions.ts';
import { isUnderGate } from './gate.ts';
import { scaledWeights } from './points-counted.ts';

/**
 * Why an account has its score: what adds most, where most is lost against full points, what is unknown, which gate it fails.
 *
 * @param row - the account's row, for the texts that could not be read.
 * @param top - how many gains to name at most.
 * @param dayOf - the day of an instant in the spreadsheet's zone, to name a date that could not be read.
 */
export function explain(
  criteria: readonly Criterion[],
  score: AccountScore,
  row: Row,
  top: number,
  dayOf: DayOf,
): Explanation {
  const gains: CriterionAmount[] = [];
  const losses: CriterionAmount[] = [];
  const added = contributions(criteria, score.readings);
  const weights = scaledWeights(criteria);
  const weightCounted = weights.reduce((sum, weight, i) => sum + (added[i] === null ? 0 : weight), 0);
  let counted = 0;
  let sum = 0;
  for (const [i, criterion] of criteria.entries()) {
    const contribution = added[i] ?? null;
    if (contribution === null) continue;
    if (criterion.weight > 0) counted += 1;
    sum += contribution;
    if (contribution >= LEAST_SHOWN) gains.push({ criterion, amount: contribution });
    const loss = ((weights[i] ?? 0) / weightCounted) * 100 - contribution;
    if (loss >= LEAST_SHOWN) losses.push({ criterion, amount: loss });
  }
  const largestFirst = (a: CriterionAmount, b: CriterionAmount) => b.amount - a.amount;
  const named = gains.sort(largestFirst).slice(0, top);
  return {
    status: score.status,
    score: score.score,
    sum,
    low: score.low,
    high: score.high,
    gains: named,
    others: counted - named.length,
    losses: losses.sort(largestFirst).slice(0, MOST_LOSSES),
    unknown: criteria.flatMap((criterion, i) => {
      const reading = score.readings[i];
      if (typeof reading === 'number') return [];
      const found = reading === 'unreadable' ? quotable(row[criterion.columnIndex], dayOf) : null;
      return [{ criterion, ifBlank: criterion.ifBlank, found }];
    }),
    failedGates: criteria.flatMap((criterion, i) => {
      const reading = score.readings[i];
      return typeof reading === 'number' && isUnderGate(reading, criterion) ? [{ criterion, points: reading }] : [];
    }),
  };
}

const MOST_LOSSES = 2;
