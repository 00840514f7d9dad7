import type { Outcome } from '../model/outcome.ts';
import { isRefreshPlanOverviewRequest, type RefreshPlanOverviewRequest } from '../model/plan-request.ts';
import { hasPlans, tabIdOf } from '../sheet/generated-tabs.ts';
import { frontTabId, showTab, tabName } from '../sheet/sheets.ts';
import { accountDirectory, overviewRepairs } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { findTables } from './find-tables.ts';
import { makeScores } from './make-scores.ts';
import { listedPlans, openOverview, readForOverview, tidyOverview, writeOverview } from './plan-overview.ts';

/**
 * Gives the overview of all plans the rows that it lacks, mends those that are broken, and puts first what needs care most.
 *
 * @param request - whatever a page sent.
 */
export function refreshPlanOverview(request: unknown): Outcome {
  return carryOut(request, isRefreshPlanOverviewRequest, refresh);
}

function refresh({ language }: RefreshPlanOverviewRequest): Outcome {
  const front = frontTabId();
  const { accounts, generated } = findTables();
  if (!hasPlans(generated) && tabIdOf(generated, 'plans') === null) return { status: 'done' };
  if (accounts === null) return { status: 'changed' };
  const directory = accountDirectory(accounts.cells);
  const scoresTabId = makeScores(language, accounts, generated, directory.idIndex);
  const overview = openOverview(language, generated);
  const plans = readForOverview(overview, listedPlans(generated, directory)) ?? [];
  const repairs = overviewRepairs(overview, plans, tabName(scoresTabId), language);
  writeOverview(overview, repairs);
  tidyOverview(overview, repairs);
  showTab(front);
  return { status: 'done' };
}
