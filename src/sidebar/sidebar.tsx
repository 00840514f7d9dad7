import { useEffect, useReducer } from 'preact/hooks';
import type { CellLink } from '../actions/overview.ts';
import { languageOfLocale } from '../text/language-of-locale.ts';
import { sidebarWords } from '../text/sidebar/index.ts';
import { AccountsSection } from './accounts-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { readOverview, showPlace } from './door.ts';
import { FindingsSection } from './findings-section.tsx';
import { RankingSection } from './ranking-section.tsx';
import { isComplete, nextState, openingState, problemText, type SidebarEvent, statusText } from './sidebar-state.ts';

/** The whole page: what the add-on sees, read when it opens and at each refresh. */
export function Sidebar() {
  const [state, tell] = useReducer(nextState, openingState(languageOfLocale(navigator.language)));
  const { language, overview, isReading } = state;
  const words = sidebarWords[language];

  useEffect(() => {
    read(tell);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const refresh = () => {
    if (isReading) return;
    tell({ kind: 'asked' });
    read(tell);
  };
  const goTo = (link: CellLink) => {
    showPlace(link).then(
      (isThere) => !isThere && tell({ kind: 'not there' }),
      () => tell({ kind: 'failed' }),
    );
  };
  const hasTables = overview !== null && isComplete(overview);

  return (
    <main aria-busy={isReading}>
      <h1 class="unseen">{words.title}</h1>
      <p>{words.purpose}</p>
      <div class="bar">
        <button type="button" class="action" aria-disabled={isReading} onClick={refresh}>
          {words.refresh}
        </button>
        <p role="status">{statusText(state, words)}</p>
      </div>
      <p role="alert" class="problem">
        {problemText(state, words)}
      </p>
      {overview && (
        <>
          <AccountsSection accounts={overview.accounts} words={words.accounts} goTo={goTo} />
          <CriteriaSection
            criteria={overview.criteria}
            referenceDate={overview.referenceDate}
            language={language}
            words={words.criteria}
            goTo={goTo}
          />
          {hasTables && <RankingSection ranking={overview.ranking} words={words.ranking} goTo={goTo} />}
          {hasTables && <FindingsSection findings={overview.findings} words={words.findings} goTo={goTo} />}
        </>
      )}
    </main>
  );
}

function read(tell: (event: SidebarEvent) => void): void {
  readOverview().then(
    (overview) => tell({ kind: 'answered', overview }),
    () => tell({ kind: 'failed' }),
  );
}
