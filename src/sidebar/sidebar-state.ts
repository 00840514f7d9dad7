import type { Language, Overview } from '../actions/overview.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';

/** What the sidebar knows. */
export interface SidebarState {
  /** That of the last answer; before the first one, that of the browser. */
  readonly language: Language;
  /** The last answer. It stays on the page when a later question fails. */
  readonly overview: Overview | null;
  readonly isReading: boolean;
  readonly problem: 'failed' | 'not there' | null;
}

export type SidebarEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'answered'; readonly overview: Overview }
  | { readonly kind: 'failed' }
  | { readonly kind: 'not there' };

/** The sidebar as it opens: it asks at once. */
export function openingState(language: Language): SidebarState {
  return { language, overview: null, isReading: true, problem: null };
}

/** What the sidebar knows after something happened. */
export function nextState(state: SidebarState, event: SidebarEvent): SidebarState {
  switch (event.kind) {
    case 'asked':
      return { ...state, isReading: true, problem: null };
    case 'answered':
      return { language: event.overview.language, overview: event.overview, isReading: false, problem: null };
    case 'failed':
      return { ...state, isReading: false, problem: 'failed' };
    case 'not there':
      return { ...state, problem: 'not there' };
  }
}

/** What goes on, for a line that is read out when it changes; blank while there is a problem to tell instead. */
export function statusText({ isReading, overview, problem }: SidebarState, words: SidebarWords): string {
  if (isReading) return words.reading;
  if (problem !== null) return '';
  return words.read(overview && isComplete(overview) ? findingsOf(overview) : 0);
}

/** Whether there is something to rank, and so a list of what is wrong. */
export function isComplete({ accounts, criteria }: Overview): boolean {
  return accounts !== null && criteria !== null;
}

function findingsOf({ findings: { mistakes, unreadableCount } }: Overview): number {
  return mistakes.length + unreadableCount;
}

/** What went wrong, for a line that is read out at once. */
export function problemText({ problem }: SidebarState, words: SidebarWords): string {
  return problem === 'failed' ? words.failed : problem === 'not there' ? words.notThere : '';
}
