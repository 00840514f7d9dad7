/** Scores closer than this are equal: they share a rank, and reach a tier's lower bound. */
export const SCORE_TOLERANCE = 1e-9;

export type Status = 'ok' | 'excluded' | 'incomplete';

/** What a cell says under its criterion: points, or why there are none. */
export type Reading = number | 'blank' | 'unreadable';

/** One account under all criteria. */
export interface AccountScore {
  readonly status: Status;
  /** Weighted mean of the points that count, held to 0…100; `null` where no criterion counts. */
  readonly score: number | null;
  /** The score if every unknown value turned out worst, and best. */
  readonly low: number;
  readonly high: number;
  /** Weight of the criteria with a readable value ÷ weight of all, 0…1. */
  readonly known: number;
  /** Parallel to the criteria. */
  readonly readings: readonly Reading[];
}

/** A named band of scores: from this score upwards. `null` takes all the rest. */
export interface Tier {
  readonly label: string;
  readonly from: number | null;
}

/** An account in the order of the ranking. */
export interface Ranked {
  /** Position in the list that was ranked. */
  readonly index: number;
  readonly rank: number;
}
