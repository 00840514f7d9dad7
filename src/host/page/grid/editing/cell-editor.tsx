import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Completion } from '../../formula-bar/completion/completion.tsx';
import { useSpreadsheetState, useWords } from '../../use-spreadsheet.ts';
import type { Clipboard } from '../clipboard.ts';
import type { SheetKeys } from '../selection/sheet-keys.ts';
import type { SheetView } from '../sheet-view.ts';
import { placeEditor, placeHelp } from './editor-place.ts';
import { useDraft, useDraftText } from './use-draft.ts';

/**
 * The text of the cell that is edited, over the cell. It is there, unseen, while nothing is edited: what is typed then begins in it, so
 * that no first letter is lost and an input method finds a place to write.
 */
export function CellEditor({
  view,
  keys,
  clipboard,
}: {
  readonly view: SheetView;
  readonly keys: SheetKeys;
  readonly clipboard: Clipboard;
}) {
  const { spreadsheet } = view;
  const { editing } = spreadsheet;
  const { grid } = useWords();
  const input = useRef<HTMLTextAreaElement>(null);
  const help = useRef<HTMLDivElement>(null);
  const draft = useDraft();
  const [hasFocus, setHasFocus] = useState(false);
  const pastesValues = useRef(false);
  const cursor = useSpreadsheetState(({ selection }) => selection.cursor);
  const tabId = useSpreadsheetState((state) => state.tabId);
  const isShown = draft !== null && draft.tabId === tabId;
  useDraftText(input, draft, '');

  useLayoutEffect(() => {
    const place = () => {
      if (!input.current) return;
      placeEditor(input.current, view, isShown ? draft : cursor, isShown);
      if (help.current) placeHelp(help.current, input.current, view);
    };
    place();
    return view.onView(place);
  }, [view, draft, cursor, isShown]);

  useEffect(() => {
    if (isShown) view.reveal(cursor);
  }, [view, isShown, cursor]);

  useLayoutEffect(() => {
    view.input = input.current;
    view.focus();
    return () => {
      view.input = null;
    };
  }, [view]);

  const read = () => {
    const { value, selectionStart, selectionEnd } = input.current ?? { value: '', selectionStart: 0, selectionEnd: 0 };
    if (!editing.draft) editing.begin(value);
    editing.change(value, selectionStart, selectionEnd);
  };

  return (
    <>
      <textarea
        ref={input}
        class={isShown ? 'cell-editor shown' : 'cell-editor'}
        aria-label={grid.cellEditor}
        rows={1}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={read}
        onKeyUp={() => editing.draft && read()}
        onMouseUp={() => editing.draft && read()}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
        onKeyDown={(event) => {
          pastesValues.current = event.shiftKey;
          if (editing.draft) editing.press(event);
          else if (!event.isComposing && event.key !== 'Process' && keys.press(event)) event.preventDefault();
        }}
        // Only keys ask for it here: the mouse asks the cells below.
        onContextMenu={(event) => {
          if (editing.draft) return;
          event.preventDefault();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          spreadsheet.openContextMenu({ target: 'cells', x: left, y: bottom });
        }}
        onCopy={(event) => {
          if (editing.draft) return;
          event.preventDefault();
          void clipboard.copy(false);
        }}
        onCut={(event) => {
          if (editing.draft) return;
          event.preventDefault();
          void clipboard.copy(true);
        }}
        onPaste={(event) => {
          if (editing.draft) return;
          event.preventDefault();
          const found = (type: string) => event.clipboardData?.getData(type) ?? '';
          void clipboard.put(found('text/plain'), found('text/html'), pastesValues.current);
        }}
      />
      <div ref={help} class="editor-help">
        {isShown && hasFocus && <Completion draft={draft} />}
      </div>
    </>
  );
}
