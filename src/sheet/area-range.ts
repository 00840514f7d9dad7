import { type Area, areaAddress } from '../tabs/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The cells of an area. By its address, since an open range needs no question for the size of the grid. */
export function rangeOf(sheet: Sheet, area: Area): Range {
  return sheet.getRange(areaAddress(area, lastColumnOf(sheet)));
}

/** All cells of the grid from a row on. */
export function gridFrom(sheet: Sheet, row: number): Range {
  return rangeOf(sheet, { row, column: 1, rows: null, columns: null });
}

/** Number of the last column of the grid. */
export function lastColumnOf(sheet: Sheet): number {
  return sheet.getRange('1:1').getNumColumns();
}
