import type { StructuralEdit } from './structural-edit.ts';
import type { Tab } from './tab.ts';

/** A tab's own grid follows rows or columns that come, go or move: its size, the frozen part, formats, notes and sizes of rows and columns. */
export function restructureTab(tab: Tab, edit: StructuralEdit, like: 'before' | 'after'): void {
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
  if (edit.kind === 'insert') takeFormats(tab, edit, like === 'before' ? edit.at - 1 : edit.at + edit.count);
}

/** What makes a tab at least so large. */
export function growthSteps({ id, rows, columns }: Tab, leastRows: number, leastColumns: number): StructuralEdit[] {
  const steps: StructuralEdit[] = [
    { tabId: id, axis: 'row', kind: 'insert', at: rows + 1, count: leastRows - rows },
    { tabId: id, axis: 'column', kind: 'insert', at: columns + 1, count: leastColumns - columns },
  ];
  return steps.filter(({ count }) => count > 0);
}

function frozenChange(frozen: number, { kind, at, count }: StructuralEdit): number {
  if (at > frozen) return 0;
  return kind === 'insert' ? count : -Math.min(count, frozen - at + 1);
}

/** New rows look like the one beside them. */
function takeFormats(tab: Tab, { axis, at, count }: StructuralEdit, model: number): void {
  const across = axis === 'row' ? tab.columns : tab.rows;
  for (let other = 1; other <= across; other++) {
    const [row, column] = axis === 'row' ? [model, other] : [other, model];
    const format = tab.formats.get(row, column);
    if (!format) continue;
    for (let index = at; index < at + count; index++) {
      if (axis === 'row') tab.formats.put(index, column, format);
      else tab.formats.put(row, index, format);
    }
  }
}
