import type { Day } from './calendar.ts';
import { type ExitAction, KPI_TERMS, type Kpi } from './kpi.ts';

/**
 * Columns of the record of exit lines, in the order in which a new tab has them. Rows are added, never changed: an agreement on a line, or
 * the decision that one of its dates asked for.
 */
export const EXIT_RECORD_COLUMNS = [
  'recordedOn',
  'entry',
  'kpi',
  'version',
  'text',
  'decision',
  'reason',
  'people',
  'decides',
  ...KPI_TERMS,
  'stopsSuccess',
  'catchesFailure',
  'actual',
  'expected',
  'chance',
  'exitLine',
  'fired',
] as const;

export type ExitRecordColumn = (typeof EXIT_RECORD_COLUMNS)[number];

/** What a row of the record keeps. */
export type ExitRecordEntry = 'agreement' | 'decision';

/** What can be decided on an exit date: what was agreed on, or anything else. */
export const EXIT_DECISIONS = ['exit', 'shrink', 'change', 'go on'] as const satisfies readonly (
  | ExitAction
  | 'go on'
)[];

export type ExitDecisionWord = (typeof EXIT_DECISIONS)[number];

/** What a team agreed on beforehand: a KPI with its exit line, as it was on that day. */
export interface ExitAgreement {
  /** Number of its row in the record. */
  readonly row: number;
  readonly agreedOn: Day;
  /** 1 for the first agreement on a KPI, 2 for the next. */
  readonly version: number;
  readonly kpi: Kpi;
  /** Who agreed, as it was written. */
  readonly people: string;
  /** Who decides on the exit dates. */
  readonly decides: string;
  /** How often the line would stop a programme that would have succeeded, and catch one that would have failed; `null` where no number was shown. */
  readonly stopsSuccess: number | null;
  readonly catchesFailure: number | null;
  /** The agreement in a sentence. */
  readonly text: string;
}

/** What was decided on an exit date, with the figures of that day. */
export interface ExitDecision {
  /** Number of its row in the record. */
  readonly row: number;
  readonly decidedOn: Day;
  readonly kpi: string;
  /** Of the agreement that asked for it; `null` where nobody had agreed. */
  readonly version: number | null;
  readonly exitDate: Day;
  readonly decision: ExitDecisionWord;
  readonly reason: string;
  readonly people: string;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly chance: number | null;
  readonly exitLine: number | null;
  /** Whether the exit rule applied; `null` where the log had too little to tell. */
  readonly fired: boolean | null;
  readonly text: string;
}

/** An exit date of a KPI, and what has become of it: one that was missed stays pending. */
export interface ExitDateState {
  readonly kpi: string;
  readonly exitDate: Day;
  /** Of the agreement that it belongs to; `null` for a date that stands in the KPI table alone. */
  readonly version: number | null;
  readonly state: 'to come' | 'pending' | 'decided';
  readonly decision: ExitDecision | null;
}
