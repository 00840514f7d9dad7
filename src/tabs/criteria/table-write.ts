import { isBlankRow } from '../../core/tables/index.ts';
import type { Cell } from '../../model/cell.ts';
import type { TableDraft } from '../../model/criteria-change.ts';
import { downFrom } from '../tables/areas.ts';
import { cellsIn, widthOf } from '../tables/placed-tables.ts';
import { newCellOf } from '../tables/sent-cells.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import { writtenCell } from '../tables/written-cell.ts';
import { baseRow, isSameCell, savedRows, tableWidth } from './draft-table.ts';
import { movedFormula } from './moved-formula.ts';

type WrittenCell = string | number | boolean | Date;

/** Cells to write in one go, from a corner of the tab on. */
export interface TableWrite {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/**
 * What has to be written so that a table becomes what its draft says: the smallest rectangle with all the cells that differ, so that
 * it is there as a whole or not at all. Cells of it that nobody changed keep their formulas. `null` where there is nothing to write.
 *
 * @param tab - with the table as it is in the base of the draft.
 */
export function tableWrite(draft: TableDraft, { cells, formulas }: TabCells): TableWrite | null {
  const { row: firstRow, column: firstColumn, cells: base } = draft.base;
  const rows = savedRows(draft);
  const width = tableWidth(draft);
  const rowNow = new Map(rows.flatMap(({ from }, i) => (from === null ? [] : [[firstRow + from, firstRow + i]])));
  const isInTable = (x: number) => x >= firstColumn && x < firstColumn + width;
  // What stands beyond the table now will have been moved out of the way.
  const present = (row: number, column: number): WrittenCell => {
    if (row >= base.length || column >= widthOf(draft.base)) return '';
    const [y, x] = [firstRow - 1 + row, firstColumn - 1 + column];
    return formulas[y]?.[x] || asWritten(cells[y]?.[x]);
  };
  const wanted = (position: number, column: number): WrittenCell => {
    const row = rows[position];
    if (row === undefined) return '';
    const kept = row.from !== null && isSameCell(row.cells[column], baseRow(draft, row)[column]);
    if (!kept || row.from === null) return writtenCell(newCellOf(row.cells[column] ?? ''));
    const own = present(row.from, column);
    const isFormula = (formulas[firstRow - 1 + row.from]?.[firstColumn - 1 + column] ?? '') !== '';
    return isFormula && row.from !== position
      ? movedFormula(String(own), (y, x) => (isInTable(x) ? (rowNow.get(y) ?? y) : y))
      : own;
  };
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let y = 0; y < Math.max(rows.length, base.length); y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [before, after] = [present(y, x), wanted(y, x)];
      if (before === after) continue;
      [top, left, bottom, right] = [Math.min(top, y), Math.min(left, x), Math.max(bottom, y), Math.max(right, x)];
    }
  }
  if (bottom < 0) return null;
  const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return {
    row: firstRow + top,
    column: firstColumn + left,
    cells: span(top, bottom).map((y) => span(left, right).map((x) => wanted(y, x))),
  };
}

/** Place for what a table gains: whole columns of the tab, or cells below it that push down what stands in the way there. */
export interface Room {
  readonly kind: 'columns' | 'cells';
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What has to be inserted so that a table can grow without touching any other cell. New columns take free ones on its right as long as
 * a blank one is left before the next table.
 */
export function roomFor(draft: TableDraft, { cells }: TabCells): readonly Room[] {
  const { row, column, cells: base } = draft.base;
  const width = widthOf(draft.base);
  const columns = tableWidth(draft) - width;
  const rows = savedRows(draft).length - base.length;
  const isFree = (area: Parameters<typeof cellsIn>[1]) => cellsIn(cells, area).every(isBlankRow);
  const needsColumns =
    columns > 0 &&
    (column + width + columns - 1 > widthOf({ cells }) || !isFree(downFrom(1, column + width, columns + 1)));
  const needsRows = rows > 0 && !isFree({ row: row + base.length, column, rows: rows + 1, columns: width });
  return [
    ...(needsColumns ? [{ kind: 'columns' as const, row: 1, column: column + width, rows: 0, columns }] : []),
    ...(needsRows ? [{ kind: 'cells' as const, row: row + base.length, column, rows, columns: width }] : []),
  ];
}

/** Where a cell is once room was made on its tab. */
export function behindRoom<Place extends { readonly row: number; readonly column: number }>(
  place: Place,
  { kind, row, column, rows, columns }: Room,
): Place {
  if (kind === 'columns') return place.column >= column ? { ...place, column: place.column + columns } : place;
  const isPushed = place.row >= row && place.column >= column && place.column < column + columns;
  return isPushed ? { ...place, row: place.row + rows } : place;
}

/** A value that stands in a cell, as it has to be told again to stay what it is. */
function asWritten(cell: Cell): WrittenCell {
  return typeof cell === 'string' ? writtenCell(cell) : (cell ?? '');
}
