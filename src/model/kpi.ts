import type { Day } from './calendar.ts';

/** The columns that say how a KPI is judged: what a team agrees on. */
export const KPI_TERMS = [
  'kind',
  'direction',
  'baseline',
  'start',
  'due',
  'target',
  'population',
  'period',
  'exitDate',
  'exitRule',
  'exitAction',
] as const;

/** Columns of the KPI table, in the order in which a new tab has them. */
export const KPI_COLUMNS = [
  'kpi',
  ...KPI_TERMS,
  'owner',
  'agreed',
  /** Where its values come from, if not typed into the log: see `KpiSource`. */
  'source',
] as const;

export type KpiColumn = (typeof KPI_COLUMNS)[number];

/** Columns of the KPI log, in the order in which a new tab has them. */
export const KPI_LOG_COLUMNS = ['date', 'kpi', 'value', 'note'] as const;

export type KpiLogColumn = (typeof KPI_LOG_COLUMNS)[number];

/** Events add up, values add up, the latest value stands, wins among a fixed list. */
export type KpiKind = 'count' | 'amount' | 'level' | 'share';

/** Which way is the wanted one. */
export type KpiDirection = 'up' | 'down';

/** The step of rates and charts. */
export type KpiPeriod = 'week' | 'month';

/** What a team agrees to do once its exit rule fires: end the programme, make it smaller, or go about it in another way. */
export type ExitAction = 'exit' | 'shrink' | 'change';

/** One half of an exit rule: it fires where the chance, or the value, is worse than its line. */
export interface ExitCondition {
  readonly measure: 'chance' | 'value';
  readonly line: number;
}

/** A number by which a team judges its programme: from where it starts, where it has to be and when, and the line at which that counts as lost. */
export interface Kpi {
  readonly name: string;
  readonly kind: KpiKind;
  readonly direction: KpiDirection;
  /** The value at Start; 0 for `share`. */
  readonly baseline: number;
  readonly start: Day;
  readonly due: Day;
  readonly target: number;
  /** How many accounts are on the list; 0 for other kinds than `share`. */
  readonly population: number;
  readonly period: KpiPeriod;
  readonly exitDates: readonly Day[];
  /** Any of them is enough. */
  readonly exitRule: readonly ExitCondition[];
  readonly exitAction: ExitAction | null;
  readonly owner: string;
  readonly agreed: string;
}

/** A KPI whose log is written from the targets: those for which a column holds one of these words. */
export interface KpiSource {
  readonly column: 'decision' | 'loop' | 'stage';
  readonly word: string;
}

/** An observation of one KPI. */
export interface KpiEntry {
  readonly day: Day;
  /** What is added; the value that stands for `level`; 1 for a win and 0 for a loss for `share`. */
  readonly value: number;
  /** Number of its row in the log. */
  readonly row: number;
}

/** The first that applies counts. */
export type KpiStatus =
  | 'achieved'
  | 'not started'
  | 'exit'
  | 'ended'
  | 'no data'
  | 'stale'
  | 'on track'
  | 'caution'
  | 'at risk';

export const KPI_VALUES = [
  'actual',
  'expected',
  'pace',
  'remaining',
  'requiredRate',
  'runRate',
  'forecast',
  'low',
  'high',
  'chance',
  'exitLine',
  'status',
] as const;

/** What can be asked of a KPI, in the order of a result's columns. */
export type KpiValue = (typeof KPI_VALUES)[number];

/** Where a KPI stands as of a day. `null`: there is no such number on that day; `no data`: the log has too little for it. */
export type KpiFigures = Readonly<Record<Exclude<KpiValue, 'status'>, number | null | 'no data'>> & {
  readonly status: KpiStatus;
};

/** Median and the ends of the 80 % band of a KPI's value on a day. */
export interface KpiBand {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

/** One date of a KPI's course. */
export interface KpiTrackPoint {
  readonly day: Day;
  readonly actual: number | null;
  readonly plan: number;
  readonly exitLine: number | null;
  readonly band: KpiBand | null;
}
