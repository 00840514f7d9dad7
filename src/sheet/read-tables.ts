import type { Cell } from '../model/cell.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { TabHead } from '../tabs/index.ts';

/** The cells of a named range; `null` where there is no range of that name. */
export function readNamedRange(name: string): PlacedTable | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
  return range === null ? null : placed(range.getSheet(), range);
}

/** All the cells of a tab, from A1 to the last one with content. */
export function readTab(tabId: number): PlacedTable | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(tabId);
  return sheet === null ? null : placed(sheet, sheet.getDataRange());
}

/** The heads of all tabs that people see and that have content, in their order. */
export function readTabHeads(): TabHead[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !sheet.isSheetHidden())
    .flatMap((sheet) => {
      const lastRow = sheet.getLastRow();
      if (lastRow === 0) return [];
      const range = sheet.getRange(1, 1, Math.min(lastRow, HEAD_ROWS), sheet.getLastColumn());
      return [{ ...placed(sheet, range), formulas: range.getFormulas(), lastRow }];
    });
}

/** Within these rows a table has to begin, so that a long tab costs no more than a short one. */
const HEAD_ROWS = 20;

function placed(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: GoogleAppsScript.Spreadsheet.Range): PlacedTable {
  return {
    tabId: sheet.getSheetId(),
    tabName: sheet.getName(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: range.getValues() as Cell[][],
  };
}
