import type { Outcome } from '../model/outcome.ts';
import { isRefreshPlanOverviewRequest, type RefreshPlanOverviewRequest } from '../model/plan-request.ts';
import { hasPlans, tabIdOf } from '../sheet/generated-tabs.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { frontTabId, showTab, tabName } from '../sheet/sheets.ts';
import { accountDirectory, overviewRepairs, plansToRead } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { findTables } from './find-tables.ts';
import { makeScores } from './make-scores.ts';
import { listedPlans, openOverview, tidyOverview, writeOverview } from './plan-overview.ts';

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
  const plans = listedPlans(generated, directory);
  const unread = new Set(plansToRead(overview, plans).map(({ tabId }) => tabId));
  const read = plans.map((plan) =>
    unread.has(plan.tabId)
      ? { ...plan, tabName: tabName(plan.tabId), cells: readGrid(plan.tabId)?.cells ?? null }
      : plan,
  );
  const repairs = overviewRepairs(overview, read, tabName(scoresTabId), language);
  writeOverview(overview, repairs);
  tidyOverview(overview, repairs);
  showTab(front);
  return { status: 'done' };
}
