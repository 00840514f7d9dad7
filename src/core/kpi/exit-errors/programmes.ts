import type { Day } from '../../../model/calendar.ts';
import type { Kpi } from '../../../model/kpi.ts';
import type { Random } from '../../random.ts';
import { staysReached } from '../goal.ts';

/** Whole programmes of one KPI, from Start to Due. */
export interface Programmes {
  /**
   * From which value on an exit date lets a programme go on, the better the greater: where less is better, values are negated. More
   * than one where it depends on how a programme came to its value; then they are taken in turns.
   */
  readonly safeOn: (day: Day) => readonly number[];
  /** @param days - on which the values are asked for. */
  readonly runs: (days: readonly Day[]) => Runs;
}

/** The true paces of programmes; 1 is the plan's. */
export const PACES = [0.8, 1, 1.2, 1.5] as const;

/** Programmes that are drawn one after the other. */
export interface Runs {
  /** How many numbers one takes, about. */
  readonly draws: number;
  /** Draws one, and fills in its values at each of the paces on each of the days. Which one it is does not depend on the days. */
  readonly draw: (random: Random, values: readonly Float64Array[]) => void;
}

/** 1 where more is better, else −1. */
export function signOf({ direction }: Kpi): 1 | -1 {
  return direction === 'up' ? 1 : -1;
}

/** The value, negated where less is better, from which on the target is achieved as of a day: then no exit rule matters. */
export function achievedFrom(kpi: Kpi, day: Day): number {
  return staysReached(kpi) || day >= kpi.due ? signOf(kpi) * kpi.target : Infinity;
}
