import type { Outcome } from '../model/outcome.ts';
import { isKeepPlanRequest, type KeepPlanRequest } from '../model/plan-request.ts';
import { markedTabs, remark } from '../sheet/generated-tabs.ts';
import { readFirstRows } from '../sheet/read-tables.ts';
import { findSheet } from '../sheet/sheets.ts';
import { planAccount } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';

/**
 * Makes a tab the plan of an account, and others copies that nobody asks about again. What stands on them stays as it is.
 *
 * @param request - whatever a page sent.
 */
export function keepPlan(request: unknown): Outcome {
  return carryOut(request, isKeepPlanRequest, keep);
}

function keep({ account, tabId, others }: KeepPlanRequest): Outcome {
  const marked = new Map(markedTabs().map((tab) => [tab.tabId, tab]));
  const isCopyOf = (id: number) => {
    const { key, account: ofMark } = marked.get(id) ?? { key: null };
    if (key === 'plan') return ofMark === account;
    return (key === null || key === 'plan copy') && findSheet(id) !== null && says(id) === account;
  };
  if (![tabId, ...others].every(isCopyOf)) return { status: 'changed' };
  remark([
    { key: 'plan', tabId, account },
    ...others.filter((id) => id !== tabId).map((id) => ({ key: 'plan copy', tabId: id }) as const),
  ]);
  return { status: 'done' };
}

/** The account of which a tab says that it is the plan. */
function says(tabId: number): string {
  return planAccount(readFirstRows(tabId).cells);
}
