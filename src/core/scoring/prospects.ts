import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore } from '../../model/score.ts';
import { isUnderGate } from './gate.ts';
import { reach } from './reach.ts';

/** What becomes of an account once its unknown values are known. */
export interface Prospect {
  /** Its score with all of them at their worst; `null` where it may have no rank then: under a gate, or still lacking a value. */
  readonly worst: number | null;
  /** Its score with all of them at their best; `null` where it has no rank even then. */
  readonly best: number | null;
}

/** Prepares the criteria once, to look ahead for any number of accounts. */
export function prospects(criteria: readonly Criterion[]): (score: AccountScore) => Prospect {
  const ends = criteria.map((criterion) => {
    const { least, most } = reach(criterion);
    return { couldFail: isUnderGate(least, criterion), mustFail: isUnderGate(most, criterion) };
  });
  return ({ status, low, high, readings }) => {
    if (status === 'excluded') return { worst: null, best: null };
    const unknown = ends.filter((_, i) => typeof readings[i] !== 'number');
    return {
      worst: status !== 'ok' || unknown.some(({ couldFail }) => couldFail) ? null : low,
      best: unknown.some(({ mustFail }) => mustFail) ? null : high,
    };
  };
}
