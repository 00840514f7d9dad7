import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { areaOf } from '../areas.ts';
import { Icon } from '../toolbar/icons.tsx';
import { useSpreadsheet, useWords } from '../use-spreadsheet.ts';

/** Finds cells by their text: Enter goes to the next, Shift+Enter to the one before. */
export function FindBar() {
  const spreadsheet = useSpreadsheet();
  const { find, close } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  useLayoutEffect(() => input.current?.focus(), []);

  const go = async (backwards: boolean) => {
    const { state } = spreadsheet;
    const text = input.current?.value ?? '';
    if (!state || text === '') return;
    const { tabId, selection } = state;
    const { found } = (await spreadsheet.edit('find', { tabId, ...selection.cursor, text, backwards })) ?? {
      found: null,
    };
    setMissing(found === null);
    if (found && spreadsheet.state?.tabId === tabId) spreadsheet.grid?.select(areaOf(found));
    input.current?.focus();
  };
  const end = () => {
    spreadsheet.openPanel(null);
    spreadsheet.grid?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') end();
    if (event.key === 'Enter' && event.target === input.current) void go(event.shiftKey);
  };

  return (
    <search class="find-bar panel" aria-label={find.name} onKeyDown={press}>
      <input
        ref={input}
        aria-label={find.text}
        placeholder={find.text}
        autocomplete="off"
        onInput={() => setMissing(false)}
      />
      <span class="find-result" role="status">
        {isMissing && find.nothing}
      </span>
      <button type="button" aria-label={find.previous} title={find.previous} onClick={() => void go(true)}>
        <Icon name="up" />
      </button>
      <button type="button" aria-label={find.next} title={find.next} onClick={() => void go(false)}>
        <Icon name="down" />
      </button>
      <button type="button" aria-label={close} title={close} onClick={end}>
        <Icon name="close" />
      </button>
    </search>
  );
}
