import { useState } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import type { PlansProps } from '../plans-props.ts';
import { type PlanCandidate, wantedPlans } from './plan-candidates.ts';

/** What would be made for the chosen accounts, and the button that makes it. */
export function MakePreview({
  chosen,
  model,
  language,
  isBusy,
  maker,
}: PlansProps & { readonly chosen: readonly PlanCandidate[] }) {
  const says = plansViewWords[language].make;
  const [refresh, setRefresh] = useState(false);
  const fresh = chosen.filter(({ tabId }) => tabId === null);
  const existing = chosen.length - fresh.length;
  const wanted = refresh ? chosen : fresh;
  return (
    <>
      <p role="status">{says.counts(fresh.length, existing)}</p>
      {existing > 0 && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={refresh}
              onChange={({ currentTarget }) => setRefresh(currentTarget.checked)}
            />
            {says.refresh(existing)}
          </label>
        </p>
      )}
      {refresh && existing > 0 && <p class="note">{says.refreshed}</p>}
      {fresh.length > MANY && <p class="still-open">{says.many(fresh.length)}</p>}
      {wanted.length > 0 && (
        <button
          type="button"
          class="action"
          aria-disabled={isBusy}
          onClick={() => isBusy || maker.make(wantedPlans(wanted, model), refresh)}
        >
          {says.button(fresh.length, wanted.length - fresh.length)}
        </button>
      )}
    </>
  );
}

/** As many tabs as a person may still want to look through. */
const MANY = 50;
