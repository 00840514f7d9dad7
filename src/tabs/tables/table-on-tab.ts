import { trimBlankRows } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { cellsIn } from './placed-tables.ts';

/**
 * The table that a tab is for, wherever people have moved it: the row with most of its columns is its header row; it reaches from the first
 * of them to the last, and down to the last row that has content there. What stands above it or beside it is none of it.
 *
 * @param tab - from A1 on.
 * @param needed - columns without which a row is no header row.
 * @returns `null` where there is no header row.
 */
export function tableOnTab<Column extends string>(
  tab: PlacedTable,
  positionsOf: (headers: Row) => ReadonlyMap<Column, number>,
  needed: readonly Column[],
): PlacedTable | null {
  let header = { index: -1, positions: [] as number[] };
  for (const [index, row] of tab.cells.slice(0, FARTHEST_HEADER).entries()) {
    const found = positionsOf(row);
    const isHeader = found.size >= LEAST_COLUMNS && needed.every((column) => found.has(column));
    if (isHeader && found.size > header.positions.length) header = { index, positions: [...found.values()] };
  }
  if (header.index < 0) return null;
  const [row, column] = [header.index + 1, Math.min(...header.positions) + 1];
  const columns = Math.max(...header.positions) + 2 - column;
  return { ...tab, row, column, cells: trimBlankRows(cellsIn(tab.cells, { row, column, rows: null, columns })) };
}

/** A header row stands above its table, however much people write above it. */
const FARTHEST_HEADER = 50;

/** A single word such as KPI may stand anywhere. */
const LEAST_COLUMNS = 2;
