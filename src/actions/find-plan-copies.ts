import type { PlanCopies } from '../model/plan-request.ts';
import { markedTabs } from '../sheet/generated-tabs.ts';
import { tabName } from '../sheet/sheets.ts';

/** Finds tabs of which several look like the plan of one account. */
export function findPlanCopies(): PlanCopies[] {
  const tabsOf = new Map<string, number[]>();
  for (const { account, tabId } of markedTabs()) {
    if (account !== undefined) tabsOf.set(account, [...(tabsOf.get(account) ?? []), tabId]);
  }
  return [...tabsOf].flatMap(([account, tabIds]) =>
    tabIds.length < 2 ? [] : [{ account, tabs: tabIds.map((tabId) => ({ tabId, name: tabName(tabId) })) }],
  );
}
