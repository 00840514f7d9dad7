type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a tab at least so many rows. */
export function growTab(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
}
