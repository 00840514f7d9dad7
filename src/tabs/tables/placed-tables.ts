import { cellAddress, isBlank, isBlankRow, trimBlankRows } from '../../core/tables/index.ts';
import type { Table } from '../../model/cell.ts';
import type { CellLink, PlacedTable } from '../../model/placed-table.ts';
import { firstFreeColumn } from '../accounts/account-table.ts';
import type { WideArea } from './areas.ts';

/** A cell of a table as something to go to; both counted from 0 within the table. */
export function linkTo({ tabId, row, column }: PlacedTable, rowIndex = 0, columnIndex = 0): CellLink {
  return { tabId, a1: cellAddress(row + rowIndex, column + columnIndex) };
}

/** Part of a table: some of its columns (all, unless told), from its first row on that has content there. */
export function partOf(table: PlacedTable, firstColumn = 0, columns = Infinity): PlacedTable {
  const cells = table.cells.map((row) => row.slice(firstColumn, firstColumn + columns));
  const blankRows = Math.max(
    0,
    cells.findIndex((row) => !isBlankRow(row)),
  );
  return { ...table, row: table.row + blankRows, column: table.column + firstColumn, cells: cells.slice(blankRows) };
}

/** The cells of an area of a tab, without the blank rows at its end. */
export function tableIn(tab: PlacedTable, area: WideArea): PlacedTable {
  const cells = cellsIn(tab.cells, area);
  const filled = trimBlankRows(cells);
  return { ...tab, row: area.row, column: area.column, cells: filled.length > 0 ? filled : cells.slice(0, 1) };
}

/** The cells of an area of a tab, which are given from A1 on. */
export function cellsIn(cells: Table, { row, column, rows, columns }: WideArea): Table {
  return cells.slice(row - 1, row - 1 + (rows ?? Infinity)).map((line) => line.slice(column - 1, column - 1 + columns));
}

/** How many columns a table has. */
export function widthOf({ cells }: { readonly cells: readonly (readonly unknown[])[] }): number {
  return cells[0]?.length ?? 0;
}

/** A tab without the blank rows and columns behind its content. */
export function filledPart(tab: PlacedTable): PlacedTable {
  const columns = firstFreeColumn(tab) - 1;
  return { ...tab, cells: trimBlankRows(tab.cells).map((line) => line.slice(0, columns)) };
}

/** The tables that stand beside each other on a tab, divided by columns without any content. */
export function tablesSideBySide(tab: PlacedTable): PlacedTable[] {
  const width = tab.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const hasContent = Array.from({ length: width }, (_, column) => tab.cells.some((row) => !isBlank(row[column])));
  return hasContent.flatMap((filled, first) => {
    if (!filled || hasContent[first - 1] === true) return [];
    const end = hasContent.indexOf(false, first);
    return [partOf(tab, first, (end < 0 ? width : end) - first)];
  });
}
