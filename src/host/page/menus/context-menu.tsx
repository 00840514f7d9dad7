import { useRef } from 'preact/hooks';
import {
  columnCommands,
  columnGroupCommands,
  editCommands,
  rowCommands,
  rowGroupCommands,
  sortCommands,
} from '../commands/index.ts';
import type { ContextMenuRequest } from '../spreadsheet-state.ts';
import { useSpreadsheet, useSpreadsheetState, useWords } from '../use-spreadsheet.ts';
import type { Words } from '../words/index.ts';
import { Menu } from './menu.tsx';
import { type entryMaker as EntryMaker, entryMaker, type MenuEntry, menu, separator } from './menu-entry.ts';
import { useDismissal } from './use-dismissal.ts';

/** What right-clicking cells or headers offers. */
export function ContextMenu() {
  const spreadsheet = useSpreadsheet();
  const state = useSpreadsheetState((all) => all);
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const request = state.contextMenu;
  const close = () => spreadsheet.openContextMenu(null);
  useDismissal(ref, request !== null, close);
  if (!request) return null;
  const entry = entryMaker(spreadsheet, state, words);
  return (
    <div ref={ref}>
      <Menu
        label={words.menus.cells}
        entries={[
          entry(editCommands.cut),
          entry(editCommands.copy),
          entry(editCommands.paste),
          menu(words.menus.pasteSpecial, [entry(editCommands.pasteValues)]),
          separator,
          ...entriesFor(request.target, entry, words),
        ]}
        anchor={request}
        onClose={() => {
          close();
          spreadsheet.grid?.focus();
        }}
      />
    </div>
  );
}

function entriesFor(
  target: ContextMenuRequest['target'],
  entry: ReturnType<typeof EntryMaker>,
  words: Words,
): readonly MenuEntry[] {
  if (target === 'cells') {
    return [
      ...[rowCommands.insertBefore, columnCommands.insertBefore].map(entry),
      separator,
      ...[rowCommands.remove, columnCommands.remove].map(entry),
      separator,
      ...[sortCommands.rangeAscending, sortCommands.rangeDescending].map(entry),
      separator,
      entry(editCommands.note),
    ];
  }
  const [tracks, groups] =
    target === 'rows' ? ([rowCommands, rowGroupCommands] as const) : ([columnCommands, columnGroupCommands] as const);
  return [
    ...[tracks.insertBefore, tracks.insertAfter].map(entry),
    separator,
    ...[tracks.remove, tracks.clear].map(entry),
    separator,
    ...[tracks.hide, tracks.unhide, tracks.resize].map(entry),
    menu(words.menus.group, Object.values(groups).map(entry)),
    ...(target === 'columns'
      ? [separator, ...[sortCommands.sheetAscending, sortCommands.sheetDescending].map(entry)]
      : []),
  ];
}
