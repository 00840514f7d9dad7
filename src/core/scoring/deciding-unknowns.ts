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
  /** Labels of the tiers from `high` down to `low`. */
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
    const counted = criteria.map((criterion, i) => pointsCounted(criterion, readings[i] ?? 'blank'));
    const isUnknown = (i: number) => typeof readings[i] !== 'number';
    const needsAnother = criteria.some(({ ifBlank }, i) => ifBlank === 'required' && isUnknown(i));
    const now = status === 'ok' && score !== null ? tierOf(score, tiers) : null;
    const found: DecidingUnknown[] = [];
    for (const [index, criterion] of criteria.entries()) {
      const { least, most } = ends[index] ?? { least: 0, most: 0 };
      const weight = weights[index] ?? 0;
      let others = 0;
      let sum = 0;
      for (const [i, points] of counted.entries()) {
        if (i === index || points === null) continue;
        others += weights[i] ?? 0;
        sum += (weights[i] ?? 0) * points;
      }
      if (!isUnknown(index) || others + weight === 0) continue;
      const scoreWith = (points: number) => clamp((sum + weight * points) / (others + weight), 0, 100);
      const low = scoreWith(least);
      const high = scoreWith(most);
      const reached = [high, ...bounds.filter((bound) => low < bound && bound < high), low].map((at) =>
        tierOf(at, tiers),
      );
      const couldExclude = isUnderGate(least, criterion);
      const staysOut = status !== 'ok' && (needsAnother ? criterion.ifBlank !== 'required' : weight === 0);
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
