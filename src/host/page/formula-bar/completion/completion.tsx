import { useLayoutEffect, useState } from 'preact/hooks';
import type { Draft } from '../../grid/editing/draft.ts';
import { useSpreadsheet, useSpreadsheetState } from '../../use-spreadsheet.ts';
import { callAt } from '../formula-text.ts';
import { FunctionCard } from './function-card.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { type Suggestion, suggest } from './suggestions.ts';

/** Helps to type a formula: suggests functions and names, and explains the function whose arguments are being typed. */
export function Completion({ draft }: { readonly draft: Draft }) {
  const { editing } = useSpreadsheet();
  const functions = useSpreadsheetState((state) => state.functions);
  const namedRanges = useSpreadsheetState(({ workbook }) => workbook.namedRanges);
  const [at, setAt] = useState(0);
  /** The formula for which help was closed. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [isCardClosed, setCardClosed] = useState(false);
  const { text, from, to } = draft;
  const isAtCaret = from === to && dismissed !== text;
  const suggested = isAtCaret ? suggest(text, from, functions, namedRanges) : null;
  const count = suggested?.suggestions.length ?? 0;
  const current = Math.min(at, Math.max(count - 1, 0));

  const take = (suggestion: Suggestion) => {
    if (!suggested) return;
    const isCalled = text[suggested.to] === '(';
    const ending = suggestion.kind === 'function' && !isCalled ? '(' : '';
    editing.replace(suggested.from, suggested.to, suggestion.name + ending);
    setAt(0);
  };

  useLayoutEffect(() => {
    editing.keys.completion = ({ key, altKey, ctrlKey, metaKey, shiftKey }) => {
      if (!suggested || altKey || ctrlKey || metaKey || shiftKey) return false;
      const suggestion = suggested.suggestions[current];
      if (key === 'ArrowDown') setAt((current + 1) % count);
      else if (key === 'ArrowUp') setAt((current - 1 + count) % count);
      else if ((key === 'Tab' || key === 'Enter') && suggestion) take(suggestion);
      else if (key === 'Escape') setDismissed(text);
      else return false;
      return true;
    };
    return () => {
      editing.keys.completion = null;
    };
  });

  if (suggested) return <SuggestionList suggestions={suggested.suggestions} at={current} take={take} />;
  const call = callAt(text, from);
  const help = call && functions.find(({ name }) => name === call.name);
  if (!call || !help || isCardClosed) return null;
  return <FunctionCard help={help} argument={call.argument} close={() => setCardClosed(true)} />;
}
