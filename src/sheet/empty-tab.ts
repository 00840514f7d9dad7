/** Takes what an earlier run wrote from a tab that it did not finish, and makes room for so many rows. */
export function emptyTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
  sheet.clearContents();
}
