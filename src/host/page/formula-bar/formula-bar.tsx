import './formula-bar.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDraft, useDraftText } from '../grid/editing/use-draft.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import { Completion } from './completion/completion.tsx';
import { NameBox } from './name-box.tsx';

const MOST_HEIGHT = 160;

/** The name box, and the formula of the cell under the cursor: what is typed here shows in the cell too. */
export function FormulaBar() {
  const spreadsheet = useSpreadsheet();
  const { editing } = spreadsheet;
  const { formulaBar } = useWords();
  const input = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft();
  const [hasFocus, setHasFocus] = useState(false);
  const { row, column } = useSpreadsheetState(({ selection }) => selection.cursor);
  const tabId = useSpreadsheetState((state) => state.tabId);
  const [, redraw] = useState(0);
  useLayoutEffect(() => spreadsheet.onCells(() => redraw((count) => count + 1)), [spreadsheet]);
  const cell = spreadsheet.cell(row, column);
  const idle = cell?.input ?? cell?.text ?? '';
  useDraftText(input, draft, idle);

  useLayoutEffect(() => {
    const { current } = input;
    if (!current) return;
    current.style.height = 'auto';
    const isTall = hasFocus && draft !== null;
    current.style.height = isTall ? `${Math.min(current.scrollHeight, MOST_HEIGHT)}px` : '';
  }, [draft?.text, hasFocus, idle, tabId]);

  const read = () => {
    const { current } = input;
    if (current && editing.draft) editing.change(current.value, current.selectionStart, current.selectionEnd);
  };
  return (
    <div class="formula-bar">
      <NameBox />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <div class="formula">
        <textarea
          ref={input}
          aria-label={formulaBar.formula}
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          onFocus={({ currentTarget: { selectionStart, selectionEnd } }) => {
            editing.begin();
            editing.setQuick(false);
            setHasFocus(true);
            if (editing.draft) editing.change(editing.draft.text, selectionStart, selectionEnd);
          }}
          onBlur={() => setHasFocus(false)}
          onInput={read}
          onKeyUp={read}
          onMouseUp={read}
          onKeyDown={(event) => {
            if (!editing.draft) editing.begin();
            editing.press(event);
            if (!editing.draft) spreadsheet.grid?.focus();
          }}
        />
        {draft && hasFocus && <Completion draft={draft} />}
      </div>
    </div>
  );
}
