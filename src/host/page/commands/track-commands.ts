import type { TrackSizes } from '../../protocol/workbook-view.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { SpreadsheetState } from '../spreadsheet-state.ts';
import type { TrackWords, Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { type Axis, selectedTracks, tabInFront, withState } from './selected.ts';

export const rowCommands = trackCommands('row');
export const columnCommands = trackCommands('column');

/** What can be done with the rows, or the columns, that the selection reaches over. */
function trackCommands(axis: Axis) {
  const wordsOf = (words: Words): TrackWords => (axis === 'row' ? words.rows : words.columns);
  const selected = (state: SpreadsheetState) => selectedTracks(state, axis);
  const counted =
    (name: 'insertBefore' | 'insertAfter'): Command['name'] =>
    (words, state) =>
      wordsOf(words)[name](selected(state).count);
  const spanned =
    (name: 'remove' | 'clear' | 'hide' | 'resize'): Command['name'] =>
    (words, state) => {
      const { at, count } = selected(state);
      return wordsOf(words)[name](header(axis, at), header(axis, at + count - 1));
    };
  const freeze = (name: Command['name'], count: (state: SpreadsheetState) => number): Command => ({
    name,
    isOn: ({ state }) => state !== null && frozen(state, axis) === count(state),
    run: withState((state, spreadsheet) => {
      const { id, frozenRows: rows, frozenColumns: columns } = tabInFront(state);
      const changed = axis === 'row' ? { rows: count(state), columns } : { rows, columns: count(state) };
      return spreadsheet.edit('freeze', { tabId: id, ...changed });
    }),
  });
  return {
    insertBefore: {
      name: counted('insertBefore'),
      run: withState((state, spreadsheet) => spreadsheet.edit('insert', selected(state))),
    },
    insertAfter: {
      name: counted('insertAfter'),
      run: withState((state, spreadsheet) => {
        const { at, count, ...tracks } = selected(state);
        return spreadsheet.edit('insert', { ...tracks, at: at + count, count });
      }),
    },
    remove: {
      name: spanned('remove'),
      run: withState((state, spreadsheet) => spreadsheet.edit('remove', selected(state))),
    },
    clear: {
      name: spanned('clear'),
      run: withState((state, spreadsheet) => {
        const { rows, columns, id } = tabInFront(state);
        const { at, count } = selected(state);
        const area =
          axis === 'row' ? { row: at, rows: count, column: 1, columns } : { row: 1, rows, column: at, columns: count };
        return spreadsheet.edit('clear', { tabId: id, areas: [area] });
      }),
    },
    hide: {
      name: spanned('hide'),
      run: withState((state, spreadsheet) => spreadsheet.edit('hide', { ...selected(state), hidden: true })),
    },
    unhide: {
      name: (words) => wordsOf(words).unhide,
      isEnabled: (state) => hasHidden(state, axis),
      run: withState((state, spreadsheet) => spreadsheet.edit('hide', { ...reach(state, axis), hidden: false })),
    },
    resize: {
      name: spanned('resize'),
      run: (spreadsheet) => spreadsheet.openPanel({ kind: 'resize', axis }),
    },
    freezeNone: freeze(
      (words) => wordsOf(words).freezeNone,
      () => 0,
    ),
    freezeOne: freeze(
      (words) => wordsOf(words).freeze(1),
      () => 1,
    ),
    freezeTwo: freeze(
      (words) => wordsOf(words).freeze(2),
      () => 2,
    ),
    freezeUpTo: freeze(
      (words, state) => wordsOf(words).freezeUpTo(header(axis, lastSelected(state, axis))),
      (state) => lastSelected(state, axis),
    ),
  } satisfies Record<string, Command>;
}

function header(axis: Axis, at: number): string {
  return axis === 'row' ? String(at) : columnLetters(at);
}

function lastSelected(state: SpreadsheetState, axis: Axis): number {
  const { at, count } = selectedTracks(state, axis);
  return at + count - 1;
}

function frozen(state: SpreadsheetState, axis: Axis): number {
  const { frozenRows, frozenColumns } = tabInFront(state);
  return axis === 'row' ? frozenRows : frozenColumns;
}

function sizesOf(state: SpreadsheetState, axis: Axis): TrackSizes {
  const { rowSizes, columnSizes } = tabInFront(state);
  return axis === 'row' ? rowSizes : columnSizes;
}

/** The selected tracks and their neighbours: hidden ones at the edge of the sheet have but one neighbour to be reached by. */
function reach(state: SpreadsheetState, axis: Axis) {
  const { at, count, ...tracks } = selectedTracks(state, axis);
  const hidden = sizesOf(state, axis).runs.filter(([, , pixels]) => pixels === 0);
  const before = hidden.find(([, last]) => last === at - 1);
  const after = hidden.find(([first]) => first === at + count);
  const from = before?.[0] ?? at;
  return { ...tracks, at: from, count: (after?.[1] ?? at + count - 1) - from + 1 };
}

function hasHidden(state: SpreadsheetState, axis: Axis): boolean {
  const { at, count } = reach(state, axis);
  return sizesOf(state, axis).runs.some(([first, last, pixels]) => pixels === 0 && first < at + count && last >= at);
}
