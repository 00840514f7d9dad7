import { useEffect, useRef, useState } from 'preact/hooks';
import type { SentTable } from '../../../../model/sent-table.ts';
import { ask } from '../../../door.ts';
import type { Model } from '../../../model/model.ts';

/** A plan as it was read last, and how the last reading ended. */
interface PlanAnswer {
  /** Stays while it is read again, and when that fails. */
  readonly sent: SentTable | null;
  readonly status: 'reading' | 'read' | 'failed' | 'gone';
}

/** Reads the tab of a plan when it is opened, whenever the sidebar has read the spreadsheet anew, and when it is asked to. */
export function useSentPlan(tabId: number, { seen }: Model): PlanAnswer & { readonly read: () => void } {
  const [answer, setAnswer] = useState<PlanAnswer>({ sent: null, status: 'reading' });
  const turns = useRef(0);
  const read = () => {
    turns.current += 1;
    const turn = turns.current;
    // Of two answers on their way at once only the later one is of interest.
    const set = (next: (before: PlanAnswer) => PlanAnswer) => turn === turns.current && setAnswer(next);
    set(({ sent }) => ({ sent, status: 'reading' }));
    ask('readPlan', tabId).then(
      (sent) => set(() => ({ sent, status: sent === null ? 'gone' : 'read' })),
      () => set(({ sent }) => ({ sent, status: 'failed' })),
    );
  };
  // Another language is no other answer, and leaves the tables as they are.
  useEffect(read, [tabId, seen.tables]);
  return { ...answer, read };
}
