import type { Day } from './calendar.ts';

/** Columns of the overview of all plans, by meaning, in the order in which a new tab has them. */
export const OVERVIEW_COLUMNS = [
  'id',
  'account',
  'tier',
  'filled',
  'oldestFinding',
  'noDecisionMaker',
  'noChampion',
  'singleThreaded',
  'blockersWithoutPlan',
  'notChecked',
  'overdue',
  'nextDue',
  'openPoints',
] as const;

export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

/** How a plan stands, as the overview has it. What cannot be read counts as `null`. */
export interface PlanState {
  /** Number of its row on the tab of the overview. */
  readonly row: number;
  /** The id of its account. */
  readonly account: string;
  readonly name: string;
  readonly tier: string;
  /** Share of the cells to fill in, 0 to 1. */
  readonly filled: number | null;
  readonly oldestFinding: Day | null;
  /** 0 or 1, as are the next two. */
  readonly noDecisionMaker: number | null;
  readonly noChampion: number | null;
  readonly singleThreaded: number | null;
  readonly blockersWithoutPlan: number | null;
  readonly notChecked: number | null;
  readonly overdue: number | null;
  readonly nextDue: Day | null;
  readonly openPoints: number | null;
}
