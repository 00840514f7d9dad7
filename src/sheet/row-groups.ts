import type { RowGroup } from '../tabs/index.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lets people fold rows away. */
export function groupRows(sheet: Sheet, groups: readonly RowGroup[]): void {
  for (const { row, rows } of groups) sheet.getRange(`${row}:${row + rows - 1}`).shiftRowGroupDepth(1);
}

/** Takes the groups from the rows of a tab, one level of them. */
export function ungroupRows(sheet: Sheet): void {
  sheet.getRange('A:A').shiftRowGroupDepth(-1);
}
