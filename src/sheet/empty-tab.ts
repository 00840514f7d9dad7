import { reachRow } from './room.ts';
import { sheetOf } from './sheets.ts';

/** Takes what an earlier run wrote from a tab that it did not finish, and makes room for so many rows. */
export function emptyTab(tabId: number, rows: number): void {
  const sheet = sheetOf(tabId);
  reachRow(tabId, sheet.getMaxRows(), rows);
  sheet.clearContents();
}
