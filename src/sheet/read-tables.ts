import type { Cell } from '../model/cell.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { TabHead } from '../tabs/index.ts';
import { gridFrom, lastColumnOf } from './area-range.ts';
import { findSheet, sheetOf, tabIds } from './sheets.ts';

/** All the cells of a tab, from A1 to the last one with content. */
export function readTab(tabId: number): PlacedTable | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(tabId);
  return sheet === null ? null : placed(sheet, sheet.getDataRange());
}

/**
 * All the cells of the grid of a tab, blank ones too, in a single call; `null` where there is no such tab. Its name is left blank,
 * since it would cost another one.
 */
export function readGrid(tabId: number): PlacedTable | null {
  const sheet = findSheet(tabId);
  return sheet && { tabId, tabName: '', row: 1, column: 1, cells: gridFrom(sheet, 1).getValues() as Cell[][] };
}

/** The formulas of the whole grid of a tab, blank where there is none. */
export function readFormulas(tabId: number): string[][] {
  return gridFrom(sheetOf(tabId), 1).getFormulas();
}

/** The first rows of a tab, in a single call; its name is left blank. */
export function readFirstRows(tabId: number): PlacedTable {
  return { tabId, tabName: '', row: 1, column: 1, cells: firstRows(sheetOf(tabId)).getValues() as Cell[][] };
}

/** The formulas of the first rows of a tab, blank where there is none. */
export function readFirstFormulas(tabId: number): string[][] {
  return firstRows(sheetOf(tabId)).getFormulas();
}

/** The heads of all tabs that people see and that have content, in their order. */
export function readTabHeads(): TabHead[] {
  return tabIds()
    .map(sheetOf)
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !sheet.isSheetHidden())
    .flatMap((sheet) => {
      const lastRow = sheet.getLastRow();
      if (lastRow === 0) return [];
      const range = sheet.getRange(1, 1, Math.min(lastRow, HEAD_ROWS), sheet.getLastColumn());
      return [{ ...placed(sheet, range), formulas: range.getFormulas(), lastRow }];
    });
}

/** Whether people do not see a tab. */
export function isHiddenTab(tabId: number): boolean {
  return sheetOf(tabId).isSheetHidden();
}

/** Within these rows a table has to begin, so that a long tab costs no more than a short one. */
const HEAD_ROWS = 20;

function firstRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range {
  const rows = Math.min(HEAD_ROWS, sheet.getRange('A:A').getNumRows());
  return sheet.getRange(1, 1, rows, lastColumnOf(sheet));
}

function placed(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: GoogleAppsScript.Spreadsheet.Range): PlacedTable {
  return {
    tabId: sheet.getSheetId(),
    tabName: sheet.getName(),
    row: range.getRow(),
    column: range.getColumn(),
    cells: range.getValues() as Cell[][],
  };
}
