import type { PlanCopies } from '../model/plan-request.ts';
import { markedTabs } from '../sheet/generated-tabs.ts';
import { tabName } from '../sheet/sheets.ts';
import { unmarkedPlans } from './unmarked-plans.ts';

/** Finds accounts of which several tabs look like the plan. */
export function findPlanCopies(): PlanCopies[] {
  const tabsOf = new Map<string, number[]>();
  const add = (account: string, ...tabIds: readonly number[]) =>
    tabsOf.set(account, [...(tabsOf.get(account) ?? []), ...tabIds]);
  for (const { account, tabId } of markedTabs()) if (account !== undefined) add(account, tabId);
  for (const [account, tabIds] of unmarkedPlans()) add(account, ...tabIds);
  return [...tabsOf]
    .filter(([, tabIds]) => tabIds.length > 1)
    .map(([account, tabIds]) => ({ account, tabs: tabIds.map((tabId) => ({ tabId, name: tabName(tabId) })) }));
}
