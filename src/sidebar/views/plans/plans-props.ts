import type { ViewProps } from '../../view-props.ts';
import type { PlanCandidate } from './make/plan-candidates.ts';
import type { PlanMaker } from './make/use-making.ts';

/** What the parts of the view are given. */
export interface PlansProps extends ViewProps {
  readonly maker: PlanMaker;
  readonly candidates: readonly PlanCandidate[];
  /** Shows a plan in the view. */
  readonly openPlan: (account: string, tabId: number) => void;
}
