import type { Day } from './calendar.ts';

/** A cell on its way between the script and a page, which lets no dates through. A day is `null` where no calendar shows it. */
export type SentCell = string | number | boolean | { readonly day: Day | null };

export type SentRow = readonly SentCell[];

/** Cells of the spreadsheet on their way to a page, and where they stand. */
export interface SentTable {
  readonly tabId: number;
  readonly tabName: string;
  /** Of the first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly SentRow[];
}
