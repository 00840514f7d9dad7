import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore, Tier } from '../../model/score.ts';
import { clamp } from '../clamp.ts';
import { tierOf } from '../ranking/index.ts';
import { isUnderGate } from './gate.ts';
import { pointsCounted, scaledWeights } from './points-counted.ts';
import { reach } from './reach.ts';

/** What one unknown value of an account could do once it is known, the other unknown values counting as they do now. */
export interface DecidingUnknown {
  /** Position of its criterion. */
  readonly index: number;
  /** The score with this value at its worst, and at its best. */
  readonly low: number;
  readonly high: number;
  /** Labels of the tiers that it could bring, from that of `high` down to that of `low`. */
  readonly tiers: readonly string[];
  /** Whether it could move the account to another tier, into the ranking or out of it. */
  readonly changesTier: boolean;
  /** Whether it could turn out under its gate. */
  readonly couldExclude: boolean;
}

/**
 * What each unknown value of an account could change, the widest span of scores first. A value that becomes known counts with its
 * weight, also where it is left out as long as it is blank. A blank required value always decides: without it there is no rank.
 *
 * @returns nothing for an excluded account, which stays so.
 */
export function decidingUnknowns(
  criteria: readonly Criterion[],
  score: AccountScore,
  tiers: readonly Tier[],
): readonly DecidingUnknown[] {
  return unknownsDecider(criteria, tiers)(score);
}

/** Prepares the criteria once, to look at the unknown values of any number of accounts. */
export function unknownsDecider(
  criteria: readonly Criterion[],
  tiers: readonly Tier[],
): (score: AccountScore) => DecidingUnknown[] {
  const weights = scaledWeights(criteria);
  const ends = criteria.map(reach);
  const bounds = tiers.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => b - a);

  return ({ status, score, readings }) => {
    if (status === 'excluded') return [];
    let sum = 0;
    let weightCounted = 0;
    let lacksRequired = false;
    const counted = criteria.map((criterion, i) => {
      const reading = readings[i] ?? 'blank';
      const points = pointsCounted(criterion, reading);
      if (points !== null) {
        sum += (weights[i] ?? 0) * points;
        weightCounted += weights[i] ?? 0;
      }
      lacksRequired ||= typeof reading !== 'number' && criterion.ifBlank === 'required';
      return points;
    });
    const now = status === 'ok' && score !== null ? tierOf(score, tiers) : null;
    const found: DecidingUnknown[] = [];
    for (const [index, criterion] of criteria.entries()) {
      if (typeof readings[index] === 'number') continue;
      const { least, most, points } = ends[index] ?? { least: 0, most: 0, points: null };
      const weight = weights[index] ?? 0;
      const own = counted[index] ?? null;
      const weightThen = own === null ? weightCounted + weight : weightCounted;
      if (weightThen === 0) continue;
      const others = sum - weight * (own ?? 0);
      const scoreWith = (own: number) => clamp((others + weight * own) / weightThen, 0, 100);
      const low = scoreWith(least);
      const high = scoreWith(most);
      const between =
        points?.map(scoreWith).sort((a, b) => b - a) ?? bounds.filter((bound) => low < bound && bound < high);
      const reached = [high, ...between, low].map((at) => tierOf(at, tiers));
      const couldExclude = isUnderGate(least, criterion);
      // Without a required value, or any value with weight, there is no rank: then only such a value brings one.
      const staysOut = status !== 'ok' && (lacksRequired ? criterion.ifBlank !== 'required' : weight === 0);
      found.push({
        index,
        low,
        high,
        tiers: [...new Set(reached)].filter((label) => label !== null),
        changesTier: !staysOut && (status !== 'ok' || couldExclude || reached.some((label) => label !== now)),
        couldExclude,
      });
    }
    return found.sort((a, b) => b.high - b.low - (a.high - a.low));
  };
}
