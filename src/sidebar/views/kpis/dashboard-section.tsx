import { useState } from 'preact/hooks';
import { readDay } from '../../../core/tables/index.ts';
import type { SentCell } from '../../../model/sent-table.ts';
import { dayOfReceived, receivedCell } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import { DateField } from '../../parts/date-field.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { SteppedList } from '../../parts/stepped-list.tsx';
import { useRequestKey } from '../../parts/use-request-key.ts';
import type { KpisProps } from './kpis-props.ts';

/** Where the dashboard is brought up to date and reports are made. */
export function DashboardSection({ says, language, words, reading, goTo, run, isBusy }: KpisProps) {
  const { dashboard } = says;
  const { seen, kpis, today, tables } = reading;
  /** `null` for today, whatever day it is by then. */
  const [chosen, setChosen] = useState<SentCell | null>(null);
  const [tried, setTried] = useState<'refresh' | 'report' | null>(null);
  const key = useRequestKey();
  const cell = chosen ?? { day: today };
  const asOf = readDay(receivedCell(cell), dayOfReceived);
  const mistakeFor = (what: typeof tried) => {
    if (what !== null && asOf === undefined) return dashboard.noDay;
    // Entries of the days until then are still to come, and a report never changes.
    return what === 'report' && asOf !== undefined && asOf > today ? dashboard.notYet : undefined;
  };
  const begin = (what: 'refresh' | 'report', work: (asOf: number) => void) => {
    if (isBusy) return;
    setTried(what);
    if (asOf !== undefined && mistakeFor(what) === undefined) work(asOf);
    else focusSoon('kpi-as-of');
  };
  const refresh = () =>
    begin('refresh', (asOf) =>
      run(
        dashboard.refreshing,
        () => ask('refreshDashboard', { language, asOf }),
        () => dashboard.refreshed,
      ),
    );
  const report = () =>
    begin('report', async (asOf) => {
      const request = { language, asOf };
      const outcome = await run(
        dashboard.reporting,
        () => ask('makeReport', { ...request, key: key.of(request) }),
        ({ name }) => dashboard.reported(name),
      );
      if (outcome?.status === 'done') key.done();
    });
  const [latest, ...earlier] = [...seen.reports].reverse();
  const isReady = kpis.kpis.length > 0 && kpis.issues.length === 0 && tables.log !== null && tables.record !== null;
  return (
    <section aria-labelledby="kpi-dashboard">
      <h2 id="kpi-dashboard">{dashboard.heading}</h2>
      <p class="note">{dashboard.what}</p>
      {seen.dashboard !== null && (
        <p>
          <PlaceButton link={{ tabId: seen.dashboard, a1: 'A1' }} text={dashboard.open} goTo={goTo} />
        </p>
      )}
      {isReady ? (
        <>
          <DateField id="kpi-as-of" label={dashboard.asOf} cell={cell} mistake={mistakeFor(tried)} choose={setChosen} />
          <div class="buttons">
            <button type="button" aria-disabled={isBusy} onClick={refresh}>
              {dashboard.refresh}
            </button>
            <button type="button" aria-disabled={isBusy} onClick={report}>
              {dashboard.report}
            </button>
          </div>
          <p class="note">{dashboard.reportNote}</p>
        </>
      ) : (
        <p>{dashboard.waits}</p>
      )}
      {latest && (
        <p>
          {dashboard.latest} <PlaceButton link={{ tabId: latest.tabId, a1: 'A1' }} text={latest.name} goTo={goTo} />
        </p>
      )}
      {earlier.length > 0 && (
        <Disclosure label={dashboard.earlier(earlier.length)}>
          {() => (
            <SteppedList items={earlier} more={words.shell.more}>
              {({ tabId, name }) => (
                <li key={tabId}>
                  <PlaceButton link={{ tabId, a1: 'A1' }} text={name} goTo={goTo} />
                </li>
              )}
            </SteppedList>
          )}
        </Disclosure>
      )}
    </section>
  );
}
