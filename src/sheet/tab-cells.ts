import type { TabCells, TableWrite } from '../tabs/index.ts';
import { readFormulas, readGrid } from './read-tables.ts';
import { sheetOf } from './sheets.ts';

/** All that the grid of a tab holds, formulas too; `null` where the tab is gone. */
export function readTabCells(tabId: number): TabCells | null {
  const grid = readGrid(tabId);
  return grid && { cells: grid.cells, formulas: readFormulas(tabId) };
}

/** Writes cells that belong together, in one call. */
export function writeTable(tabId: number, { row, column, cells }: TableWrite): void {
  const values = cells.map((line) => [...line]);
  sheetOf(tabId)
    .getRange(row, column, values.length, values[0]?.length ?? 0)
    .setValues(values);
}

/** Shows the number in a cell as the day that it counts. */
export function formatAsDay(tabId: number, row: number, column: number): void {
  sheetOf(tabId).getRange(row, column).setNumberFormat('yyyy-mm-dd');
}
