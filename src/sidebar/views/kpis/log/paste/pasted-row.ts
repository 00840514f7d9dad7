import type { dateQuestions } from './pasted-dates.ts';

/** A row of the log to be, as texts. */
export interface PastedRow {
  /** Number of its row in what was pasted. */
  readonly line: number;
  /** The date as it stood there, and as the log can read it. */
  readonly foundDate: string;
  readonly date: string;
  /** Blank where no name stood there. */
  readonly kpi: string;
  readonly value: string;
  readonly note: string;
}

/** What was pasted, as rows of the log to be. */
export interface PastedTable {
  readonly shape: /** A row for each observation. */ 'list' | 'a column for each kpi' | 'a row for each kpi';
  readonly rows: readonly PastedRow[];
  /** How many rows with content stand above the headers. */
  readonly above: number;
  /** Columns that say nothing that the log has a place for, by their headers or numbers. */
  readonly unused: readonly string[];
  /** Whether months stand in the place of dates. */
  readonly hasMonths: boolean;
  readonly questions: ReturnType<typeof dateQuestions>;
}

/** What was pasted, cell by cell. */
export type PastedCells = readonly (readonly string[])[];

/** Tells whether a text is the name of a KPI. */
export type IsKpi = (text: string) => boolean;

/** As many rows as show what a column holds. */
export const SAMPLE = 500;

/** How many rows of titles may stand above the headers. */
export const MOST_TITLES = 5;
