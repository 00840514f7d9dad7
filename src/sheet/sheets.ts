type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets of the spreadsheet by their ids, as this execution knows them, so that they are asked for once. */
let known: Map<number, Sheet> | null = null;

/** Names of tabs by their ids, those that were asked for or given. */
const names = new Map<number, string>();

/** The spreadsheet that the script belongs to. */
export function spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function sheets(): Map<number, Sheet> {
  known ??= new Map(
    spreadsheet()
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), sheet]),
  );
  return known;
}

/** The ids of all tabs, in the order in which they stood when they were asked for; new ones at the end. */
export function tabIds(): number[] {
  return [...sheets().keys()];
}

/** The ids of the tabs that have cells, in the same order. */
export function gridTabIds(): number[] {
  return tabIds().filter((tabId) => sheetOf(tabId).getType() === SpreadsheetApp.SheetType.GRID);
}

/** The sheet with an id; `null` where it is gone. */
export function findSheet(tabId: number): Sheet | null {
  return sheets().get(tabId) ?? null;
}

/** A sheet that was there when this execution looked. */
export function sheetOf(tabId: number): Sheet {
  const sheet = findSheet(tabId);
  if (sheet === null) throw new Error(`There is no tab with the id ${tabId}.`);
  return sheet;
}

/**
 * The sheet of a name, among those that are there now: somebody may have added it meanwhile. Names that differ by letter case alone are one;
 * only for such a one all names are asked for.
 */
export function sheetNamed(name: string): Sheet | null {
  known = null;
  const exact = spreadsheet().getSheetByName(name);
  if (exact !== null) return findSheet(exact.getSheetId());
  const tabId = tabIds().find((id) => tabName(id).toLowerCase() === name.toLowerCase());
  return tabId === undefined ? null : findSheet(tabId);
}

/** Adds a tab behind all others. */
export function addTab(name: string): number {
  const all = sheets();
  const sheet = spreadsheet().insertSheet(name, all.size);
  const tabId = sheet.getSheetId();
  all.set(tabId, sheet);
  names.set(tabId, name);
  return tabId;
}

/** Deletes a tab. */
export function deleteTab(tabId: number): void {
  spreadsheet().deleteSheet(sheetOf(tabId));
  sheets().delete(tabId);
  names.delete(tabId);
}

/** The id of the tab in front. */
export function frontTabId(): number {
  return SpreadsheetApp.getActiveSheet().getSheetId();
}

/** Brings a tab to the front. */
export function showTab(tabId: number): void {
  spreadsheet().setActiveSheet(sheetOf(tabId));
}

/** The name of a tab as it is now. */
export function tabName(tabId: number): string {
  const name = names.get(tabId) ?? sheetOf(tabId).getName();
  names.set(tabId, name);
  return name;
}

/** Whether there is nothing on a tab, in its cells or over them. */
export function isEmptyTab(tabId: number): boolean {
  const sheet = sheetOf(tabId);
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0 && sheet.getImages().length === 0;
}
