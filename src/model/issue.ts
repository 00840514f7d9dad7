import type { Kind } from './criterion.ts';
import type { KpiColumn, KpiLogColumn } from './kpi.ts';

/** The tables and arguments in which a person can make a mistake. */
export type Place =
  | 'criteria'
  | 'tiers'
  | 'accounts'
  | 'kpis'
  | 'log'
  /** The cell of the reference date, on the tab of the criteria. */
  | 'reference date'
  /** Arguments of functions. */
  | 'headers'
  | 'as_of'
  | 'top'
  | 'cuts'
  | 'engagement'
  | 'kpi'
  | 'what';

/** Columns of the tables that people type, by meaning. */
export type CriteriaColumn =
  | 'criterion'
  | 'column'
  | 'kind'
  | 'weight'
  | 'group'
  | 'from'
  | 'to'
  | 'points'
  | 'ifBlank'
  | 'gate'
  | 'note';

export type TiersColumn = 'tier' | 'tierFrom';

/**
 * A mistake that a person can fix, with its place: what was found, and by its code what was expected.
 * `row` counts within the range given, its header being row 1.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly place: Place;
  readonly row?: number;
  readonly column?: CriteriaColumn | TiersColumn | KpiColumn | KpiLogColumn;
  /** The cell's text, or the piece of it that is wrong. */
  readonly found?: string;
  /** The criterion's kind, where it decides what the cell may hold. */
  readonly kind?: Kind;
  /** Bounds that the value had to keep. */
  readonly least?: number;
  readonly most?: number;
  /** What would have been right, in the person's words. */
  readonly expected?: string;
  /** The row of the earlier cell that this one repeats. */
  readonly earlierRow?: number;
}

type IssueCode =
  /** The table or argument has no cell with content. */
  | 'empty'
  /** A header row without any row below it. */
  | 'no rows'
  /** A column that the table needs has no header. */
  | 'no such column'
  /** A cell that must be filled is blank. */
  | 'blank'
  | 'not a number'
  /** An error or a date where a name is needed. */
  | 'not a name'
  | 'out of bounds'
  | 'not a whole number'
  | 'not a date'
  | 'unknown kind'
  | 'unknown policy'
  /** No account column has this header. */
  | 'no such account column'
  /** The value stands already further up. */
  | 'repeated'
  /** No weight is above 0. */
  | 'all weights zero'
  | 'both ends blank'
  | 'from equals to'
  | 'from above to'
  | 'from not below to'
  /** A piece of Points is not of the form `value=points`. */
  | 'unreadable points'
  /** The points of one piece are outside what the kind allows. */
  | 'points out of bounds'
  /** The same value twice in one Points cell. */
  | 'repeated points'
  /** A recency criterion without a reference date. */
  | 'no reference date'
  /** More than one row where one was needed. */
  | 'not one row'
  /** Not exactly three different numbers. */
  | 'not three cuts'
  /** Two arguments that must be of one shape are not. */
  | 'other shape'
  /** None of the words that the cell or argument may hold. */
  | 'unknown word'
  /** No KPI has this name. */
  | 'no such kpi'
  | 'due not after start'
  /** Due is so far from Start that one of them must be a slip. */
  | 'due too far'
  | 'exit before start'
  /** A target that is reached before anything has happened. */
  | 'target at baseline'
  | 'unreadable rule'
  /** An exit rule that would fire on what is wanted. */
  | 'rule the wrong way';
