import { useState } from 'preact/hooks';
import type { Model } from '../../model/model.ts';
import { type DraftState, openedState, savedState, seenAgain } from './draft-state.ts';

/** A draft of the tables, brought up to date whenever the spreadsheet was read again. */
export function useDraft({ seen: { tables } }: Model) {
  const [state, setState] = useState<DraftState>(() => openedState(tables));
  let current = state;
  if (state.seen !== tables) {
    current = seenAgain(state, tables);
    setState(current);
  }
  return {
    state: current,
    change: setState,
    /** Tells that a state of the draft was written to the tab. */
    saved: (sent: DraftState) => setState((now) => savedState(now, sent)),
    discard: () => setState(openedState(tables)),
  };
}
