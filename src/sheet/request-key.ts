import { sheetOf, spreadsheet } from './sheets.ts';

/** Where a tab that is made anew for each request says from which it comes, so that asking twice makes it once. */
const METADATA_KEY = 'smallstart-abm.request';

/** The tab that was begun or finished for a request. */
export function tabOfRequest(key: string): number | null {
  const [metadata] = spreadsheet().createDeveloperMetadataFinder().withKey(METADATA_KEY).withValue(key).find();
  return metadata?.getLocation().getSheet()?.getSheetId() ?? null;
}

/** Says from which request a tab comes. */
export function noteRequest(tabId: number, key: string): void {
  sheetOf(tabId).addDeveloperMetadata(METADATA_KEY, key);
}

/** Has a tab come from no request. */
export function forgetRequest(tabId: number): void {
  const notes = sheetOf(tabId).createDeveloperMetadataFinder().withKey(METADATA_KEY).find();
  for (const note of notes) note.remove();
}
