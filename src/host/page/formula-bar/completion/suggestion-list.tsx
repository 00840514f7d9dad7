import { useEffect } from 'preact/hooks';
import { useSpreadsheetState, useWords } from '../../use-spreadsheet.ts';
import type { Suggestion } from './suggestions.ts';

/** What may be put in, to be picked with the arrow keys or the mouse while the focus stays in the formula. */
export function SuggestionList({
  suggestions,
  at,
  take,
}: {
  readonly suggestions: readonly Suggestion[];
  readonly at: number;
  readonly take: (suggestion: Suggestion) => void;
}) {
  const { formulaBar } = useWords();
  const addOn = useSpreadsheetState(({ editor }) => editor.menus.find(({ isAddOn }) => isAddOn)?.name ?? '');
  useEffect(() => {
    document.getElementById(`suggestion-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div class="card suggestions">
      <span class="unseen" role="status">
        {suggestions[at]?.name}
      </span>
      <div role="listbox" id="suggestions" aria-label={formulaBar.functions}>
        {suggestions.map((suggestion, index) => (
          <div
            key={suggestion.name}
            id={`suggestion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <span class="name">{suggestion.name}</span>
            <span class="origin">
              {suggestion.kind === 'name' ? formulaBar.namedRange : suggestion.help.isCustom && addOn}
            </span>
            {index === at && suggestion.kind === 'function' && <p>{suggestion.help.summary}</p>}
          </div>
        ))}
      </div>
    </div>
  );
}
