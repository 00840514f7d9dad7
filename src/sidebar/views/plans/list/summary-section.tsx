import { PLAN_CHECKS } from '../../../../model/plan.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { ask } from '../../../door.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { PlaceButton } from '../../../parts/place-button.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import { MakeButton } from '../make/make-button.tsx';
import { targetCandidates } from '../make/plan-candidates.ts';
import type { PlansProps } from '../plans-props.ts';
import { ConcernButton } from './concern-button.tsx';
import { isKnown, isNotBegun, type ListedPlan } from './plan-list.ts';

/** How many plans there are, what is wrong over all of them, and which targets have none. */
export function SummarySection({ plans, ...props }: PlansProps & { readonly plans: readonly ListedPlan[] }) {
  const { model, language, words, candidates, goTo, run, isBusy } = props;
  const says = plansViewWords[language];
  const overview = model.seen.tables.plans;
  const withoutPlan = targetCandidates(model, candidates).filter(({ tabId }) => tabId === null);
  const update = () =>
    run(
      says.list.updating,
      () => ask('refreshPlanOverview', { language }),
      () => says.list.updated,
    );
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{says.heading}</h2>
      {plans.length === 0 ? (
        <p class="first-step">{says.none}</p>
      ) : (
        <>
          <p>
            {says.count({
              all: plans.length,
              inNeed: plans.filter((plan) => plan.concerns.size > 0 && !isNotBegun(plan)).length,
              notBegun: plans.filter(isNotBegun).length,
              unknown: plans.filter((plan) => !isKnown(plan)).length,
            })}
          </p>
          <p class="line">
            <span class="fill">
              {overview && (
                <PlaceButton
                  link={{ tabId: overview.tabId, a1: 'A1' }}
                  text={plansWords[language].overview}
                  goTo={goTo}
                />
              )}
            </span>
            <button type="button" class="small" aria-disabled={isBusy} onClick={update}>
              {says.list.update}
            </button>
          </p>
        </>
      )}
      {CONCERNS.map((concern) => {
        const concerned = plans.filter(({ concerns }) => concerns.has(concern));
        return (
          concerned.length > 0 && (
            <Disclosure key={concern} label={says.summary[concern](concerned.length)}>
              {() => (
                <SteppedList items={concerned} more={words.shell.more}>
                  {({ account, name, tabId }) =>
                    tabId !== null && (
                      <li key={account}>
                        <ConcernButton {...props} concern={concern} tabId={tabId} text={name} />
                      </li>
                    )
                  }
                </SteppedList>
              )}
            </Disclosure>
          )
        );
      })}
      {withoutPlan.length > 0 && (
        <Disclosure label={says.withoutPlan(withoutPlan.length)}>
          {() => (
            <SteppedList items={withoutPlan} more={words.shell.more}>
              {(candidate) => (
                <li key={candidate.rowNumber} class="line">
                  <span class="fill">{candidate.name}</span>
                  <MakeButton {...props} candidate={candidate} />
                </li>
              )}
            </SteppedList>
          )}
        </Disclosure>
      )}
    </section>
  );
}

const CONCERNS = [...PLAN_CHECKS, 'overdue', 'noFindings', 'oldFindings', 'littleFilled', 'notBegun'] as const;
