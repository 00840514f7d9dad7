import { toTable } from '../core/tables/index.ts';
import type { Cell, ResultCell, ResultTable } from '../model/cell.ts';

/** A result of the argument's shape, cell by cell in reading order: a single value for a single cell, else rows of equal length. */
export function mapTable(
  argument: unknown,
  value: (cell: Cell, row: number, column: number) => ResultCell,
): ResultTable | ResultCell {
  if (!Array.isArray(argument)) return value(argument as Cell, 0, 0);
  const table = toTable(argument);
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 1);
  const rows = table.length > 0 ? table : [[]];
  return rows.map((row, i) => Array.from({ length: width }, (_, j) => (j < row.length ? value(row[j], i, j) : '')));
}

/** A cell as a score; text, a status among them, is none. */
export function scoreIn(cell: Cell): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
