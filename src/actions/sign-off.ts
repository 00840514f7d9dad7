import { DEFAULT_TIERS } from '../core/ranking/index.ts';
import { accountScorer } from '../core/scoring/index.ts';
import { dayInZone, readDay } from '../core/tables/index.ts';
import type { Outcome } from '../model/outcome.ts';
import type { CellLink } from '../model/placed-table.ts';
import { isSignOffRequest, type SignOffRequest } from '../model/target-request.ts';
import { noteRequest, sheetOfRequest } from '../sheet/agreement-key.ts';
import { applyTab } from '../sheet/apply-tab.ts';
import { type GeneratedSheet, generatedSheets } from '../sheet/generated-tabs.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import { readTab } from '../sheet/read-tables.ts';
import { countTabs, growTab } from '../sheet/tab-size.ts';
import { underLock } from '../sheet/under-lock.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';
import {
  accountDirectory,
  describeAgreement,
  rankedAccounts,
  readScoringTables,
  readTargets,
  readTiers,
  type TabDescription,
  targetStandings,
} from '../tabs/index.ts';
import { findTables } from './find-tables.ts';

/**
 * Keeps the list of targets, and the criteria that it rests on, as they are now, on a tab of their own.
 *
 * @param request - whatever a page sent.
 */
export function signOff(request: unknown): Outcome<{ readonly link: CellLink }> {
  if (!isSignOffRequest(request)) return { status: 'changed' };
  return underLock(() => keep(request)) ?? { status: 'busy' };
}

function keep(request: SignOffRequest): Outcome<{ readonly link: CellLink }> {
  const generated = generatedSheets();
  const begun = sheetOfRequest(request.key);
  const isBegun = (tabId: number) => begun?.getSheetId() === tabId;
  const kept = generated.find(({ sheet }) => isBegun(sheet.getSheetId()));
  if (kept !== undefined) return keptOn(kept.sheet);
  const description = agreementNow(request, generated);
  if (description === null) return { status: 'changed' };
  const sheet = insertTab(description, generated, countTabs());
  growTab(
    sheet,
    description.blocks.reduce((last, { row, cells }) => Math.max(last, row + cells.length - 1), 0),
  );
  if (!isBegun(sheet.getSheetId())) noteRequest(sheet, request.key);
  applyTab(sheet, description);
  return keptOn(sheet);
}

function keptOn(sheet: GeneratedSheet['sheet']): Outcome<{ readonly link: CellLink }> {
  return { status: 'done', link: { tabId: sheet.getSheetId(), a1: 'A1' } };
}

/** The agreement as it would be kept now; `null` while there is no list, or the ranking waits for a mistake to be corrected. */
function agreementNow(request: SignOffRequest, generated: readonly GeneratedSheet[]): TabDescription | null {
  const dayOf = dayInZone(spreadsheetOffset());
  const targetsSheet = generated.find(({ key }) => key === 'targets')?.sheet;
  const tab = targetsSheet ? readTab(targetsSheet.getSheetId()) : null;
  const table = tab && readTargets(tab, dayOf);
  const found = findTables();
  if (table === null || found.accounts === null || found.criteria === null) return null;
  const today = dayOf(new Date());
  const asOf = readDay(found.asOf?.cells[0]?.[0], dayOf) ?? today;
  const { accounts, criteria, issues } = readScoringTables(
    { accounts: found.accounts.cells, headers: null, criteria: found.criteria.cells },
    { reference: { asOf, dayOf }, issues: [] },
    dayOf,
  );
  const tiers = found.tiers && readTiers(found.tiers.cells, dayOf);
  if (issues.length + (tiers?.issues.length ?? 0) > 0) return null;
  const ranking = rankedAccounts(accounts, accountScorer(criteria, { asOf, dayOf }));
  const directory = accountDirectory(found.accounts.cells);
  const state = {
    standings: targetStandings(table.targets, directory, ranking, tiers?.tiers ?? DEFAULT_TIERS),
    criteria: found.criteria.cells,
    tiers: found.tiers?.cells ?? [],
    dayOf,
  };
  return describeAgreement(request, state, { today, asOf }, request.language);
}
