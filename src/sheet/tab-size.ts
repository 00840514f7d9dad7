type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How many tabs there are, hidden ones too. */
export function countTabs(): number {
  return SpreadsheetApp.getActiveSpreadsheet().getNumSheets();
}

/** Gives a tab at least so many rows. */
export function growTab(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (there < rows) sheet.insertRowsAfter(there, rows - there);
}
