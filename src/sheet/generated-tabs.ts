import type { TabKey } from '../model/tab.ts';
import { isBefore, sheetOf, spreadsheet } from './sheets.ts';

/** Where a generated tab says what it is, so that people may rename it and move it. */
const METADATA_KEY = 'smallstart-abm.tab';

/** A generated tab, and what it says it is for. */
export interface GeneratedTab {
  readonly key: TabKey;
  readonly tabId: number;
}

/**
 * The generated tabs of the spreadsheet. A copy that somebody made of one may have its mark: then the leftmost counts, since a copy is put
 * behind what it was made from. Agreements count all.
 */
export function generatedTabs(): GeneratedTab[] {
  const marked = spreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find()
    .flatMap((metadata): GeneratedTab[] => {
      const tabId = metadata.getLocation().getSheet()?.getSheetId();
      return tabId === undefined ? [] : [{ key: metadata.getValue() as TabKey, tabId }];
    });
  const isCopy = ({ key, tabId }: GeneratedTab) =>
    key !== 'agreement' && marked.some((other) => other.key === key && isBefore(other.tabId, tabId));
  return marked.filter((tab) => !isCopy(tab));
}

/** The id of the generated tab of a kind; `null` where there is none. */
export function tabIdOf(generated: readonly GeneratedTab[], key: TabKey): number | null {
  return generated.find((tab) => tab.key === key)?.tabId ?? null;
}

/** Makes a tab a generated one. */
export function markGenerated(tabId: number, key: TabKey): void {
  sheetOf(tabId).addDeveloperMetadata(METADATA_KEY, key);
}
