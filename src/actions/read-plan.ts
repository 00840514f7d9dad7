import type { SentPlan } from '../model/plan-request.ts';
import { isWhole } from '../model/shape.ts';
import { generatedTabs, tabIdOf } from '../sheet/generated-tabs.ts';
import { readGrid, readTab } from '../sheet/read-tables.ts';
import { readTargets, sentTable } from '../tabs/index.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Reads the tab of a plan; `null` where it is gone.
 *
 * @param tabId - whatever a page sent.
 */
export function readPlan(tabId: unknown): SentPlan | null {
  const tab = isWhole(tabId) ? readTab(tabId) : null;
  return tab && { tab: sentTable(tab, spreadsheetDays()), owners: targetOwners() };
}

/** Who owns targets, each once. */
function targetOwners(): string[] {
  const tabId = tabIdOf(generatedTabs(), 'targets');
  const grid = tabId === null ? null : readGrid(tabId);
  // No day is of interest.
  const targets = (grid && readTargets(grid, () => 0)?.targets) ?? [];
  const owners = targets.flatMap(({ salesOwner, marketingOwner }) => [salesOwner, marketingOwner]);
  return [...new Set(owners)].filter((owner) => owner !== '');
}
