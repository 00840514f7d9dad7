import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { isMakePlansRequest, type MadePlans, type MakePlansRequest, MOST_PLANS } from '../model/plan-request.ts';
import { addPlanTab, readPlanTab, repairPlanTab } from '../sheet/apply-plan.ts';
import { markSent, writeCells } from '../sheet/apply-tab.ts';
import { planTabOf, tabIdOf } from '../sheet/generated-tabs.ts';
import { frontTabId, showTab, tabName } from '../sheet/sheets.ts';
import {
  type AccountDirectory,
  type AccountToPlan,
  accountDirectory,
  accountsToPlan,
  blockCells,
  describePlan,
  idKey,
  newPlanTabName,
  overviewRepairs,
  type PlanSurroundings,
  planRepairs,
  planSurroundings,
  readTargets,
} from '../tabs/index.ts';
import { planGuidance } from '../text/plans/guidance/index.ts';
import { carryOut } from './carry-out.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { makeScores } from './make-scores.ts';
import { listedPlans, openOverview, readForOverview, writeOverview } from './plan-overview.ts';
import { unmarkedPlans } from './unmarked-plans.ts';

/**
 * Makes a tab for the plan of each account that has none, and brings those that are there up to date if that is asked for. A plan that
 * has lost its mark gets it back.
 *
 * @param request - whatever a page sent.
 */
export function makePlans(request: unknown): Outcome<MadePlans> {
  return carryOut(request, isMakePlansRequest, make);
}

function make({ language, accounts: wanted, refresh }: MakePlansRequest): Outcome<MadePlans> {
  const front = frontTabId();
  const found = findTables();
  const { accounts: table, generated } = found;
  if (table === null) return { status: 'changed' };
  const directory = accountDirectory(table.cells);
  const nothing = { made: [], refreshed: 0, already: 0, gone: 0, withoutIds: 0 };
  if (directory.idIndex < 0) return { status: 'done', ...nothing, withoutIds: wanted.length };
  const targets = found.gridOf(tabIdOf(generated, 'targets'));
  const { accounts, gone } = accountsToPlan(
    wanted.map(({ row, id, name }) => ({ row: row - table.row + 1, id: typeof id === 'object' ? '' : id, name })),
    directory,
    idsElsewhere(found, targets),
    Math.random,
  );
  if (accounts.length === 0) return { status: 'done', ...nothing, gone };
  const surroundings = surroundingsOf(found, table, targets, language, directory);
  if (surroundings === null) return { status: 'changed' };

  const tabOf = ({ id }: AccountToPlan) => planTabOf(generated, idKey(id));
  const unmarked = accounts.every((account) => tabOf(account) !== null) ? null : unmarkedPlans([table.tabId]);
  const lostTabOf = ({ id }: AccountToPlan) => unmarked?.get(idKey(id))?.[0] ?? null;
  const overview = openOverview(language, generated);
  const mended = accounts.flatMap((account) => {
    const marked = tabOf(account);
    const tabId = marked ?? lostTabOf(account);
    const tab = tabId === null || (marked !== null && !refresh) ? null : readPlanTab(tabId);
    return tabId === null || tab === null ? [] : [{ account, tabId, tab, isMarked: marked !== null }];
  });
  const missing = accounts.filter((account) => tabOf(account) === null && lostTabOf(account) === null);

  const guidance = planGuidance[language];
  writeCells(table.tabId, newIds(accounts, table, directory));
  for (const { account, tabId, tab, isMarked } of mended) {
    repairPlanTab(tabId, tab, planRepairs(tab, account, surroundings, language, guidance));
    if (!isMarked) markSent(tabId, 'plan', idKey(account.id));
  }
  const known = [surroundings.accounts.tabName, surroundings.targets?.tabName ?? '', surroundings.scoresTabName];
  const made = missing.map(({ account, id }) => {
    const description = describePlan({ id }, surroundings, language, guidance);
    const name = newPlanTabName(account, directory, known, description.name);
    const { tabId, tabName } = addPlanTab({ ...description, name }, idKey(id), generated);
    return { id, tabId, tabName, cells: description.blocks.flatMap(blockCells) };
  });
  const adopted = mended.flatMap(({ account: { id }, tabId, isMarked }) =>
    isMarked ? [] : [{ key: 'plan', tabId, account: idKey(id) } as const],
  );
  const plans = [...listedPlans([...generated, ...adopted], directory), ...made];
  // More rows than those of an earlier run that stopped are left to the refreshing of the overview.
  const listed = readForOverview(overview, plans, MOST_PLANS);
  if (listed !== null) {
    writeOverview(overview, overviewRepairs(overview, listed, surroundings.scoresTabName, language));
  }
  const [only] = made;
  showTab(only !== undefined && made.length === 1 ? only.tabId : front);
  const refreshed = mended.length;
  return {
    status: 'done',
    made: made.map(({ id, tabId }) => ({ id: idKey(id), tabId })),
    refreshed,
    already: wanted.length - gone - refreshed - made.length,
    gone,
    withoutIds: 0,
  };
}

/** Ids that are in use where the account table does not know of them. */
function idsElsewhere({ generated }: FoundTables, targets: PlacedTable | null): string[] {
  // No day is of interest.
  const listed = (targets && readTargets(targets, () => 0)?.targets) ?? [];
  return [...listed.map(({ id }) => idKey(id)), ...generated.flatMap(({ account }) => account ?? [])];
}

/** The cells of ids that were made. They are written first: a plan whose account never got its id would not find it. */
function newIds(accounts: readonly AccountToPlan[], table: PlacedTable, { idIndex }: AccountDirectory) {
  return accounts.flatMap(({ account, id, isNewId }) =>
    isNewId ? [{ row: table.row + account.row - 1, column: table.column + idIndex, cells: [[id]] }] : [],
  );
}

/** What plans refer to; the scores that they look up are made where they are missing. */
function surroundingsOf(
  { generated }: FoundTables,
  table: PlacedTable,
  targets: PlacedTable | null,
  language: Language,
  { idIndex }: AccountDirectory,
): PlanSurroundings | null {
  const scoresTabId = makeScores(language, table, generated, idIndex, true);
  const withName = (placed: PlacedTable) => ({ ...placed, tabName: tabName(placed.tabId) });
  return planSurroundings(withName(table), targets && withName(targets), tabName(scoresTabId));
}
