import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../model/language.ts';
import type { CellLink } from '../../model/placed-table.ts';
import type { SentTable } from '../../model/sent-table.ts';
import { dayOfReceived, readPlan, receivedTable } from '../../tabs/index.ts';
import { type MapWords, mapWords } from '../../text/sidebar/map/index.ts';
import { ask } from '../door.ts';
import { MapView } from '../views/plans/map/map-view.tsx';
import { type MappedPlan, useMap } from '../views/plans/map/use-map.ts';
import { currentLink } from '../views/plans/plan/current-link.ts';

/** What goes on, or how the last thing that was asked for ended. */
type State = 'reading' | 'read' | 'putting' | 'wasPut' | Problem;
type Problem = 'gone' | 'failed' | 'notThere' | 'busy' | 'changed' | 'actionFailed';

const PROBLEMS: ReadonlySet<State> = new Set(['gone', 'failed', 'notThere', 'busy', 'changed', 'actionFailed']);

/** The relationship map of a plan in a window, read when it opens and at each refresh; the spreadsheet can be worked in meanwhile. */
export function MapPage({ tabId, language }: { readonly tabId: number; readonly language: Language }) {
  const says = mapWords[language];
  const [sent, setSent] = useState<SentTable | null>(null);
  const [state, setState] = useState<State>('reading');
  const plan = useMemo(() => sent && readPlan(receivedTable(sent), dayOfReceived), [sent]);
  const isBusy = state === 'reading' || state === 'putting';
  const read = () => {
    setState('reading');
    ask('readPlan', tabId).then(
      (answer) => {
        if (answer !== null) setSent(answer);
        setState(answer === null ? 'gone' : 'read');
      },
      () => setState('failed'),
    );
  };
  useEffect(read, [tabId]);
  const goTo = async (link: CellLink) => {
    ask('showPlace', await currentLink(link, sent)).then(
      (isThere) => !isThere && setState('notThere'),
      () => setState('failed'),
    );
  };
  const put = async (map: ReturnType<typeof useMap>) => {
    setState('putting');
    const outcome = await map
      .picture()
      .then((picture) => ask('putMap', { language, tabId, ...picture }))
      .catch(() => null);
    setState(outcome === null ? 'actionFailed' : outcome.status === 'done' ? 'wasPut' : outcome.status);
  };
  const isUnlike = sent !== null && plan === null;
  return (
    <main aria-busy={isBusy}>
      <h1 class="unseen">{says.heading}</h1>
      <div class="bar">
        <h2>{says.titleOf(plan?.name ?? '')}</h2>
        <p role="status">{PROBLEMS.has(state) || isUnlike ? '' : statusText(state, says)}</p>
        <button type="button" aria-disabled={isBusy} onClick={() => isBusy || read()}>
          {says.window.refresh}
        </button>
      </div>
      <p class="problem" role="alert">
        {problemText(isUnlike ? 'gone' : state, says)}
      </p>
      {plan && <PlanMap plan={plan} tabId={tabId} language={language} goTo={goTo} isBusy={isBusy} put={put} />}
    </main>
  );
}

interface PlanMapProps {
  readonly plan: MappedPlan;
  readonly tabId: number;
  readonly language: Language;
  readonly goTo: (link: CellLink) => void;
  readonly isBusy: boolean;
  readonly put: (map: ReturnType<typeof useMap>) => void;
}

function PlanMap({ plan, tabId, language, goTo, isBusy, put }: PlanMapProps) {
  const map = useMap(plan, language);
  const [width, setWidth] = useState(document.body.clientWidth);
  useLayoutEffect(() => {
    const measure = () => setWidth(document.body.clientWidth);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return (
    <MapView map={map} account={plan.name} tabId={tabId} language={language} goTo={goTo} legendWidth={width}>
      <button type="button" class="action" aria-disabled={isBusy} onClick={() => isBusy || put(map)}>
        {mapWords[language].put}
      </button>
    </MapView>
  );
}

function statusText(state: State, { window, putting, wasPut }: MapWords): string {
  switch (state) {
    case 'reading':
      return window.reading;
    case 'read':
      return window.read;
    case 'putting':
      return putting;
    case 'wasPut':
      return wasPut;
    default:
      return '';
  }
}

function problemText(state: State, { window }: MapWords): string {
  switch (state) {
    case 'reading':
    case 'read':
    case 'putting':
    case 'wasPut':
      return '';
    default:
      return window[state];
  }
}
