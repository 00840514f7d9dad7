import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellName } from '../addresses.ts';
import { cellUnderCursor } from '../commands/selected.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import { useSpreadsheet, useWords } from '../use-spreadsheet.ts';

/** Writes the note of the cell that was under the cursor. It is kept however the editor is left. */
export function NoteEditor() {
  const spreadsheet = useSpreadsheet();
  const words = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const place = useRef<Pick<SpreadsheetState, 'tabId' | 'selection'> | null>(spreadsheet.state).current;
  const isAsked = useRef(false);
  const before = useRef(cellUnderCursor(spreadsheet)?.note ?? '').current;
  useLayoutEffect(() => {
    text.current?.focus();
    text.current?.select();
  }, []);
  if (!place) return null;
  const { tabId, selection } = place;

  const save = async () => {
    const written = text.current?.value ?? '';
    if (isAsked.current) return;
    isAsked.current = true;
    if (written !== before) {
      const saved = await spreadsheet.edit('note', { tabId, ...selection.cursor, text: written });
      isAsked.current = saved !== null && saved.problem === undefined;
      if (!isAsked.current) return;
    }
    if (spreadsheet.state?.panel?.kind === 'note') spreadsheet.openPanel(null);
  };
  const press = (event: KeyboardEvent) => {
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!isDone || event.isComposing) return;
    event.preventDefault();
    void save();
    spreadsheet.grid?.focus();
  };
  const corner = spreadsheet.grid?.place(selection.cursor.row, selection.cursor.column + 1) ?? { x: 0, y: 0 };

  return (
    <div class="note-editor panel" style={{ left: `${corner.x + 4}px`, top: `${corner.y}px` }}>
      <textarea
        ref={text}
        aria-label={words.note(cellName(selection.cursor))}
        defaultValue={before}
        onBlur={() => void save()}
        onKeyDown={press}
      />
    </div>
  );
}
