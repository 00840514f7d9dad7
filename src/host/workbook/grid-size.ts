import type { Area } from './area.ts';
import type { StructuralEdit } from './structural-edit.ts';
import type { Tab } from './tab.ts';

/** On which side new rows or columns find the one whose formats they take; on none where they are to be untouched. */
export type Likeness = 'before' | 'after' | 'nothing';

/** A tab's own grid follows rows or columns that come, go or move: its size, the frozen part, formats, notes and sizes of rows and columns. */
export function restructureTab(tab: Tab, edit: StructuralEdit, like: Likeness): void {
  for (const grid of [tab.formats, tab.notes, tab.richTexts]) grid.apply(edit);
  (edit.axis === 'row' ? tab.rowTracks : tab.columnTracks).apply(edit);
  if (edit.kind === 'relocate') return;
  const change = edit.kind === 'insert' ? edit.count : -edit.count;
  if (edit.axis === 'row') {
    tab.frozenRows += frozenChange(tab.frozenRows, edit);
    tab.rows += change;
  } else {
    tab.frozenColumns += frozenChange(tab.frozenColumns, edit);
    tab.columns += change;
  }
  if (edit.kind === 'delete' || like === 'nothing') return;
  takeFormats(tab, edit, like === 'before' ? edit.at - 1 : edit.at + edit.count);
}

/** What makes a tab at least so large. */
export function growthSteps({ id, rows, columns }: Tab, leastRows: number, leastColumns: number): StructuralEdit[] {
  const steps: StructuralEdit[] = [
    { tabId: id, axis: 'row', kind: 'insert', at: rows + 1, count: leastRows - rows },
    { tabId: id, axis: 'column', kind: 'insert', at: columns + 1, count: leastColumns - columns },
  ];
  return steps.filter(({ count }) => count > 0);
}

/** The part of a grid whose cells an edit does away with. */
export function lostArea({ rows, columns }: Tab, edit: StructuralEdit): Area | null {
  if (edit.kind === 'insert') return null;
  const first = edit.kind === 'delete' ? edit.at : edit.to;
  return edit.axis === 'row'
    ? { row: first, column: 1, rows: edit.count, columns }
    : { row: 1, column: first, rows, columns: edit.count };
}

function frozenChange(frozen: number, { kind, at, count }: StructuralEdit): number {
  if (at > frozen) return 0;
  return kind === 'insert' ? count : -Math.min(count, frozen - at + 1);
}

/** New rows look like the one beside them. */
function takeFormats(tab: Tab, edit: StructuralEdit, model: number): void {
  const { rows, columns } = tab;
  const strip =
    edit.axis === 'row' ? { row: model, column: 1, rows: 1, columns } : { row: 1, column: model, rows, columns: 1 };
  tab.formats.takeAfter(edit, strip);
}
