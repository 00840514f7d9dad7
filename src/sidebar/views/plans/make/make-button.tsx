import { idKey } from '../../../../tabs/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import type { PlansProps } from '../plans-props.ts';
import { type PlanCandidate, wantedPlans } from './plan-candidates.ts';

/** Makes the plan of one account and opens it; where there is one, opens that. */
export function MakeButton({
  candidate,
  model,
  language,
  isBusy,
  maker,
  openPlan,
}: PlansProps & { readonly candidate: PlanCandidate }) {
  const says = plansViewWords[language];
  const { tabId, id, name } = candidate;
  const make = async () => {
    if (isBusy) return;
    const [made] = await maker.make(wantedPlans([candidate], model), false);
    if (made) openPlan(made.id, made.tabId);
  };
  return (
    <button
      type="button"
      class="small"
      aria-disabled={tabId === null && isBusy}
      onClick={tabId === null ? make : () => openPlan(idKey(id), tabId)}
    >
      {tabId === null ? says.make.make : says.list.open}
      <span class="unseen"> {name}</span>
    </button>
  );
}
