import type { Room } from '../tabs/index.ts';
import { lastColumnOf, lastRowOf } from './area-range.ts';
import { sheetOf } from './sheets.ts';

/** Inserts columns behind one. */
export function insertColumns(tabId: number, after: number, count: number): void {
  sheetOf(tabId).insertColumnsAfter(after, count);
}

/** Inserts rows behind one, whose looks and allowed values they take over. */
export function insertRows(tabId: number, after: number, count: number): void {
  sheetOf(tabId).insertRowsAfter(after, count);
}

/** Deletes a row. */
export function deleteRow(tabId: number, row: number): void {
  sheetOf(tabId).deleteRow(row);
}

/** Sorts whole rows, whatever people keep in further columns. Rows that they merged stay where they are, with all others. */
export function sortRows(
  tabId: number,
  { row, rows, by }: { readonly row: number; readonly rows: number; readonly by: readonly SortedBy[] },
): void {
  const sheet = sheetOf(tabId);
  const range = sheet.getRange(row, 1, rows, lastColumnOf(sheet));
  if (range.getMergedRanges().every((merged) => merged.getNumRows() === 1)) range.sort([...by]);
}

interface SortedBy {
  readonly column: number;
  readonly ascending: boolean;
}

/** Inserts columns, or cells that push down those below. */
export function makeRoom(tabId: number, { kind, row, column, rows, columns }: Room): void {
  if (kind === 'columns') insertColumns(tabId, column - 1, columns);
  else sheetOf(tabId).getRange(row, column, rows, columns).insertCells(SpreadsheetApp.Dimension.ROWS);
}

/** Makes the grid of an empty tab as large as it is to be. What it has beyond that would count among the cells that a spreadsheet may have. */
export function fitGrid(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const [lastRow, lastColumn] = [lastRowOf(sheet), lastColumnOf(sheet)];
  if (lastRow > rows) sheet.deleteRows(rows + 1, lastRow - rows);
  if (lastColumn > columns) sheet.deleteColumns(columns + 1, lastColumn - columns);
  if (lastRow < rows) sheet.insertRowsAfter(lastRow, rows - lastRow);
  if (lastColumn < columns) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
}

/** Adds rows behind the last one of a tab, where it ends before the one that is to be reached. */
export function reachRow(tabId: number, last: number, row: number): void {
  if (row > last) insertRows(tabId, last, row - last);
}
