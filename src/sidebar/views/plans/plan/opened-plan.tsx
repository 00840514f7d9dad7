import { useMemo } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { type GoTo, PlaceButton } from '../../../parts/place-button.tsx';
import type { ViewProps } from '../../../view-props.ts';
import { RelationshipMap } from '../map/relationship-map.tsx';
import { accountOfPlan } from './account-of-plan.ts';
import { BeginPart } from './begin-part.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { currentLink } from './current-link.ts';
import { FilledPart } from './filled-part.tsx';
import { MendSection } from './mend-section.tsx';
import { MessagesSection } from './messages-section.tsx';
import { NextAction } from './next-action.tsx';
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
  const { model, language, words } = props;
  const says = plansViewWords[language].opened;
  const { sent, status, read } = useSentPlan(tabId, model);
  const reading = useMemo(() => sent && planReading(sent, model), [sent, model]);
  const listed = useMemo(() => accountOfPlan(account, model, words.shell.nameless), [account, model, words]);
  const problem = status === 'failed' ? says.failed : status === 'gone' ? says.gone : sent && !reading && says.unlike;
  const goTo: GoTo = async (link) => props.goTo(await currentLink(link, sent));
  const parts = reading && { ...props, goTo, reading, says };
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
          <PlaceButton link={{ tabId, a1: 'A1' }} text={says.tab} goTo={props.goTo} />
        </p>
        {parts && <NextAction {...parts} />}
        <p role="status">{status === 'reading' && says.loading}</p>
        <p class="problem" role="alert">
          {problem}
        </p>
        {status === 'failed' && (
          <button type="button" onClick={read}>
            {says.again}
          </button>
        )}
        {parts && (parts.reading.isBegun ? <FilledPart {...parts} /> : <BeginPart {...parts} />)}
      </section>
      {parts?.reading.isBegun && (
        <>
          <MendSection {...parts} />
          <PersonsSection {...parts} />
          <RelationshipMap {...props} goTo={goTo} plan={parts.reading.plan} tabId={tabId} />
          <MessagesSection {...parts} tabId={tabId} />
          <ContactsSection {...parts} />
        </>
      )}
    </>
  );
}
