import type { TabKey } from '../model/tab.ts';

/** Where a generated tab says what it is, so that people may rename it and move it. */
const METADATA_KEY = 'smallstart-abm.tab';

/** A generated tab, and what it says it is for. */
export interface GeneratedTab {
  readonly key: TabKey;
  readonly tabId: number;
}

/** The generated tabs of the spreadsheet, in one call. */
export function generatedTabs(): GeneratedTab[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find()
    .flatMap((metadata) => {
      const tabId = metadata.getLocation().getSheet()?.getSheetId();
      return tabId === undefined ? [] : [{ key: metadata.getValue() as TabKey, tabId }];
    });
}

/** Makes a tab a generated one. The last thing written on it, so that a tab with the mark is complete. */
export function markGenerated(sheet: GoogleAppsScript.Spreadsheet.Sheet, key: TabKey): void {
  sheet.addDeveloperMetadata(METADATA_KEY, key);
}
