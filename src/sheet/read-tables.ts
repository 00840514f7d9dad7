import type { Cell } from '../model/cell.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { filledPart, type TabHead } from '../tabs/index.ts';
import { gridFrom, lastColumnOf, lastRowOf, rangeOf } from './area-range.ts';
import { findSheet, gridTabIds, sheetOf, tabName } from './sheets.ts';

/** All the cells of a tab, from A1 to the last one with content. */
export function readTab(tabId: number): PlacedTable | null {
  const sheet = findSheet(tabId);
  if (sheet === null) return null;
  const cells = sheet.getDataRange().getValues() as Cell[][];
  return { tabId, tabName: sheet.getName(), row: 1, column: 1, cells };
}

/**
 * All the cells of the grid of a tab, blank ones too, in a single call; `null` where there is no such tab. Its name is left blank,
 * since it would cost another one.
 */
export function readGrid(tabId: number): PlacedTable | null {
  const sheet = findSheet(tabId);
  return sheet && { tabId, tabName: '', row: 1, column: 1, cells: gridFrom(sheet, 1).getValues() as Cell[][] };
}

/** The first column of the grid of a tab as texts, blank cells too, in a single call. */
export function readFirstColumn(tabId: number): string[] {
  return rangeOf(sheetOf(tabId), { row: 1, column: 1, rows: null, columns: 1 })
    .getValues()
    .map(([cell]) => String(cell));
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

/**
 * The heads of the tabs that people see and that have content, in their order.
 *
 * @param firstRowsOf - which may know those that were read before.
 * @param isLeftOut - tabs of which it is known that they are something else, so that they cost nothing.
 */
export function readTabHeads(firstRowsOf: typeof readFirstRows, isLeftOut: (tabId: number) => boolean): TabHead[] {
  return gridTabIds().flatMap((tabId) => {
    const sheet = sheetOf(tabId);
    if (isLeftOut(tabId) || sheet.isSheetHidden()) return [];
    const lastRow = sheet.getLastRow();
    if (lastRow === 0) return [];
    const head = filledPart(firstRowsOf(tabId));
    return [{ ...head, tabName: tabName(tabId), formulas: readFirstFormulas(tabId), lastRow }];
  });
}

/** Whether people do not see a tab. */
export function isHiddenTab(tabId: number): boolean {
  return sheetOf(tabId).isSheetHidden();
}

/** Within these rows a table has to begin, so that a long tab costs no more than a short one. */
const HEAD_ROWS = 20;

function firstRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Range {
  const rows = Math.min(HEAD_ROWS, lastRowOf(sheet));
  return sheet.getRange(1, 1, rows, lastColumnOf(sheet));
}
