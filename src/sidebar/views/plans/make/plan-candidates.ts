import { readText } from '../../../../core/tables/index.ts';
import type { MakePlansRequest } from '../../../../model/plan-request.ts';
import {
  accountDirectory,
  accountName,
  dayOfReceived,
  idColumn,
  idKey,
  readTargets,
  targetStandings,
} from '../../../../tabs/index.ts';
import type { Model } from '../../../model/model.ts';

/** An account that may get a plan. */
export interface PlanCandidate {
  /** Number of its row in the account table, whose header is row 1. */
  readonly rowNumber: number;
  readonly name: string;
  /** As its cell has it; blank for none. */
  readonly id: string;
  /** The tab of its plan; `null` where it has none. */
  readonly tabId: number | null;
}

/**
 * All accounts, in the order of their rows.
 *
 * @param nameless - what an account without a name is called.
 */
export function planCandidates({ scored, scoring, tables, seen }: Model, nameless: string): readonly PlanCandidate[] {
  const idIndex = idColumn(tables.accounts?.cells ?? []);
  const plans = new Map(
    seen.generated.flatMap(({ key, tabId, account }) =>
      key === 'plan' && account !== undefined ? [[account, tabId] as const] : [],
    ),
  );
  return scored.map(({ row, rowNumber }) => ({
    rowNumber,
    name: accountName(row, scoring.accounts) || nameless,
    id: readText(row[idIndex]) ?? '',
    tabId: plans.get(idKey(row[idIndex])) ?? null,
  }));
}

/** Those on the list of targets, in its order, that nobody put off or struck off: targets, and those still to be decided on. */
export function targetCandidates(
  { tables, tiers }: Pick<Model, 'tables' | 'tiers'>,
  candidates: readonly PlanCandidate[],
): readonly PlanCandidate[] {
  const table = tables.targets && readTargets(tables.targets, dayOfReceived);
  if (table === null) return [];
  const directory = accountDirectory(tables.accounts?.cells ?? []);
  const byRow = new Map(candidates.map((candidate) => [candidate.rowNumber, candidate]));
  const wanted = targetStandings(table.targets, directory, { ranked: [], others: [] }, tiers).flatMap(
    ({ target: { decision }, account }) => {
      const candidate = byRow.get(account?.row ?? 0);
      return candidate === undefined || decision === 'later' || decision === 'no' ? [] : [candidate];
    },
  );
  return [...new Set(wanted)];
}

/** Accounts as the script is asked for them. */
export function wantedPlans(
  candidates: readonly PlanCandidate[],
  { tables }: Pick<Model, 'tables'>,
): MakePlansRequest['accounts'] {
  const firstRow = tables.accounts?.row ?? 1;
  return candidates.map(({ rowNumber, id, name }) => ({ row: rowNumber + firstRow - 1, id, name }));
}
