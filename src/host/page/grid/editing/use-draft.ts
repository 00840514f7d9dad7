import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useSpreadsheet } from '../../use-spreadsheet.ts';
import type { Draft } from './draft.ts';

/** What is being typed into a cell; null: nothing. */
export function useDraft(): Draft | null {
  const { editing } = useSpreadsheet();
  const [draft, setDraft] = useState(editing.draft);
  useLayoutEffect(() => {
    setDraft(editing.draft);
    return editing.onChange(() => setDraft(editing.draft));
  }, [editing]);
  return draft;
}

/** Keeps an editor in step with what is being typed, wherever that happens. `idle` is what it holds otherwise. */
export function useDraftText(input: RefObject<HTMLTextAreaElement | null>, draft: Draft | null, idle: string): void {
  const text = draft?.text ?? idle;
  const [from, to] = [draft?.from, draft?.to];
  useLayoutEffect(() => {
    const { current } = input;
    if (!current) return;
    if (current.value !== text) current.value = text;
    if (from === undefined || to === undefined || document.activeElement !== current) return;
    if (current.selectionStart !== from || current.selectionEnd !== to) current.setSelectionRange(from, to);
  }, [input, text, from, to]);
}
