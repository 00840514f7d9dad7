import type { Random } from '../../random.ts';

/** Whole programmes of one KPI at several true paces, drawn one after the other. */
export interface Runs {
  /** Numbers that a run draws, about. */
  readonly draws: number;
  /** Draws one: its values at each pace, on each exit date in turn and last at Due. What it draws does not depend on the exit dates. */
  readonly draw: (random: Random, values: readonly Float64Array[]) => void;
}
