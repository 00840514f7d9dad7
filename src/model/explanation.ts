import type { Criterion, IfBlank } from './criterion.ts';
import type { Status } from './score.ts';

/** The least points that a sentence names. With its one decimal, less would read as 0.0. */
export const LEAST_SHOWN = 0.05;

/** Why an account has its score or status, as facts to be put into words. */
export interface Explanation {
  readonly status: Status;
  readonly score: number | null;
  /** The sum of all contributions, before it is held to 0…100. */
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  /** The criteria that add most, largest first. */
  readonly gains: readonly CriterionAmount[];
  /** How many further criteria with weight count. What they add is the sum less the gains. */
  readonly others: number;
  /** The criteria with the greatest distance to their full weight, greatest first. */
  readonly losses: readonly CriterionAmount[];
  readonly unknown: readonly UnknownValue[];
  /** Known points that are under their gate. */
  readonly failedGates: readonly { readonly criterion: Criterion; readonly points: number }[];
}

export interface CriterionAmount {
  readonly criterion: Criterion;
  readonly amount: number;
}

export interface UnknownValue {
  readonly criterion: Criterion;
  readonly ifBlank: IfBlank;
  /** The text that cannot be read; `null` for a blank cell. */
  readonly found: string | null;
}
