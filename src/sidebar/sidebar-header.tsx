import type { Language } from '../model/language.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { problemText, type SidebarState, statusText, VIEWS, type View } from './sidebar-state.ts';

interface SidebarHeaderProps {
  readonly state: SidebarState;
  readonly words: SidebarWords;
  readonly isBusy: boolean;
  /** Whether there are views to choose from. */
  readonly hasViews: boolean;
  readonly open: (view: View) => void;
  readonly refresh: () => void;
  readonly speak: (language: Language) => void;
  readonly stop: () => void;
}

/** What stands above every view: which one it is, what goes on, and what went wrong. */
export function SidebarHeader({ state, words, isBusy, hasViews, open, refresh, speak, stop }: SidebarHeaderProps) {
  const { shell } = words;
  const { running, language } = state;
  const status = statusText(state, words);
  const other = language === 'ja' ? 'en' : 'ja';
  return (
    <header>
      <h1 class="unseen">{shell.title}</h1>
      {hasViews && (
        <nav aria-label={shell.navigation}>
          {VIEWS.map((view) => (
            <button
              key={view}
              type="button"
              aria-current={view === state.view ? 'page' : undefined}
              onClick={() => open(view)}
            >
              {shell.views[view]}
            </button>
          ))}
        </nav>
      )}
      <div class="bar">
        <p role="status" class={status === state.said ? 'said' : undefined}>
          {status}
        </p>
        {running?.progress && (
          <button type="button" aria-disabled={running.isStopping} onClick={stop}>
            {running.isStopping ? shell.stopping : shell.stop}
          </button>
        )}
        <button type="button" class="small" aria-disabled={isBusy} onClick={refresh}>
          {shell.refresh}
        </button>
        <button type="button" class="small" lang={other} onClick={() => speak(other)}>
          {shell.otherLanguage}
        </button>
      </div>
      <p role="alert" class="problem">
        {problemText(state, words)}
      </p>
    </header>
  );
}
