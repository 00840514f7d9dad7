import { planTabName } from '../tabs/index.ts';
import type { GeneratedTab } from './generated-tabs.ts';
import { addTab, isEmptyTab, sheetNamed } from './sheets.ts';

/**
 * Adds a tab; where the name is taken, `Criteria 2` and so on. A tab that has the name and is empty is taken over: an earlier run may have
 * stopped right after it made it.
 *
 * @param generated - the tabs that are in use.
 * @returns its id, and the name that it got.
 */
export function insertTab(
  name: string,
  generated: readonly GeneratedTab[],
): { readonly tabId: number; readonly name: string } {
  const refused: string[] = [];
  for (;;) {
    const tried = planTabName(name, refused, name);
    try {
      return { tabId: addTab(tried), name: tried };
    } catch (error) {
      // Messages are translated, so whether it was the name shows only by looking for it.
      const taken = sheetNamed(tried);
      if (taken === null) throw error;
      const tabId = taken.getSheetId();
      if (!generated.some((tab) => tab.tabId === tabId) && isEmptyTab(tabId)) return { tabId, name: tried };
      refused.push(tried);
    }
  }
}
