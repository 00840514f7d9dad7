import type { Cell } from '../model/cell.ts';
import type { Room, TabCells, TableWrite } from '../tabs/index.ts';

/** All that a tab holds, formulas too; `null` where it is gone. */
export function readTabCells(tabId: number): TabCells | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(tabId);
  if (sheet === null) return null;
  const range = sheet.getDataRange();
  return {
    cells: range.getValues() as Cell[][],
    formulas: range.getFormulas(),
    maxRows: sheet.getMaxRows(),
    maxColumns: sheet.getMaxColumns(),
  };
}

/** Inserts columns, or cells that push down those below. */
export function makeRoom(tabId: number, { kind, row, column, rows, columns }: Room): void {
  const sheet = sheetOf(tabId);
  if (kind === 'columns') sheet.insertColumnsAfter(column - 1, columns);
  else sheet.getRange(row, column, rows, columns).insertCells(SpreadsheetApp.Dimension.ROWS);
}

/** Adds rows at the end of a tab. */
export function addRows(tabId: number, after: number, count: number): void {
  sheetOf(tabId).insertRowsAfter(after, count);
}

/** Writes cells that belong together, in one call. */
export function writeTable(tabId: number, { row, column, cells }: TableWrite): void {
  const values = cells as (string | number | boolean | Date)[][];
  sheetOf(tabId)
    .getRange(row, column, values.length, values[0]?.length ?? 0)
    .setValues(values);
}

/** Shows the number in a cell as the day that it counts. */
export function formatAsDay(tabId: number, row: number, column: number): void {
  sheetOf(tabId).getRange(row, column).setNumberFormat('yyyy-mm-dd');
}

/** Where the range of a name is. */
export interface NamedArea {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The place of a name; `null` where there is no range of that name. */
export function namedArea(name: string): NamedArea | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
  return (
    range && {
      tabId: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }
  );
}

/** Points a name to a range. */
export function nameArea(name: string, { tabId, row, column, rows, columns }: NamedArea): void {
  const range = sheetOf(tabId).getRange(row, column, rows, columns);
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(name, range);
}

/** A tab that was there when this execution read it. */
function sheetOf(tabId: number): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(tabId);
  if (sheet === null) throw new Error('A tab was deleted while it was written to.');
  return sheet;
}
