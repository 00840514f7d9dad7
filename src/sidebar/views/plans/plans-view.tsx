import { useMemo } from 'preact/hooks';
import { useOpened } from '../../parts/use-opened.ts';
import type { ViewProps } from '../../view-props.ts';
import { CopiesSection } from './copies-section.tsx';
import { ListSection } from './list/list-section.tsx';
import { planList } from './list/plan-list.ts';
import { SummarySection } from './list/summary-section.tsx';
import { MakeSection } from './make/make-section.tsx';
import { planCandidates } from './make/plan-candidates.ts';
import { useMaking } from './make/use-making.ts';
import { OpenedPlan } from './plan/opened-plan.tsx';
import type { PlansProps } from './plans-props.ts';

/** The plans of all accounts, and the one that was opened. */
export function PlansView(viewProps: ViewProps) {
  const { model, words } = viewProps;
  const { nameless } = words.shell;
  const maker = useMaking(viewProps);
  const candidates = useMemo(() => planCandidates(model, nameless), [model, nameless]);
  const plans = useMemo(() => planList(model, nameless), [model, nameless]);
  const { opened, open, close, part } = useOpened<{ readonly account: string; readonly tabId: number }>();
  const openPlan = (account: string, tabId: number) => open({ account, tabId });
  const props: PlansProps = { ...viewProps, maker, candidates, openPlan };
  return (
    <>
      <div hidden={opened !== null}>
        <CopiesSection {...props} />
        <SummarySection {...props} plans={plans} />
        {plans.length > 0 && <ListSection {...props} plans={plans} />}
        <MakeSection {...props} />
      </div>
      {opened && (
        <div ref={part} tabIndex={-1}>
          <OpenedPlan key={opened.tabId} {...viewProps} {...opened} close={close} />
        </div>
      )}
    </>
  );
}
