import type { TabKey } from '../model/tab.ts';

/** Where a generated tab says what it is, so that people may rename it and move it. */
const METADATA_KEY = 'smallstart-abm.tab';

/** A generated tab, and what it says it is for. */
export interface GeneratedTab {
  readonly key: TabKey;
  readonly tabId: number;
}

/** The same as something to write on. */
export interface GeneratedSheet {
  readonly key: TabKey;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** The generated tabs of the spreadsheet, in one call. */
export function generatedTabs(): GeneratedTab[] {
  return generatedSheets().map(({ key, sheet }) => ({ key, tabId: sheet.getSheetId() }));
}

/** The generated tabs of the spreadsheet, to write on, in one call. */
export function generatedSheets(): GeneratedSheet[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      return sheet === null ? [] : [{ key: metadata.getValue() as TabKey, sheet }];
    });
}

/** Makes a tab a generated one. The last thing written on it, so that a tab with the mark is complete. */
export function markGenerated(sheet: GoogleAppsScript.Spreadsheet.Sheet, key: TabKey): void {
  sheet.addDeveloperMetadata(METADATA_KEY, key);
}
