import type { TabKey } from '../model/tab.ts';
import { sheetOf, spreadsheet, tabIds } from './sheets.ts';

/** Where a generated tab says what it is, so that people may rename it and move it. */
const METADATA_KEY = 'smallstart-abm.tab';

/** A generated tab, and what it says it is for. */
export interface GeneratedTab {
  readonly key: TabKey;
  readonly tabId: number;
  /** Of a plan: the id of its account, as `idKey` gives it. */
  readonly account?: string;
}

/** Kinds of which each tab counts. */
const MANY: ReadonlySet<TabKey> = new Set(['agreement', 'report', 'plan copy']);

/** Before the id of the account in the mark of a plan. */
const PLAN = 'plan:';

/**
 * The generated tabs of the spreadsheet. A copy that somebody made of one may have its mark: then the leftmost counts, since a copy is put
 * behind what it was made from. Of agreements and reports all count.
 */
export function generatedTabs(): GeneratedTab[] {
  const seen = new Set<string>();
  return markedTabs().filter((tab) => {
    const mark = markOf(tab);
    const isCopy = seen.has(mark) && !MANY.has(tab.key);
    seen.add(mark);
    return !isCopy;
  });
}

/** All tabs with a mark, copies too, from left to right. */
export function markedTabs(): GeneratedTab[] {
  const places = new Map(tabIds().map((tabId, place) => [tabId, place]));
  const placeOf = ({ tabId }: GeneratedTab) => places.get(tabId) ?? Infinity;
  return marks()
    .flatMap(([tabId, metadata]): GeneratedTab[] => {
      const mark = metadata.getValue() ?? '';
      if (!mark.startsWith(PLAN)) return [{ key: mark as TabKey, tabId }];
      return [{ key: 'plan', tabId, account: mark.slice(PLAN.length) }];
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The marks of all tabs, each with the id of its tab. */
function marks(): [number, GoogleAppsScript.Spreadsheet.DeveloperMetadata][] {
  return spreadsheet()
    .createDeveloperMetadataFinder()
    .withKey(METADATA_KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .find()
    .flatMap((metadata) => {
      const tabId = metadata.getLocation().getSheet()?.getSheetId();
      return tabId === undefined ? [] : [[tabId, metadata]];
    });
}

/** The id of the generated tab of a kind; `null` where there is none. */
export function tabIdOf(generated: readonly GeneratedTab[], key: TabKey): number | null {
  return generated.find((tab) => tab.key === key)?.tabId ?? null;
}

/** Whether there is a plan of some account. */
export function hasPlans(generated: readonly GeneratedTab[]): boolean {
  return generated.some(({ key }) => key === 'plan');
}

/** The id of the tab with the plan of an account; `null` where there is none. */
export function planTabOf(generated: readonly GeneratedTab[], account: string): number | null {
  return generated.find((tab) => tab.key === 'plan' && tab.account === account)?.tabId ?? null;
}

/** Makes a tab a generated one. */
export function markGenerated(tabId: number, key: TabKey, account?: string): void {
  sheetOf(tabId).addDeveloperMetadata(METADATA_KEY, markOf({ key, account }));
}

/** Says what tabs are, whatever they said before. */
export function remark(tabs: readonly GeneratedTab[]): void {
  const known = new Map(marks());
  for (const tab of tabs) {
    const metadata = known.get(tab.tabId);
    if (metadata === undefined) markGenerated(tab.tabId, tab.key, tab.account);
    else metadata.setValue(markOf(tab));
  }
}

function markOf({ key, account }: { readonly key: TabKey; readonly account?: string | undefined }): string {
  return key === 'plan' ? `${PLAN}${account ?? ''}` : key;
}
