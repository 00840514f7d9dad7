import { DEFAULT_TIERS } from '../core/ranking/index.ts';
import { accountScorer } from '../core/scoring/index.ts';
import type { Outcome } from '../model/outcome.ts';
import { isSignOffRequest, type SignOffRequest } from '../model/target-request.ts';
import { noteRequest, tabOfRequest } from '../sheet/agreement-key.ts';
import { applyKeptTab } from '../sheet/apply-tab.ts';
import { emptyTab } from '../sheet/empty-tab.ts';
import { tabIdOf } from '../sheet/generated-tabs.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import {
  accountDirectory,
  describeAgreement,
  lastRowOf,
  rankedAccounts,
  readReferenceDate,
  readScoringTables,
  readTargets,
  readTiers,
  type TabDescription,
  targetStandings,
} from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Keeps the list of targets, and the criteria that it rests on, as they are now, on a tab of their own.
 *
 * @param request - whatever a page sent.
 */
export function signOff(request: unknown): Outcome {
  return carryOut(request, isSignOffRequest, keep);
}

function keep(request: SignOffRequest): Outcome {
  const found = findTables();
  const { generated } = found;
  const begun = tabOfRequest(request.key);
  if (begun !== null && generated.some(({ tabId }) => tabId === begun)) return { status: 'done' };
  const description = agreementNow(request, found);
  if (description === null) return { status: 'changed' };
  const tabId = begun ?? insertTab(description.name, generated).tabId;
  emptyTab(tabId, lastRowOf(description.blocks));
  if (tabId !== begun) noteRequest(tabId, request.key);
  applyKeptTab(tabId, description);
  return { status: 'done' };
}

/** The agreement as it would be kept now; `null` while there is no list, or the ranking waits for a mistake to be corrected. */
function agreementNow(request: SignOffRequest, found: FoundTables): TabDescription | null {
  const dayOf = spreadsheetDays();
  const tab = found.gridOf(tabIdOf(found.generated, 'targets'));
  const table = tab && readTargets(tab, dayOf);
  if (table === null || found.accounts === null || found.criteria === null) return null;
  const today = dayOf(new Date());
  const read = readReferenceDate(found.asOf, today, dayOf);
  // Without one no age is counted, or there is a mistake.
  const reference = read.reference ?? { asOf: today, dayOf };
  const { accounts, criteria, issues } = readScoringTables(
    { accounts: found.accounts.cells, headers: null, criteria: found.criteria.cells },
    read,
    dayOf,
  );
  const tiers = found.tiers && readTiers(found.tiers.cells, dayOf);
  if (issues.length + (tiers?.issues.length ?? 0) > 0) return null;
  const ranking = rankedAccounts(accounts, accountScorer(criteria, reference));
  const directory = accountDirectory(found.accounts.cells);
  const state = {
    standings: targetStandings(table.targets, directory, ranking, tiers?.tiers ?? DEFAULT_TIERS),
    criteria: found.criteria.cells,
    tiers: found.tiers?.cells ?? [],
    dayOf,
  };
  return describeAgreement(request, state, { today, asOf: reference.asOf }, request.language);
}
