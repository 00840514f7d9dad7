import { markedTabs } from '../sheet/generated-tabs.ts';
import { readFirstRows } from '../sheet/read-tables.ts';
import { gridTabIds } from '../sheet/sheets.ts';
import { planAccount } from '../tabs/index.ts';

/**
 * Tabs on which a plan stands but that have no mark, by the ids of their accounts, each from left to right: plans that lost their mark or
 * never got it, and copies. Costs a call for each tab without a mark.
 *
 * @param others - of which it is known that they are no plans.
 */
export function unmarkedPlans(others: readonly number[] = []): ReadonlyMap<string, readonly number[]> {
  const left = new Set([...others, ...markedTabs().map(({ tabId }) => tabId)]);
  const found = new Map<string, number[]>();
  for (const tabId of gridTabIds()) {
    const account = left.has(tabId) ? '' : planAccount(readFirstRows(tabId).cells);
    if (account !== '') found.set(account, [...(found.get(account) ?? []), tabId]);
  }
  return found;
}
