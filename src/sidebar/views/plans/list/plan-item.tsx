import { writtenDay } from '../../../../core/tables/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { shownDay, shownShare } from '../../../parts/shown.ts';
import { TierChip } from '../../../parts/tier-chip.tsx';
import { Track } from '../../../parts/track.tsx';
import type { PlansProps } from '../plans-props.ts';
import { ConcernButton } from './concern-button.tsx';
import type { ListedPlan } from './plan-list.ts';

/** A plan in the list: how far it is, what is wrong with it, what is due next. */
export function PlanItem({ plan, ...props }: PlansProps & { readonly plan: ListedPlan }) {
  const { account, name, tabId, state } = plan;
  const { model, language, openPlan, goTo } = props;
  const says = plansViewWords[language].list;
  return (
    <li class="account">
      <div class="line">
        <span class="fill">
          {tabId === null ? (
            name
          ) : (
            <button type="button" class="place" onClick={() => openPlan(account, tabId)}>
              {name}
            </button>
          )}
        </span>
        {state && <TierChip position={model.tiers.findIndex(({ label }) => label === state.tier)} label={state.tier} />}
        {tabId !== null && (
          <button type="button" class="small" onClick={() => goTo({ tabId, a1: 'A1' })}>
            {says.tab}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </div>
      {tabId === null ? (
        <p class="note">
          {says.gone}{' '}
          {state && model.seen.tables.plans && (
            <PlaceButton
              link={{ tabId: model.seen.tables.plans.tabId, a1: `A${state.row}` }}
              text={says.overviewRow}
              goTo={goTo}
            />
          )}
        </p>
      ) : state === null ? (
        <p class="note">{says.notInOverview}</p>
      ) : (
        <PlanStanding {...props} plan={plan} state={state} tabId={tabId} />
      )}
    </li>
  );
}

function PlanStanding({
  plan: { name, concerns },
  state: { filled, oldestFinding, nextDue },
  tabId,
  ...props
}: PlansProps & {
  readonly plan: ListedPlan;
  readonly state: NonNullable<ListedPlan['state']>;
  readonly tabId: number;
}) {
  const { model, language } = props;
  const says = plansViewWords[language].list;
  const isFilled = filled !== null && filled > 0;
  const dueIs = nextDue !== null && nextDue < model.seen.today ? 'wasDue' : 'nextDue';
  const told = [
    ...(isFilled ? [says.filled(shownShare(Math.round(filled * 100) / 100, language))] : []),
    ...(oldestFinding === null ? [] : [says.oldest(model.seen.today - oldestFinding)]),
    ...(nextDue === null ? [] : [says[dueIs](shownDay(writtenDay(nextDue), language))]),
  ];
  return (
    <>
      {isFilled && <Track stretches={[['for', 0, filled * 100]]} />}
      {told.length > 0 && <p class="note">{told.join(' · ')}</p>}
      {concerns.size === 0 ? (
        <p class="note">{says.allWell}</p>
      ) : (
        <ul class="concerns">
          {[...concerns].map(([concern, count]) => (
            <li key={concern}>
              <ConcernButton
                {...props}
                concern={concern}
                tabId={tabId}
                text={says.concerns[concern](count)}
                of={name}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
