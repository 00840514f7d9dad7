import type { Outcome } from '../model/outcome.ts';
import { isKeepPlanRequest, type KeepPlanRequest } from '../model/plan-request.ts';
import { remark } from '../sheet/generated-tabs.ts';
import { findSheet } from '../sheet/sheets.ts';
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
  if ([tabId, ...others].some((id) => findSheet(id) === null)) return { status: 'changed' };
  remark([
    { key: 'plan', tabId, account },
    ...others.filter((id) => id !== tabId).map((id) => ({ key: 'plan copy', tabId: id }) as const),
  ]);
  return { status: 'done' };
}
