import type { Language } from '../../model/language.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { Area, ColourRule, TableDescription } from '../tables/tab-description.ts';
import type { PlannedAccount, PlanSurroundings } from './plan-surroundings.ts';

/** The tab of a plan as it stands. */
export interface PlanTab extends TabCells {
  /** What the charts on it draw. */
  readonly chartAreas: readonly Area[];
}

/** What is to be done to a tab in use. All places are counted as they are after rows were inserted. */
export interface PlanRepairs extends Required<TableDescription> {
  /** Where rows have to be inserted first, in the order given: each is counted as the tab is by then. */
  readonly insertedRows: readonly { readonly after: number; readonly count: number }[];
  /** All colours that the tab is to have. */
  readonly colours: readonly ColourRule[];
  /** How far the grid has to reach. */
  readonly size: { readonly rows: number; readonly columns: number };
}

/**
 * What a plan in any state lacks: the head is brought up to date, missing sections come back at the end. Nothing is planned for a cell
 * that holds what a person typed.
 */
export function planRepairs(
  _tab: PlanTab,
  _account: PlannedAccount,
  _surroundings: PlanSurroundings,
  _language: Language,
): PlanRepairs {
  return {
    insertedRows: [],
    blocks: [],
    formats: [],
    validations: [],
    notes: [],
    groups: [],
    charts: [],
    colours: [],
    size: { rows: 150, columns: 12 },
  };
}
