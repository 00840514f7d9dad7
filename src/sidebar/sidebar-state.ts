import type { SpreadsheetSeen } from '../actions/seen.ts';
import type { Language } from '../model/language.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import { type Model, readModel } from './model/model.ts';

/** The views of the sidebar, in the order of the navigation. */
export const VIEWS = ['data', 'criteria', 'ranking', 'targets', 'plans', 'kpis'] as const;
export type View = (typeof VIEWS)[number];

/** What the sidebar knows. */
export interface SidebarState {
  /** The chosen one, else that of the last answer; before the first one, that of the browser. */
  readonly language: Language;
  /** Chosen on this page: an answer may be older than the choice. */
  readonly chosen: Language | null;
  readonly view: View;
  /** What was read last. It stays on the page when a later question fails. */
  readonly model: Model | null;
  readonly isReading: boolean;
  /** The action that runs. */
  readonly running: Running | null;
  readonly problem: Problem | null;
  /** What the last action came to, said once. */
  readonly said: string;
}

interface Running {
  readonly title: string;
  /** Steps done and in all; `null` where there is but one. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  readonly isStopping: boolean;
}

type Problem = 'failed' | 'not there' | 'busy' | 'changed' | 'action failed';

export type SidebarEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'answered'; readonly seen: SpreadsheetSeen }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'opened'; readonly view: View }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'started'; readonly title: string }
  | { readonly kind: 'progressed'; readonly done: number; readonly all: number }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'ended'; readonly said: string; readonly problem: Problem | null };

/** The sidebar as it opens: it asks at once. */
export function openingState(language: Language): SidebarState {
  return { language, chosen: null, view: 'data', model: null, isReading: true, running: null, problem: null, said: '' };
}

/** What the sidebar knows after something happened. */
export function nextState(state: SidebarState, event: SidebarEvent): SidebarState {
  const { running } = state;
  switch (event.kind) {
    case 'asked':
      return { ...state, isReading: true, problem: null, said: '' };
    case 'answered': {
      const language = state.chosen ?? event.seen.language;
      return { ...state, language, model: readModel({ ...event.seen, language }), isReading: false };
    }
    case 'problem':
      return { ...state, isReading: event.problem === 'failed' ? false : state.isReading, problem: event.problem };
    case 'opened':
      return { ...state, view: event.view, said: '', problem: null };
    case 'language':
      return {
        ...state,
        language: event.language,
        chosen: event.language,
        // It was said in the other one.
        said: '',
        model: state.model && readModel({ ...state.model.seen, language: event.language }),
      };
    case 'started':
      return {
        ...state,
        running: { title: event.title, progress: null, isStopping: false },
        said: '',
        problem: null,
      };
    case 'progressed':
      return running ? { ...state, running: { ...running, progress: { done: event.done, all: event.all } } } : state;
    case 'stopping':
      return running ? { ...state, running: { ...running, isStopping: true } } : state;
    case 'edited':
      // "Saved" is no longer true of what is on the page.
      return state.said === '' ? state : { ...state, said: '' };
    case 'ended':
      // What is on the page is old where it could not be read anew.
      return { ...state, running: null, said: event.said, problem: event.problem ?? state.problem };
  }
}

/** What goes on, for a line that is read out when it changes; blank while there is a problem to tell instead. */
export function statusText({ isReading, running, model, problem, said }: SidebarState, words: SidebarWords): string {
  const { shell } = words;
  if (running) return running.progress ? shell.progress(running.title, running.progress) : running.title;
  if (isReading) return shell.reading;
  if (problem !== null) return '';
  return said !== '' ? said : shell.read(model ? model.mistakes.length + model.unreadable.length : 0);
}

/** What went wrong, for a line that is read out at once. */
export function problemText({ problem }: SidebarState, words: SidebarWords): string {
  return problem === null ? '' : words.shell.problems[problem];
}
