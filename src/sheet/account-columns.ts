import type { FirstAccounts } from '../model/first-accounts.ts';
import type { NewColumn } from '../model/set-up-plan.ts';
import { writeCells } from './apply-tab.ts';
import { sheetOf } from './sheets.ts';
import { validate } from './validation-rule.ts';

/**
 * Adds columns to be filled by people, side by side: what may be typed, help, the look of the header before them, and at last the
 * headers, by which it shows that they are there.
 *
 * @param column - of the first one.
 */
export function addColumns(tabId: number, row: number, column: number, columns: readonly NewColumn[]): void {
  if (columns.length === 0) return;
  const sheet = sheetOf(tabId);
  for (const [position, { allowed, help }] of columns.entries()) {
    validate(sheet, { area: { row: row + 1, column: column + position, rows: null, columns: 1 }, allowed, help });
    sheet.getRange(row, column + position).setNote(help);
  }
  copyLook(tabId, row, column, columns.length);
  writeCells(tabId, [{ row, column, cells: [columns.map(({ header }) => header)] }]);
}

/** Gives headers the look of the one before them. */
export function copyLook(tabId: number, row: number, column: number, columns: number): void {
  const sheet = sheetOf(tabId);
  const look = SpreadsheetApp.CopyPasteType.PASTE_FORMAT;
  sheet.getRange(row, column - 1).copyTo(sheet.getRange(row, column, 1, columns), look, false);
}

/** Fills an empty tab with a list of companies: its look first, its cells last. */
export function applyAccounts(tabId: number, { cells, source }: FirstAccounts): void {
  const sheet = sheetOf(tabId);
  const columns = cells[0]?.length ?? 1;
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setWrap(true).setVerticalAlignment('middle');
  sheet.setFrozenRows(1);
  sheet.setColumnWidths(1, columns, 132);
  sheet.setColumnWidth(1, 220);
  if (source !== '') sheet.getRange(1, 1).setNote(source);
  writeCells(tabId, [{ row: 1, column: 1, cells }]);
}
