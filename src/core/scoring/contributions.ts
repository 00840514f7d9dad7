import type { Criterion } from '../../model/criterion.ts';
import type { Reading } from '../../model/score.ts';
import { clamp } from '../clamp.ts';
import { pointsCounted, scaledWeights } from './points-counted.ts';

/**
 * What each criterion adds to the score of one account: w·p ÷ Σw over the criteria that count. They add up to the score before it
 * is held to 0…100.
 *
 * @param readings - parallel to the criteria.
 * @returns parallel to the criteria; `null` where a criterion does not count.
 */
export function contributions(criteria: readonly Criterion[], readings: readonly Reading[]): (number | null)[] {
  const weights = scaledWeights(criteria);
  const points = criteria.map((criterion, i) => pointsCounted(criterion, readings[i] ?? 'blank'));
  const weightCounted = weights.reduce((sum, weight, i) => sum + (points[i] === null ? 0 : weight), 0);
  return points.map((counted, i) =>
    counted === null || weightCounted === 0 ? null : ((weights[i] ?? 0) * counted) / weightCounted,
  );
}

/** The groups of the criteria, in order of first use. */
export function groupNames(criteria: readonly Criterion[]): readonly string[] {
  return [...new Set(criteria.map(({ group }) => group))];
}

/**
 * The score of each group over its own criteria, held to 0…100.
 *
 * @param readings - parallel to the criteria.
 * @returns in the order of `groupNames`; `null` for a group without a known value.
 */
export function groupScores(criteria: readonly Criterion[], readings: readonly Reading[]): (number | null)[] {
  return groupNames(criteria).map((group) => {
    const members = criteria.flatMap((criterion, i) => (criterion.group === group ? [i] : []));
    const own = members.map((i) => readings[i] ?? 'blank');
    if (!own.some((reading) => typeof reading === 'number')) return null;
    const added = contributions(
      criteria.filter((criterion) => criterion.group === group),
      own,
    ).filter((contribution) => contribution !== null);
    return added.length === 0
      ? null
      : clamp(
          added.reduce((sum, contribution) => sum + contribution, 0),
          0,
          100,
        );
  });
}
