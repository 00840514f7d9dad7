import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { SidebarWords } from '../text/sidebar/index.ts';
import type { Model } from './model/model.ts';
import type { GoTo } from './parts/place-button.tsx';
import type { View } from './sidebar-state.ts';

/** What every view is given. */
export interface ViewProps {
  readonly model: Model;
  readonly language: Language;
  readonly words: SidebarWords;
  /** Goes to a cell of the spreadsheet. */
  readonly goTo: GoTo;
  readonly open: (view: View) => void;
  /** While an action runs, buttons that start another one do nothing. */
  readonly isBusy: boolean;
  readonly run: Run;
}

/**
 * Runs an action that writes: says what goes on, lets it be stopped between its steps, says what it came to, and reads the spreadsheet
 * anew. While another one runs nothing happens.
 *
 * @param title - said while it runs.
 * @param done - what to say once it is done.
 * @returns what the action came to; `null` where it failed or was not started.
 */
export type Run = <Result extends object>(
  title: string,
  work: (task: Task) => Promise<Outcome<Result>>,
  done: (result: Result) => string,
) => Promise<Outcome<Result> | null>;

/** A running action, as its work sees it. */
interface Task {
  /** Tells how many of its steps are done. */
  readonly tell: (done: number, all: number) => void;
  /** Whether the person wants it to end before its next step. */
  readonly isStopped: () => boolean;
}
