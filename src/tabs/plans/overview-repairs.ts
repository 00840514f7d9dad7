import type { Cell } from '../../model/cell.ts';
import type { Language } from '../../model/language.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';

/** A plan that the overview is to have a row of. */
export interface ListedPlan {
  /** The id of its account. */
  readonly id: Cell;
  readonly tabId: number;
  readonly tabName: string;
  /** The cells of the tab; needed only where `plansToRead` asks for them. */
  readonly cells: TabCells['cells'] | null;
}

/** What is to be done to the overview. */
export interface OverviewRepairs {
  readonly blocks: readonly CellBlock[];
  /** Rows to be deleted after that, from the last one up: of plans that are gone, without anything typed. */
  readonly removedRows: readonly number[];
  /** The rows to be sorted then, across all columns; `null` where there are none. */
  readonly sorted: {
    readonly row: number;
    readonly rows: number;
    readonly by: readonly { readonly column: number; readonly ascending: boolean }[];
  } | null;
}

/** The plans whose tabs have to be read before their rows can be written. */
export function plansToRead(_overview: TabCells, plans: readonly ListedPlan[]): readonly ListedPlan[] {
  return plans;
}

/** The rows that the overview lacks, and those that broke; what became of plans that are gone; how it is sorted. */
export function overviewRepairs(
  _overview: TabCells,
  _plans: readonly ListedPlan[],
  _scoresTabName: string,
  _language: Language,
): OverviewRepairs {
  return { blocks: [], removedRows: [], sorted: null };
}
