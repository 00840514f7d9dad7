import { useRef } from 'preact/hooks';
import { MOST_ENTRIES, type NewKpiEntry } from '../../../../model/kpi-request.ts';
import type { Outcome } from '../../../../model/outcome.ts';
import { ask } from '../../../door.ts';
import { useRequestKey } from '../../../parts/use-request-key.ts';
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

/** Adds rows to the log from one part of the page, and knows what became of those whose answer was lost. */
export function useAdding({ language, run, reading }: Pick<KpisProps, 'language' | 'run' | 'reading'>): Adding {
  const key = useRequestKey();
  /** What was known of the log when the batch was first asked for whose answer is not there yet. */
  const knownThen = useRef<object>(reading);
  const since = useRef<{ readonly reading: object; readonly entries: readonly NewKpiEntry[] }>({
    reading,
    entries: [],
  });
  if (since.current.reading !== reading) since.current = { reading, entries: [] };
  const mayBeWritten = (entries: readonly NewKpiEntry[]) => key.isOpen(entries) && knownThen.current !== reading;
  const addBatch = async (entries: readonly NewKpiEntry[]) => {
    const isWritten = mayBeWritten(entries);
    if (!key.isOpen(entries)) knownThen.current = reading;
    const outcome = await ask('addKpiEntries', { language, key: key.of(entries), entries });
    if (outcome.status !== 'done') return outcome;
    key.done();
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
