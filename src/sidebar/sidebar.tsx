import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Language } from '../model/language.ts';
import type { CellLink } from '../model/placed-table.ts';
import { languageOfLocale } from '../text/language-of-locale.ts';
import { sidebarWords } from '../text/sidebar/index.ts';
import { ask } from './door.ts';
import { LazyView } from './lazy-view.tsx';
import type { Model } from './model/model.ts';
import { OpenedParts } from './parts/opened-parts.tsx';
import { useKeptFocus } from './parts/use-kept-focus.ts';
import { SidebarHeader } from './sidebar-header.tsx';
import { nextState, openingState, type SidebarEvent, type View } from './sidebar-state.ts';
import type { Run, ViewProps } from './view-props.ts';
import { CriteriaView } from './views/criteria/criteria-view.tsx';
import { CompanyDataView } from './views/data/company-data-view.tsx';
import { RankingView } from './views/ranking/ranking-view.tsx';
import { SetUpView } from './views/set-up/set-up-view.tsx';
import { TargetsView } from './views/targets/targets-view.tsx';

/** The whole page: what the add-on sees, read when it opens, at each refresh and after each action. */
export function Sidebar() {
  const [state, tell] = useReducer(nextState, openingState(languageOfLocale(navigator.language)));
  const { language, model, view, running, isReading } = state;
  const words = sidebarWords[language];
  const isStopped = useRef(false);
  // Told at once, where the state is not: two clicks may come before it is drawn.
  const isRunning = useRef(false);

  useEffect(() => {
    read(tell);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useKeptFocus();

  const isBusy = isReading || running !== null;
  const hasViews = model !== null && !needsSetUp(model);
  // Each view begins at its top, wherever the page stood in the one before; what is focused after this may scroll again.
  useLayoutEffect(() => scrollTo(0, 0), [view, hasViews]);
  const refresh = () => {
    if (isBusy) return;
    tell({ kind: 'asked' });
    read(tell);
  };
  const open = (other: View) => tell({ kind: 'opened', view: other });
  const speak = (other: Language) => {
    tell({ kind: 'language', language: other });
    ask('chooseLanguage', other).catch(() => tell({ kind: 'problem', problem: 'failed' }));
  };
  const goTo = (link: CellLink) => {
    ask('showPlace', link).then(
      (isThere) => !isThere && tell({ kind: 'problem', problem: 'not there' }),
      () => tell({ kind: 'problem', problem: 'failed' }),
    );
  };
  const run: Run = async (title, work, done) => {
    if (isBusy || isRunning.current) return null;
    isRunning.current = true;
    isStopped.current = false;
    tell({ kind: 'started', title });
    const task = {
      tell: (steps: number, all: number) => tell({ kind: 'progressed', done: steps, all }),
      isStopped: () => isStopped.current,
    };
    const outcome = await work(task).catch(() => null);
    await read(tell);
    isRunning.current = false;
    if (outcome === null) tell({ kind: 'ended', said: '', problem: 'action failed' });
    else if (outcome.status === 'done') tell({ kind: 'ended', said: done(outcome), problem: null });
    else tell({ kind: 'ended', said: '', problem: outcome.status });
    return outcome;
  };

  return (
    <main aria-busy={isBusy} onInput={() => tell({ kind: 'edited' })}>
      <SidebarHeader
        state={state}
        words={words}
        isBusy={isBusy}
        hasViews={hasViews}
        open={open}
        refresh={refresh}
        speak={speak}
        stop={() => {
          isStopped.current = true;
          tell({ kind: 'stopping' });
        }}
      />
      {model && (
        <Views
          view={view}
          model={model}
          language={language}
          words={words}
          goTo={goTo}
          open={open}
          isBusy={isBusy}
          run={run}
        />
      )}
    </main>
  );
}

const PAGES = {
  data: CompanyDataView,
  criteria: CriteriaView,
  ranking: RankingView,
  targets: TargetsView,
  plans: (props: ViewProps) => <LazyView name="plans-view" {...props} />,
  kpis: (props: ViewProps) => <LazyView name="kpis-view" {...props} />,
} as const;

/** The view that was chosen, or set-up in its place; the others wait, with what was typed in them. */
function Views({ view, ...props }: ViewProps & { readonly view: View }) {
  const isSetUp = !needsSetUp(props.model);
  return (
    <>
      {!isSetUp && <SetUpView {...props} />}
      <OpenedParts
        shown={isSetUp ? view : null}
        draw={(shown) => {
          const Page = PAGES[shown];
          return <Page {...props} />;
        }}
      />
    </>
  );
}

/** Whether a table is missing without which there is nothing else to see. */
function needsSetUp({ tables }: Model): boolean {
  return !(tables.accounts && tables.criteria);
}

function read(tell: (event: SidebarEvent) => void): Promise<void> {
  return ask('readSpreadsheet').then(
    (seen) => tell({ kind: 'answered', seen }),
    () => tell({ kind: 'problem', problem: 'failed' }),
  );
}
