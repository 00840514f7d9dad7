import { useEffect, useRef, useState } from 'preact/hooks';
import type { KpiTabsSeen } from '../../../actions/kpis-seen.ts';
import { ask } from '../../door.ts';
import type { Model } from '../../model/model.ts';

/** The tabs of KPIs as they were read last, and how the last reading ended. */
interface KpiTabsAnswer {
  /** Stays while they are read again, and when that fails. */
  readonly seen: KpiTabsSeen | null;
  readonly status: 'reading' | 'read' | 'failed';
}

/** Reads the tabs of KPIs when the view opens, whenever the sidebar has read the spreadsheet anew, and when it is asked to. */
export function useKpiTabs({ seen: { tables } }: Model): KpiTabsAnswer & { readonly reload: () => void } {
  const [answer, setAnswer] = useState<KpiTabsAnswer>({ seen: null, status: 'reading' });
  const turns = useRef(0);
  const reload = () => {
    turns.current += 1;
    const turn = turns.current;
    // Of two answers on their way at once only the later one is of interest.
    const set = (next: (before: KpiTabsAnswer) => KpiTabsAnswer) => turn === turns.current && setAnswer(next);
    set(({ seen }) => ({ seen, status: 'reading' }));
    ask('readKpiTabs').then(
      // What has not changed is not worked out again.
      (read) => set(({ seen }) => ({ seen: isAlike(seen, read) ? seen : read, status: 'read' })),
      () => set(({ seen }) => ({ seen, status: 'failed' })),
    );
  };
  // Another language is no other answer, and leaves the tables as they are.
  useEffect(reload, [tables]);
  return { ...answer, reload };
}

function isAlike(one: KpiTabsSeen | null, other: KpiTabsSeen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
