import type { GroupView } from '../../protocol/workbook-view.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { TrackWords, Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { type Axis, selectedArea, selectedTracks, tabInFront, withState } from './selected.ts';

export const rowGroupCommands = groupCommands('row');
export const columnGroupCommands = groupCommands('column');

/** The groups of rows, or of columns, of the tab in front. */
function groupsOf(state: SpreadsheetState, axis: Axis): readonly GroupView[] {
  const { rowGroups, columnGroups } = tabInFront(state);
  return (axis === 'row' ? rowGroups : columnGroups) ?? [];
}

/** Folds a group away, or opens it. */
export function foldGroup(spreadsheet: Spreadsheet, axis: Axis, { first, last, isFolded }: GroupView): void {
  const { state } = spreadsheet;
  if (!state) return;
  const { tabId } = state;
  void spreadsheet.edit('hide', { tabId, axis, at: first, count: last - first + 1, hidden: !isFolded });
}

/** What can be done with groups of the rows, or the columns, that the selection reaches over. */
function groupCommands(axis: Axis) {
  const wordsOf = (words: Words): TrackWords => (axis === 'row' ? words.rows : words.columns);
  const header = (at: number) => (axis === 'row' ? String(at) : columnLetters(at));
  const spanned =
    (name: 'group' | 'ungroup'): Command['name'] =>
    (words, state) => {
      const { at, count } = selectedTracks(state, axis);
      return wordsOf(words)[name](header(at), header(at + count - 1));
    };
  const grouping = (isGrouped: boolean) =>
    withState((state, spreadsheet) => spreadsheet.edit('group', { ...selectedTracks(state, axis), isGrouped }));
  const folding = (name: 'expand' | 'collapse'): Omit<Command, 'shortcuts'> => ({
    name: (words) => wordsOf(words)[name],
    isEnabled: (state) => groupAtSelection(state, axis, name === 'expand') !== undefined,
    run: withState((state, spreadsheet) => {
      const group = groupAtSelection(state, axis, name === 'expand');
      if (group) foldGroup(spreadsheet, axis, group);
    }),
  });
  const foldingAll = (name: 'expandAll' | 'collapseAll'): Command => ({
    name: (words) => wordsOf(words)[name],
    isEnabled: (state) => groupsOf(state, axis).length > 0,
    run: withState(({ tabId }, spreadsheet) =>
      spreadsheet.edit('foldAll', { tabId, axis, isFolded: name === 'collapseAll' }),
    ),
  });
  return {
    group: { name: spanned('group'), run: grouping(true) },
    ungroup: {
      name: spanned('ungroup'),
      isEnabled: (state) => groupsOf(state, axis).some((group) => isTouched(state, axis, group)),
      run: grouping(false),
    },
    expand: folding('expand'),
    collapse: folding('collapse'),
    expandAll: foldingAll('expandAll'),
    collapseAll: foldingAll('collapseAll'),
  } satisfies Record<string, Command>;
}

/** The group whose button or rows the selection touches: to be opened the outermost, to be folded the innermost. */
function groupAtSelection(state: SpreadsheetState, axis: Axis, isFolded: boolean): GroupView | undefined {
  const { at, count } = selectedTracks(state, axis);
  const found = groupsOf(state, axis).filter(
    (group) =>
      group.isFolded === isFolded &&
      (isTouched(state, axis, group) || (group.first - 1 >= at && group.first - 1 < at + count)),
  );
  return isFolded ? found[0] : found.at(-1);
}

function isTouched(state: SpreadsheetState, axis: Axis, { first, last }: GroupView): boolean {
  const { at, count } = selectedTracks(state, axis);
  return first < at + count && last >= at;
}

/** The same with keys, for the columns where whole ones are selected and for the rows elsewhere. */
export const groupKeyCommands = {
  group: withKeys('group', 'ArrowRight'),
  ungroup: withKeys('ungroup', 'ArrowLeft'),
  expand: withKeys('expand', 'ArrowDown'),
  collapse: withKeys('collapse', 'ArrowUp'),
};

function withKeys(name: keyof typeof rowGroupCommands, arrow: string): Command {
  const meant = (state: SpreadsheetState): Command =>
    (selectedArea(state).rows === tabInFront(state).rows ? columnGroupCommands : rowGroupCommands)[name];
  return {
    name: (words, state) => meant(state).name(words, state),
    shortcuts: [`Alt+Shift+${arrow}`],
    isEnabled: (state) => meant(state).isEnabled?.(state) ?? true,
    run: withState((state, spreadsheet) => meant(state).run(spreadsheet)),
  };
}
