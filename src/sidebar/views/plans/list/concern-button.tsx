import { receivedTable } from '../../../../tabs/index.ts';
import type { PlanConcern } from '../../../../text/sidebar/plans/index.ts';
import { ask } from '../../../door.ts';
import type { ViewProps } from '../../../view-props.ts';
import { failingPlace } from './failing-place.ts';

/** A text that leads to the cell of a plan where a concern is to be seen to. Where that is, is looked up at the click. */
export function ConcernButton({
  concern,
  tabId,
  text,
  of = '',
  model,
  goTo,
}: ViewProps & {
  readonly concern: PlanConcern;
  readonly tabId: number;
  readonly text: string;
  /** Names the plan for those who do not see where the text stands. */
  readonly of?: string;
}) {
  const go = async () => {
    const plan = await ask('readPlan', tabId).catch(() => null);
    goTo({ tabId, a1: plan === null ? 'A1' : failingPlace(concern, receivedTable(plan), model.seen.today) });
  };
  return (
    <button type="button" class="place" onClick={go}>
      {text}
      {of && <span class="unseen"> {of}</span>}
    </button>
  );
}
