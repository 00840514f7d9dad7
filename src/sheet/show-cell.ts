import type { CellLink } from '../model/placed-table.ts';
import { findSheet } from './sheets.ts';

/** Brings a cell to the front and selects it. Tells whether it is still there. */
export function showCell({ tabId, a1 }: CellLink): boolean {
  const sheet = findSheet(tabId);
  const range = sheet === null ? null : cellOf(sheet, a1);
  range?.activate();
  return range !== null;
}

function cellOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, a1: string): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(a1);
  } catch {
    // The only way to learn that a row was deleted, short of asking for the size of the sheet each time.
    return null;
  }
}
