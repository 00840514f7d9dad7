import { fold } from '../../../../core/tables/index.ts';
import { DAYS_UNTIL_OLD } from '../../../../model/plan.ts';
import type { PlanState } from '../../../../model/plan-overview.ts';
import { accountDirectory, dayOfReceived, idKey, readPlanOverview, receivedTable } from '../../../../tabs/index.ts';
import type { PlanConcern } from '../../../../text/sidebar/plans/index.ts';
import type { Model } from '../../../model/model.ts';

/** A plan, or a row of the overview whose plan is gone. */
export interface ListedPlan {
  /** The id of its account, as `idKey` gives it. */
  readonly account: string;
  readonly name: string;
  /** `null` where the tab is gone. */
  readonly tabId: number | null;
  /** As the overview has it; `null` for a plan that it lacks. */
  readonly state: PlanState | null;
  /** What is wrong with it, and with how many persons or contacts. */
  readonly concerns: ReadonlyMap<PlanConcern, number>;
}

/**
 * All plans, those first that need care most: what nobody knows the state of, then by how much is wrong, then by what is due next.
 *
 * @param nameless - what an account without a name is called.
 */
export function planList({ seen, tables }: Pick<Model, 'seen' | 'tables'>, nameless: string): readonly ListedPlan[] {
  const directory = accountDirectory(tables.accounts?.cells ?? []);
  const overview = seen.tables.plans && readPlanOverview(receivedTable(seen.tables.plans), dayOfReceived);
  const states = new Map([...(overview ?? [])].reverse().map((state) => [idKey(state.account), state]));
  const tabs = new Map(
    seen.generated.flatMap(({ key, tabId, account }) =>
      key === 'plan' && account !== undefined ? [[account, tabId] as const] : [],
    ),
  );
  const accounts = new Set([...tabs.keys(), ...states.keys()]);
  accounts.delete('');
  return [...accounts]
    .map((account): ListedPlan => {
      const state = states.get(account) ?? null;
      const tabId = tabs.get(account) ?? null;
      return {
        account,
        name: directory.withId(account)[0]?.name || state?.name || nameless,
        tabId,
        state,
        concerns: state === null || tabId === null ? new Map() : concernsOf(state, seen.today),
      };
    })
    .sort(
      (a, b) =>
        Number(isKnown(a)) - Number(isKnown(b)) ||
        b.concerns.size - a.concerns.size ||
        nextDueOf(a) - nextDueOf(b) ||
        rowOf(a) - rowOf(b) ||
        a.name.localeCompare(b.name),
    );
}

/**
 * What is wrong with a plan as the overview has it. Of one in which nothing is filled there is but that to say.
 *
 * @param today - the day on which the age of findings is counted.
 */
export function concernsOf(state: PlanState, today: number): ReadonlyMap<PlanConcern, number> {
  const { filled, oldestFinding } = state;
  if (filled === 0) return new Map([['notBegun', 1]]);
  const counts: Readonly<Record<Exclude<PlanConcern, 'notBegun'>, number>> = {
    noDecisionMaker: state.noDecisionMaker ?? 0,
    noChampion: state.noChampion ?? 0,
    singleThreaded: state.singleThreaded ?? 0,
    blockersWithoutPlan: state.blockersWithoutPlan ?? 0,
    notChecked: state.notChecked ?? 0,
    overdue: state.overdue ?? 0,
    noFindings: Number(oldestFinding === null),
    oldFindings: Number(oldestFinding !== null && today - oldestFinding > DAYS_UNTIL_OLD),
    littleFilled: Number(filled !== null && filled < ENOUGH_FILLED),
  };
  return new Map(
    (Object.keys(counts) as (keyof typeof counts)[]).flatMap((key) => (counts[key] > 0 ? [[key, counts[key]]] : [])),
  );
}

/** Plans whose company is named so, all for a blank text. */
export function plansNamed(plans: readonly ListedPlan[], searched: string): readonly ListedPlan[] {
  const sought = fold(searched);
  return sought === '' ? plans : plans.filter(({ name }) => fold(name).includes(sought));
}

/** Whether a plan is there and its state is in the overview. */
export function isKnown({ tabId, state }: ListedPlan): boolean {
  return tabId !== null && state !== null;
}

/** Whether nothing is filled in yet. */
export function isNotBegun({ concerns }: ListedPlan): boolean {
  return concerns.has('notBegun');
}

const ENOUGH_FILLED = 0.5;

/** Where nothing else decides, the order is that of the overview. */
function rowOf({ state }: ListedPlan): number {
  return state?.row ?? 0;
}

function nextDueOf({ state }: ListedPlan): number {
  return state?.nextDue ?? Number.MAX_SAFE_INTEGER;
}
