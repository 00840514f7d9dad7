import { useMemo } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { PlaceButton } from '../../../parts/place-button.tsx';
import type { ViewProps } from '../../../view-props.ts';
import { RelationshipMap } from '../map/relationship-map.tsx';
import { accountOfPlan } from './account-of-plan.ts';
import { ContactsSection } from './contacts-section.tsx';
import { FilledPart } from './filled-part.tsx';
import { MendSection } from './mend-section.tsx';
import { MessagesSection } from './messages-section.tsx';
import { PersonsSection } from './persons-section.tsx';
import { planReading } from './plan-reading.ts';
import { Standing } from './standing.tsx';
import { useSentPlan } from './use-sent-plan.ts';

/** What an opened plan is given. */
export interface OpenedPlanProps extends ViewProps {
  readonly tabId: number;
  /** The id of its account. */
  readonly account: string;
  /** Goes back to the list of all plans. */
  readonly close: () => void;
}

/** One plan: what to mend in it, and what follows from it. */
export function OpenedPlan({ tabId, account, close, ...props }: OpenedPlanProps) {
  const { model, language, words, goTo } = props;
  const says = plansViewWords[language].opened;
  const { sent, status, read } = useSentPlan(tabId, model);
  const reading = useMemo(() => sent && planReading(sent, model), [sent, model]);
  const listed = useMemo(() => accountOfPlan(account, model, words.shell.nameless), [account, model, words]);
  const problem = status === 'failed' ? says.failed : status === 'gone' ? says.gone : sent && !reading && says.unlike;
  const parts = reading && { ...props, reading, says };
  return (
    <>
      <section aria-labelledby="opened-plan">
        <p>
          <button type="button" class="small" onClick={close}>
            {says.back}
          </button>
        </p>
        <h2 id="opened-plan">{listed?.name ?? reading?.plan.name ?? account}</h2>
        {listed && <Standing {...props} says={says} account={listed} />}
        <p class="bar">
          <PlaceButton link={{ tabId, a1: 'A1' }} text={says.tab} goTo={goTo} />
          <button type="button" class="small" aria-disabled={status === 'reading'} onClick={read}>
            {status === 'failed' ? says.again : says.refresh}
          </button>
        </p>
        <p role="status">{status === 'reading' && says.loading}</p>
        <p class="problem" role="alert">
          {problem}
        </p>
        {parts && <FilledPart {...parts} />}
      </section>
      {parts && (
        <>
          <MendSection {...parts} />
          <PersonsSection {...parts} />
          <RelationshipMap {...props} plan={parts.reading.plan} tabId={tabId} />
          <MessagesSection {...parts} tabId={tabId} />
          <ContactsSection {...parts} />
        </>
      )}
    </>
  );
}
