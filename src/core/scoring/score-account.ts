import type { Row } from '../../model/cell.ts';
import type { Criterion, ReferenceDate } from '../../model/criterion.ts';
import type { AccountScore, Reading } from '../../model/score.ts';
import { isUnderGate } from './gate.ts';
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
  const readers = criteria.map((criterion) => cellReader(criterion, reference));
  const reaches = criteria.map(reach);
  const groups = groupNames(criteria);
  const groupOf = criteria.map((criterion) => groups.indexOf(criterion.group));
  // Shares of the heaviest weight: the sums stay finite, whatever numbers people type.
  const heaviest = Math.max(...criteria.map((criterion) => criterion.weight));
  const weights = criteria.map((criterion) => criterion.weight / heaviest);
  const weightOfAll = weights.reduce((sum, weight) => sum + weight, 0);

  return (row) => {
    const readings: Reading[] = [];
    const counted: (number | null)[] = [];
    let weight = 0;
    let weightKnown = 0;
    let sum = 0;
    let sumLow = 0;
    let sumHigh = 0;
    let failedGate = false;
    let missing = false;
    const groupSums = new Array<number>(groups.length).fill(0);
    const groupWeights = new Array<number>(groups.length).fill(0);
    const groupKnown = new Array<boolean>(groups.length).fill(false);

    for (let i = 0; i < criteria.length; i += 1) {
      const criterion = criteria[i] as Criterion;
      const w = weights[i] as number;
      const group = groupOf[i] as number;
      const reading = (readers[i] as (typeof readers)[number])(row[criterion.columnIndex]);
      readings.push(reading);
      const known = typeof reading === 'number';
      const { least, most } = reaches[i] as (typeof reaches)[number];
      sumLow += w * (known ? reading : least);
      sumHigh += w * (known ? reading : most);
      if (known) {
        weightKnown += w;
        groupKnown[group] = true;
        failedGate ||= isUnderGate(reading, criterion);
      } else {
        missing ||= criterion.ifBlank === 'required';
      }
      const points = known ? reading : typeof criterion.ifBlank === 'number' ? criterion.ifBlank : null;
      counted.push(points === null ? null : w * points);
      if (points === null) continue;
      sum += w * points;
      weight += w;
      groupSums[group] = (groupSums[group] as number) + w * points;
      groupWeights[group] = (groupWeights[group] as number) + w;
    }

    return {
      status: failedGate ? 'excluded' : missing || weightKnown === 0 ? 'incomplete' : 'ok',
      score: weight > 0 ? held(sum / weight) : null,
      low: held(sumLow / weightOfAll),
      high: held(sumHigh / weightOfAll),
      known: weightKnown / weightOfAll,
      readings,
      contributions: counted.map((points) => (points === null || weight === 0 ? null : points / weight)),
      groups: groupSums.map((groupSum, group) =>
        groupKnown[group] === true && (groupWeights[group] as number) > 0
          ? held(groupSum / (groupWeights[group] as number))
          : null,
      ),
    };
  };
}

/** The groups of the criteria, in order of first use. */
export function groupNames(criteria: readonly Criterion[]): readonly string[] {
  return [...new Set(criteria.map((criterion) => criterion.group))];
}

function held(score: number): number {
  return Math.min(100, Math.max(0, score));
}
