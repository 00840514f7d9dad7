import { DEFAULT_TIERS } from '../core/ranking/index.ts';
import { isBlank, isBlankRow } from '../core/tables/index.ts';
import type { Outcome } from '../model/outcome.ts';
import { isSetUpPlan, type SetUpPlan } from '../model/set-up-plan.ts';
import { applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import { mendColours } from '../sheet/colour-rules.ts';
import { tabIdOf } from '../sheet/generated-tabs.ts';
import { pointName, type RangeKey } from '../sheet/named-places.ts';
import { readFirstFormulas, readFirstRows } from '../sheet/read-tables.ts';
import { frontTabId, showTab } from '../sheet/sheets.ts';
import {
  criteriaColours,
  describeRanking,
  describeTargets,
  rankingFormulaPlace,
  readTiers,
  type TabDescription,
  targetsLayout,
} from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { completeAccounts, makeRoomBeside, planAccounts } from './complete-accounts.ts';
import { placeCriteria } from './complete-criteria.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { makeScores } from './make-scores.ts';
import { needsScores } from './missing-parts.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Makes what is missing: the columns agreed on, the tabs of criteria, ranking and targets, and the names that formulas refer to. What is
 * there stays as it is. Run again it mends what people deleted, and otherwise changes nothing.
 *
 * @param plan - whatever a page sent.
 */
export function setUp(plan: unknown): Outcome {
  return carryOut(plan, isSetUpPlan, makeParts);
}

function makeParts(plan: SetUpPlan): Outcome {
  const { language } = plan;
  const front = frontTabId();
  const dayOf = spreadsheetDays();
  let found = findTables(plan.accounts);
  if (found.accounts === null) return { status: 'changed' };
  let accounts = planAccounts(found.accounts, plan);
  const { tabId: accountsTab } = found.accounts;
  const targets = found.gridOf(tabIdOf(found.generated, 'targets'));
  const tiers = readTiers(found.tiers?.cells ?? [], dayOf).tiers;
  const ranking = describeRanking(language, tiers.length > 0 ? tiers : DEFAULT_TIERS);
  const describedTargets = describeTargets(language, (targets && targetsLayout(targets)) ?? undefined);
  const rankingIsGone = lacksFormula(found);
  mendAllColours(found, ranking, describedTargets);

  const grid = found.gridOf(accountsTab);
  if (grid !== null && makeRoomBeside(grid, accounts) && found.criteria?.tabId === accountsTab) {
    found = findTables(plan.accounts);
    if (found.accounts === null) return { status: 'changed' };
    accounts = planAccounts(found.accounts, plan);
  }
  const headers = { tabId: accountsTab, area: { ...accounts.area, rows: 1 } };
  const criteria = placeCriteria(found, plan, headers, () => dayOf(new Date()));
  const rankingTab = ensureTab(ranking, found.generated);
  const targetsTab = ensureTab(describedTargets, found.generated);
  pointName('accounts', accountsTab, accounts.area, found.named('accounts'));
  for (const key of ['criteria', 'tiers', 'asOf'] satisfies RangeKey[]) {
    if (found.named(key) === undefined) pointName(key, criteria.tabId, criteria.areas[key], undefined);
  }

  completeAccounts(accounts, targets, Math.random);
  criteria.write();
  if (rankingTab.isNew) applyTab(rankingTab.tabId, ranking);
  else if (rankingIsGone) writeCells(rankingTab.tabId, ranking.blocks);
  if (targetsTab.isNew) applyTab(targetsTab.tabId, describedTargets);
  else if (targets?.cells.every(isBlankRow)) writeCells(targetsTab.tabId, describedTargets.blocks);
  if (needsScores(targets, found.generated)) makeScores(language, found.accounts, found.generated, accounts.idPosition);
  showTab(plan.accounts === null ? front : rankingTab.tabId);
  return { status: 'done' };
}

/** Whether the tab of the ranking has lost its formula, and nothing stands where it belongs. */
function lacksFormula({ generated }: FoundTables): boolean {
  const tabId = tabIdOf(generated, 'ranking');
  if (tabId === null) return false;
  const formulas = readFirstFormulas(tabId);
  const place = rankingFormulaPlace(formulas);
  if (place === null) return isBlank(readFirstRows(tabId).cells[0]?.[0]);
  return place.row === 0 && place.column === 0 && formulas[0]?.[0]?.includes('#REF!') === true;
}

/** Brings back the colours of the tabs that are there, where their columns still are where they were made. */
function mendAllColours({ generated, criteria }: FoundTables, ranking: TabDescription, targets: TabDescription): void {
  for (const { key, tabId } of generated) {
    if (key === 'ranking') mendColours(tabId, ranking.colours);
    if (key === 'targets') mendColours(tabId, targets.colours);
    if (key === 'criteria' && criteria?.tabId === tabId && criteria.row === 1 && criteria.column === 1) {
      mendColours(tabId, criteriaColours(criteria.cells[0] ?? []));
    }
  }
}
