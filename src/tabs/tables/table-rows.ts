import { isBlank } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { TabCells } from './tab-cells.ts';
import type { CellBlock } from './tab-description.ts';
import type { NewCell } from './written-cell.ts';

/** Where the header row and the columns of a table stand on its tab, counted from 1. */
export interface TableLayout<Column> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
}

/** Where things stand of a table. */
export function tableLayout<Column>(
  { row, column, cells: [header = []] }: PlacedTable,
  positionsOf: (headers: Row) => ReadonlyMap<Column, number>,
): TableLayout<Column> {
  const columns = new Map([...positionsOf(header)].map(([key, position]) => [key, column + position]));
  return { headerRow: row, columns };
}

/**
 * Number of the row below the last content in the columns of a table. What people keep beside it does not count: it may be a formula
 * that fills all rows.
 */
export function firstFreeRow({ cells, formulas }: TabCells, { headerRow, columns }: TableLayout<unknown>): number {
  const isFree = (row: number) =>
    [...columns.values()].every(
      (column) => isBlank(cells[row - 1]?.[column - 1]) && (formulas[row - 1]?.[column - 1] ?? '') === '',
    );
  let row = cells.length;
  while (row > headerRow && isFree(row)) row -= 1;
  return row + 1;
}

/** Rows that follow each other as blocks to be written, one for each column that any of them fills in. */
export function rowBlocks<Column extends string>(
  { columns }: TableLayout<Column>,
  row: number,
  rows: readonly Readonly<Partial<Record<Column, NewCell>>>[],
): CellBlock[] {
  return [...columns]
    .sort(([, a], [, b]) => a - b)
    .filter(([key]) => rows.some((cells) => cells[key] !== undefined))
    .map(([key, column]) => ({ row, column, cells: rows.map((cells) => [cells[key] ?? '']) }));
}

/** Room for columns behind the last header of a table: where they begin, and how many have to be inserted there. */
export interface NewColumnsPlace {
  readonly column: number;
  readonly inserted: number;
}

/**
 * Finds room for columns behind the last header of a table, so that nothing that stands there is touched.
 *
 * @param table - headers that nobody knows may follow it.
 */
export function placeForColumns(
  { row, column, cells: [header = []] }: PlacedTable,
  { cells, formulas }: TabCells,
  count: number,
): NewColumnsPlace {
  const isFree = (x: number) => cells.every((line, y) => isBlank(line[x - 1]) && (formulas[y]?.[x - 1] ?? '') === '');
  let first = column + header.length;
  while (!isBlank(cells[row - 1]?.[first - 1])) first += 1;
  const width = cells[0]?.length ?? 0;
  let free = 0;
  while (free < count && first + free <= width && isFree(first + free)) free += 1;
  return { column: first, inserted: count - free };
}
