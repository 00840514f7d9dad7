import { isBlank, isBlankRow, trimBlankRows } from '../../core/tables/index.ts';
import type { PlacedTable } from '../../model/placed-table.ts';

/** A cell of the header row of the accounts, counted from 1. */
interface HeaderCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The account table on its tab, from a cell of its header row: to the right up to its last header, where a column without any content
 * ends it, and down to its last row with content. Headers that stand right before the cell belong to it. `null` where there is no header.
 *
 * @param tab - from A1 on.
 * @param columns - how many columns are known to belong to it, blank ones too.
 */
export function accountTable(tab: PlacedTable, { row, column }: HeaderCell, columns = 1): PlacedTable | null {
  const rows = tab.cells.slice(row - 1);
  const headers = rows[0] ?? [];
  const ends = (position: number) => position >= column - 1 + columns && rows.every((line) => isBlank(line[position]));
  let first = column - 1;
  while (first > 0 && !isBlank(headers[first - 1])) first -= 1;
  let last = -1;
  for (let position = first; position < headers.length && !ends(position); position += 1) {
    if (!isBlank(headers[position])) last = position;
  }
  if (last < 0) return null;
  return { ...tab, row, column: first + 1, cells: trimBlankRows(rows.map((line) => line.slice(first, last + 1))) };
}

/** How many columns right of a table are free before the next content; `Infinity` where nothing stands there. */
export function freeColumnsBeside(tab: PlacedTable, { row, column, cells }: PlacedTable): number {
  const first = column - 1 + (cells[0]?.length ?? 0);
  return tab.cells.slice(row - 1).reduce((least, line) => {
    const next = line.findIndex((cell, position) => position >= first && !isBlank(cell));
    return next < 0 ? least : Math.min(least, next - first);
  }, Infinity);
}

/** The first column behind everything on a tab. */
export function firstFreeColumn(tab: PlacedTable): number {
  return (
    tab.cells.reduce((last, line) => {
      if (isBlankRow(line)) return last;
      return Math.max(last, line.length - [...line].reverse().findIndex((cell) => !isBlank(cell)));
    }, 0) + 1
  );
}
