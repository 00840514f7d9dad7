import { planTabName } from '../tabs/index.ts';
import type { GeneratedTab } from './generated-tabs.ts';
import { addTab, isEmptyTab, sheetNamed } from './sheets.ts';

export interface InsertedTab {
  readonly tabId: number;
  readonly name: string;
  /** Whether it was there, empty. */
  readonly isTakenOver: boolean;
}

/**
 * Adds a tab; where the name is taken, `Criteria 2` and so on. A tab that has the name and is empty is taken over: an earlier run may have
 * stopped right after it made it.
 *
 * @param generated - the tabs that are in use.
 */
export function insertTab(name: string, generated: readonly GeneratedTab[]): InsertedTab {
  const refused: string[] = [];
  for (;;) {
    const tried = planTabName(name, refused, name);
    try {
      return { tabId: addTab(tried), name: tried, isTakenOver: false };
    } catch (error) {
      // Messages are translated, so whether it was the name shows only by looking for it.
      const taken = sheetNamed(tried);
      if (taken === null) throw error;
      const tabId = taken.getSheetId();
      if (!generated.some((tab) => tab.tabId === tabId) && isEmptyTab(tabId))
        return { tabId, name: tried, isTakenOver: true };
      refused.push(tried);
    }
  }
}
