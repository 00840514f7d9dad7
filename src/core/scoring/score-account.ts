import type { Row } from '../../model/cell.ts';
import type { Criterion, ReferenceDate } from '../../model/criterion.ts';
import type { AccountScore, Reading } from '../../model/score.ts';
import { clamp } from '../clamp.ts';
import { isUnderGate } from './gate.ts';
import { pointsCounted, scaledWeights } from './points-counted.ts';
import { reach } from './reach.ts';
import { cellReader } from './reader.ts';

/** Scores one row of the account table. */
export type AccountScorer = (row: Row) => AccountScore;

/**
 * Prepares the criteria once, to score any number of accounts with them.
 *
 * score = Σ w·p ÷ Σ w over the criteria that count: those with a readable value, and those whose unknown value is filled. Low and
 * high run over all criteria, each unknown value at the worst and best that its criterion can give. A known value under its gate
 * excludes the account; a blank required value, or no known value with weight, leaves it incomplete.
 *
 * @param criteria - at least one with a weight above 0.
 * @param reference - the day on which ages are counted; `null` if no criterion is of the kind `recency`.
 */
export function accountScorer(criteria: readonly Criterion[], reference: ReferenceDate | null): AccountScorer {
  const weights = scaledWeights(criteria);
  const weightOfAll = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = criteria.map((criterion, i) => ({
    criterion,
    weight: weights[i] ?? 0,
    read: cellReader(criterion, reference),
    ...reach(criterion),
  }));

  return (row) => {
    const readings: Reading[] = [];
    let weightCounted = 0;
    let weightKnown = 0;
    let sum = 0;
    let sumLow = 0;
    let sumHigh = 0;
    let failedGate = false;
    let missing = false;
    for (const { criterion, weight, read, least, most } of scored) {
      const reading = read(row[criterion.columnIndex]);
      readings.push(reading);
      const known = typeof reading === 'number';
      sumLow += weight * (known ? reading : least);
      sumHigh += weight * (known ? reading : most);
      if (known) {
        weightKnown += weight;
        failedGate ||= isUnderGate(reading, criterion);
      } else {
        missing ||= criterion.ifBlank === 'required';
      }
      const points = pointsCounted(criterion, reading);
      if (points === null) continue;
      sum += weight * points;
      weightCounted += weight;
    }
    return {
      status: failedGate ? 'excluded' : missing || weightKnown === 0 ? 'incomplete' : 'ok',
      score: weightCounted > 0 ? clamp(sum / weightCounted, 0, 100) : null,
      low: clamp(sumLow / weightOfAll, 0, 100),
      high: clamp(sumHigh / weightOfAll, 0, 100),
      known: weightKnown / weightOfAll,
      readings,
    };
  };
}
