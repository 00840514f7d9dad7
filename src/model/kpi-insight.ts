import type { Day } from './calendar.ts';
import type { Kpi } from './kpi.ts';

/** What somebody should know about the KPIs, with the figures behind it. */
export type KpiInsight = DecisionDue | FurthestFromPlan | MovedMost | NextExitDate | SilentLog;

/** An exit date that has come and waits for its decision. */
export interface DecisionDue {
  readonly kind: 'decision due';
  readonly kpi: string;
  readonly exitDate: Day;
  readonly daysAgo: number;
  /** Whether the exit rule fired on that date; `null` where the log has too little to tell, or nothing says what the rule was. */
  readonly fired: boolean | null;
  /** How many more dates wait that are not told of. */
  readonly others: number;
}

/** The KPI that lags most behind its plan. */
export interface FurthestFromPlan {
  readonly kind: 'furthest from plan';
  readonly kpi: string;
  readonly wording: InsightWording;
  readonly actual: number;
  readonly expected: number;
  /** How much of the way planned so far is done; below 0 where it went the other way. */
  readonly pace: number;
}

/** The KPI that moved most of late, by the share of its whole way. */
export interface MovedMost {
  readonly kind: 'moved most';
  readonly kpi: string;
  readonly wording: InsightWording;
  /** Since which day. */
  readonly since: Day;
  readonly earlier: number;
  readonly actual: number;
  readonly baseline: number;
  readonly target: number;
  /** The change as a share of the way from Baseline to Target; below 0 where it went the other way. */
  readonly movedShare: number;
}

/** The exit date that comes next. */
export interface NextExitDate {
  readonly kind: 'next exit date';
  readonly kpi: string;
  readonly wording: InsightWording;
  readonly exitDate: Day;
  readonly daysLeft: number;
  readonly target: number;
  readonly due: Day;
  /** That the target is reached, as things stand; `null` where the log has too little. */
  readonly chance: number | null;
}

/** A KPI for which nothing has been logged for long. */
export interface SilentLog {
  readonly kind: 'silent log';
  readonly kpi: string;
  /** `null` where there is none at all. */
  readonly lastEntry: Day | null;
  /** Since then, or since Start. */
  readonly daysSilent: number;
  /** How many other KPIs are silent, too. */
  readonly others: number;
}

/** What decides how the figures of a KPI are put into words. */
export interface InsightWording extends Pick<Kpi, 'kind' | 'direction'> {
  /** The plan moves the way that is not wanted, and Target is its limit. */
  readonly isBudget: boolean;
}

/** The numbers in the sentences of insights, by the names that they have there. */
export type InsightFigure =
  | 'exitDate'
  | 'daysAgo'
  | 'daysLeft'
  | 'others'
  | 'actual'
  | 'expected'
  | 'pace'
  | 'since'
  | 'earlier'
  | 'baseline'
  | 'target'
  | 'movedShare'
  | 'due'
  | 'chance'
  | 'lastEntry'
  | 'daysSilent';

/** A number in a sentence. Shares and paces are shown without their sign: the words around them tell it. */
export interface InsightNumber {
  readonly value: number;
  readonly format: 'number' | 'percent' | 'day';
  readonly figure: InsightFigure;
}

/** The pieces of a sentence in their order. */
export type InsightParts = readonly (string | InsightNumber)[];
