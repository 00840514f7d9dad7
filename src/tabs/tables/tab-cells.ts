import type { Table } from '../../model/cell.ts';

/** All that the grid of a tab holds, from A1 on. */
export interface TabCells {
  readonly cells: Table;
  /** Parallel to the cells; blank where a cell has no formula of its own. */
  readonly formulas: readonly (readonly string[])[];
}
