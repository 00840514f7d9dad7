import type { PLAN_CHECKS } from '../../../model/plan.ts';
import type { OpenedPlanWords } from './opened/words.ts';

/** What the view of the plans says. Only its own file carries it, not the page of the sidebar. */
export interface PlansViewWords {
  readonly heading: string;
  /** Before there is a plan: what one is. */
  readonly none: string;
  /** All plans in a line; those not begun are not among those in need, and `unknown` are those whose state is not in the overview. */
  readonly count: (plans: Readonly<Record<'all' | 'inNeed' | 'notBegun' | 'unknown', number>>) => string;
  readonly list: ListWords;
  /** A concern over all plans: how many companies it is about. */
  readonly summary: Readonly<Record<PlanConcern, (companies: number) => string>>;
  /** Unfolds the targets that have no plan. */
  readonly withoutPlan: (targets: number) => string;
  readonly make: MakeWords;
  readonly copies: CopiesWords;
  readonly opened: OpenedPlanWords;
}

/** What can be wrong with a plan. */
export type PlanConcern =
  | 'notBegun'
  | (typeof PLAN_CHECKS)[number]
  | 'overdue'
  | 'noFindings'
  | 'oldFindings'
  | 'littleFilled';

interface ListWords {
  readonly heading: string;
  readonly search: string;
  readonly noneFound: string;
  readonly filled: (share: string) => string;
  /** Age of the oldest finding. */
  readonly oldest: (days: number) => string;
  /** A concern about one plan; the count says of how many persons or contacts, where it is about these. */
  readonly concerns: Readonly<Record<PlanConcern, (count: number) => string>>;
  /** What is to be done by a day that is to come, or has passed. */
  readonly nextDue: (day: string) => string;
  readonly wasDue: (day: string) => string;
  readonly allWell: string;
  readonly open: string;
  readonly tab: string;
  /** A plan whose state is not in the overview, or a row of the overview whose plan is gone. */
  readonly notInOverview: string;
  readonly gone: string;
  readonly overviewRow: string;
  readonly update: string;
  readonly updating: string;
  readonly updated: string;
}

interface MakeWords {
  readonly heading: string;
  readonly for: string;
  readonly targets: (count: number) => string;
  readonly tier: (label: string, count: number) => string;
  readonly selected: string;
  readonly one: string;
  readonly readSelection: string;
  readonly noneSelected: string;
  readonly search: string;
  readonly noneFound: string;
  /** Of those chosen, how many have no plan yet, and how many have one. */
  readonly counts: (fresh: number, existing: number) => string;
  readonly refresh: (count: number) => string;
  /** What that does to a plan. */
  readonly refreshed: string;
  readonly many: (count: number) => string;
  readonly button: (fresh: number, refreshed: number) => string;
  readonly make: string;
  readonly making: string;
  /** `already`: somebody else made them in the meantime. */
  readonly done: (result: { readonly made: number; readonly refreshed: number; readonly already: number }) => string;
  /** After a stop or a failure. */
  readonly left: (done: number, all: number) => string;
  readonly goOn: string;
  readonly forget: string;
  /** What the server could not do, and what helps. */
  readonly gone: (count: number) => string;
  readonly withoutIds: (count: number) => string;
  readonly toData: string;
  /** Where plans for all targets are wanted and there are none. */
  readonly noTargets: string;
  readonly toTargets: string;
}

interface CopiesWords {
  readonly heading: string;
  readonly question: (name: string) => string;
  readonly explanation: string;
  readonly keep: (tab: string) => string;
  readonly look: string;
  readonly keeping: string;
  readonly kept: string;
}
