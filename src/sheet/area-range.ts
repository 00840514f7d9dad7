import { type Area, areaAddress } from '../tabs/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of an area. */
export function rangeOf(sheet: Sheet, area: Area): Range {
  return sheet.getRange(addressOf(sheet, area));
}

/** The address of an area: an open one needs no question for the size of the grid. */
export function addressOf(sheet: Sheet, area: Area): string {
  return areaAddress(area, area.columns === null ? lastColumnOf(sheet) : 0);
}

/** All cells of the grid from a row on. */
export function gridFrom(sheet: Sheet, row: number): Range {
  return rangeOf(sheet, { row, column: 1, rows: null, columns: null });
}

/** Number of the last row of the grid. */
export function lastRowOf(sheet: Sheet): number {
  return sheet.getRange('A:A').getNumRows();
}

/** Number of the last column of the grid. */
export function lastColumnOf(sheet: Sheet): number {
  return sheet.getRange('1:1').getNumColumns();
}
