import { useEffect, useRef, useState } from 'preact/hooks';
import type { Model } from '../../model/model.ts';
import { type DraftState, openedState, seenAgain } from './draft-state.ts';

/** A draft of the tables, brought up to date whenever the spreadsheet was read again. */
export function useDraft({ seen: { tables } }: Model) {
  const [state, setState] = useState<DraftState>(() => openedState(tables));
  const isSaved = useRef(false);
  let current = state;
  if (state.seen !== tables) {
    current = isSaved.current ? openedState(tables, state) : seenAgain(state, tables);
    isSaved.current = false;
    setState(current);
  }
  return {
    state: current,
    change: setState,
    /** Tells that what is read next holds the draft. */
    saved: () => {
      isSaved.current = true;
    },
    discard: () => setState(openedState(tables)),
  };
}

/** A value as it is once it has not changed for a moment, for work that would make typing slow. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), A_MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Milliseconds. */
const A_MOMENT = 150;
