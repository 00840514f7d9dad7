import type { ViewProps } from '../../../view-props.ts';

/** What an opened plan is given. */
export interface OpenedPlanProps extends ViewProps {
  readonly tabId: number;
  /** The id of its account. */
  readonly account: string;
  /** Goes back to the list of all plans. */
  readonly close: () => void;
}

/** One plan: what to mend in it, and what follows from it. */
export function OpenedPlan({ account }: OpenedPlanProps) {
  return <p>{account}</p>;
}
