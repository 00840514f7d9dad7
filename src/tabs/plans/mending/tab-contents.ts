import { isBlank, isBlankRow } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { TabCells } from '../../tables/tab-cells.ts';

/** What fills each cell: what it shows, or a formula that shows nothing. */
export function contentsOf({ cells, formulas }: TabCells): Table {
  return cells.map((line, row) => line.map((cell, column) => (isBlank(cell) ? (formulas[row]?.[column] ?? '') : cell)));
}

/** The formula of a cell; blank where it has none. */
export function formulaAt({ formulas }: TabCells, row: number, column: number): string {
  return formulas[row - 1]?.[column - 1] ?? '';
}

/** Whether nothing stands in a cell, not even a formula that shows nothing now. */
export function isFree(tab: TabCells, row: number, column: number): boolean {
  return isBlank(tab.cells[row - 1]?.[column - 1]) && formulaAt(tab, row, column) === '';
}

/** Whether nothing stands in a whole row. */
export function isFreeRow({ cells, formulas }: TabCells, row: number): boolean {
  return isBlankRow(cells[row - 1] ?? []) && isBlankRow(formulas[row - 1] ?? []);
}
