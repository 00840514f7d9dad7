import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
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
  const [opened, setOpened] = useState<{ readonly account: string; readonly tabId: number } | null>(null);
  const openedPart = useRef<HTMLDivElement>(null);
  /** What had the focus when a plan was opened. */
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (opened === null) {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      return;
    }
    scrollTo(0, 0);
    openedPart.current?.focus({ preventScroll: true });
  }, [opened]);
  const openPlan = (account: string, tabId: number) => {
    opener.current = document.activeElement;
    setOpened({ account, tabId });
  };
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
        <div ref={openedPart} tabIndex={-1}>
          <OpenedPlan key={opened.tabId} {...viewProps} {...opened} close={() => setOpened(null)} />
        </div>
      )}
    </>
  );
}
