import { useRef } from 'preact/hooks';
import { MOST_ENTRIES, type NewKpiEntry } from '../../../../model/kpi-request.ts';
import type { Outcome } from '../../../../model/outcome.ts';
import { ask } from '../../../door.ts';
import type { KpisProps } from '../kpis-props.ts';

/** Adds rows to the log. */
interface Adding {
  /**
   * Many rows are added batch by batch, so that people can stop in between. A batch that failed keeps its key: asked for again, it is added
   * once.
   *
   * @param title - said while it runs.
   * @param done - what to say of so many added rows.
   */
  readonly add: (
    entries: readonly NewKpiEntry[],
    title: string,
    done: (added: number) => string,
  ) => Promise<Outcome<{ readonly added: number }> | null>;
  /** What was added since the log was read last: the page knows nothing of it yet but this. */
  readonly sinceRead: readonly NewKpiEntry[];
  /** Whether adding these rows failed, and the log has changed since: the answer may have been lost, and not the rows. */
  readonly mayBeWritten: (entries: readonly NewKpiEntry[]) => boolean;
}

export function useAdding({ language, run, reading }: Pick<KpisProps, 'language' | 'run' | 'reading'>): Adding {
  const failed = useRef<FailedBatch>(NONE);
  const since = useRef<{ readonly reading: object; readonly entries: readonly NewKpiEntry[] }>({
    reading,
    entries: [],
  });
  if (since.current.reading !== reading) since.current = { reading, entries: [] };
  const mayBeWritten = (entries: readonly NewKpiEntry[]) =>
    failed.current.batch === JSON.stringify(entries) && failed.current.reading !== reading;
  const addBatch = async (entries: readonly NewKpiEntry[]) => {
    const isWritten = mayBeWritten(entries);
    const batch = JSON.stringify(entries);
    if (failed.current.batch !== batch) failed.current = { batch, key: `${Date.now()} ${Math.random()}`, reading };
    const outcome = await ask('addKpiEntries', { language, key: failed.current.key, entries });
    if (outcome.status !== 'done') return outcome;
    failed.current = NONE;
    if (!isWritten) since.current = { ...since.current, entries: [...since.current.entries, ...entries] };
    return outcome;
  };
  const add: Adding['add'] = (entries, title, done) =>
    run(
      title,
      async ({ tell, isStopped }): Promise<Outcome<{ readonly added: number }>> => {
        let added = 0;
        while (added < entries.length && !(added > 0 && isStopped())) {
          if (entries.length > MOST_ENTRIES) tell(added, entries.length);
          const batch = entries.slice(added, added + MOST_ENTRIES);
          const outcome = await addBatch(batch);
          if (outcome.status !== 'done') return outcome;
          added += batch.length;
        }
        return { status: 'done', added };
      },
      ({ added }) => done(added),
    );
  return { add, sinceRead: since.current.entries, mayBeWritten };
}

/** Rows that were asked for without an answer, and what was known of the log then. */
interface FailedBatch {
  readonly batch: string;
  readonly key: string;
  readonly reading: object | null;
}

const NONE: FailedBatch = { batch: '', key: '', reading: null };
