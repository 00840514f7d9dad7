import { isBlankRow } from '../core/tables/index.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import type { TabDescription } from '../tabs/index.ts';

/**
 * Makes a tab, or writes the cells that an earlier run did not come to. Where anything stands on the tab nothing is written.
 *
 * @param grid - all the cells of the tab as it was found; `null` where there was none.
 * @param prepare - what a new tab gets before its cells.
 * @returns the id of the tab.
 */
export function fillTab(
  description: TabDescription,
  grid: PlacedTable | null,
  generated: readonly GeneratedTab[],
  prepare: (tabId: number) => void = () => undefined,
): number {
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) {
    prepare(tabId);
    applyTab(tabId, description);
  } else if (grid?.cells.every(isBlankRow)) writeCells(tabId, description.blocks);
  return tabId;
}
