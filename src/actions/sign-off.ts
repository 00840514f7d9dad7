import type { Outcome } from '../model/outcome.ts';
import { isSignOffRequest, type SignOffRequest } from '../model/target-request.ts';
import { applyKeptTab } from '../sheet/apply-tab.ts';
import { emptyTab } from '../sheet/empty-tab.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import { noteRequest, tabOfRequest } from '../sheet/request-key.ts';
import { describeAgreement, lastRowOf, type TabDescription } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { currentStandings } from './current-standings.ts';
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
  const today = dayOf(new Date());
  const current = currentStandings(found, today, dayOf);
  if (current === null || current.rankedAsOf === null) return null;
  const state = {
    standings: current.standings,
    criteria: found.criteria?.cells ?? [],
    tiers: found.tiers?.cells ?? [],
    dayOf,
  };
  return describeAgreement(request, state, { today, asOf: current.rankedAsOf }, request.language);
}
