import type { GridRange } from './grid-range.ts';

/**
 * One step of rows or columns coming, going or moving. `insert`: `count` new ones, the first numbered `at`. `delete`: `count` from
 * `at` on. `relocate`: what stands in `count` from `at` on goes to `to`, where room has been made; rows and columns keep their number.
 */
export type StructuralEdit = {
  readonly tabId: number;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
} & ({ readonly kind: 'insert' } | { readonly kind: 'delete' } | { readonly kind: 'relocate'; readonly to: number });

/** Moving `count` rows or columns before another, as steps. */
export function moveSteps(
  tabId: number,
  axis: 'row' | 'column',
  at: number,
  count: number,
  before: number,
): StructuralEdit[] {
  const from = before <= at ? at + count : at;
  return [
    { tabId, axis, kind: 'insert', at: before, count },
    { tabId, axis, kind: 'relocate', at: from, count, to: before },
    { tabId, axis, kind: 'delete', at: from, count },
  ];
}

/** Where the rows or columns `first` to `last` are after an edit, or null if all of them are gone. */
export function shiftSpan(first: number, last: number, edit: StructuralEdit): readonly [number, number] | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') {
    return [first >= at ? first + count : first, last >= at ? last + count : last];
  }
  if (edit.kind === 'relocate') {
    const inside = first >= at && last < at + count;
    return inside ? [first - at + edit.to, last - at + edit.to] : [first, last];
  }
  const newFirst = first < at ? first : Math.max(first - count, at);
  const newLast = last < at ? last : Math.max(last - count, at - 1);
  return newFirst > newLast ? null : [newFirst, newLast];
}

/** Moves and shrinks a stored range in place. False if none of its cells is left. */
export function shiftRange(range: GridRange, edit: StructuralEdit): boolean {
  if (range.tabId !== edit.tabId) return true;
  if (edit.axis === 'row') {
    const span = shiftOpenSpan(range.row, range.rows, range.wholeColumns === true, edit);
    if (!span) return false;
    [range.row, range.rows] = span;
  } else {
    const span = shiftOpenSpan(range.column, range.columns, range.wholeRows === true, edit);
    if (!span) return false;
    [range.column, range.columns] = span;
  }
  return true;
}

/** First and count. An open span starts with the grid and takes in what is put before or right behind it. */
function shiftOpenSpan(first: number, count: number, open: boolean, edit: StructuralEdit): [number, number] | null {
  const appended = open && edit.kind === 'insert' && edit.at === first + count;
  const span = appended ? [first, first + count - 1 + edit.count] : shiftSpan(first, first + count - 1, edit);
  if (!span) return null;
  const [start = 1, end = 1] = span;
  return open ? [1, end] : [start, end - start + 1];
}
