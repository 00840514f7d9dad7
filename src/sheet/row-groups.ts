import type { RowGroup } from '../tabs/index.ts';

/** Lets people fold rows away. Rows that are in a group stay in that one: taking a level away has no effect where there is none. */
export function groupRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, groups: readonly RowGroup[]): void {
  for (const { row, rows } of groups) {
    sheet
      .getRange(`${row}:${row + rows - 1}`)
      .shiftRowGroupDepth(-1)
      .shiftRowGroupDepth(1);
  }
}
