import type { Coordinate, Corner, Reference } from '../engine/formula/reference.ts';
import { rewriteReferences } from '../engine/formula/rewrite.ts';
import { type Area, contains } from './area.ts';
import type { Tab } from './tab.ts';

/** Cells that are moved, and where their first one goes. */
export interface Move {
  readonly from: { readonly tab: Tab; readonly area: Area };
  readonly to: { readonly tab: Tab; readonly row: number; readonly column: number };
}

/** Lets the formulas of all tabs refer to cells where they went; only references wholly inside the moved area follow. */
export function followMove(move: Move): void {
  for (const tab of move.from.tab.workbook.tabs) {
    if (tab.lastRow === 0) continue;
    tab.formulas({ row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn }).forEach((line, down) => {
      line.forEach((formula, right) => {
        const followed = formula && rewriteReferences(formula, (reference) => moved(reference, tab, move));
        if (followed !== formula) tab.put(down + 1, right + 1, [[{ formula: followed }]]);
      });
    });
  }
}

function moved(reference: Reference, home: Tab, { from, to }: Move): Reference {
  const area = areaOf(reference);
  if ((reference.tab ?? home.name) !== from.tab.name || !area || !contains(from.area, area)) return reference;
  const [down, right] = [to.row - from.area.row, to.column - from.area.column];
  const shift = (at: Coordinate | null, by: number) => at && { ...at, index: at.index + by };
  const corner = ({ row, column }: Corner): Corner => ({ row: shift(row, down), column: shift(column, right) });
  const tab = to.tab === home ? (reference.tab === null ? null : to.tab.name) : to.tab.name;
  return { tab, start: corner(reference.start), end: reference.end && corner(reference.end) };
}

/** The cells of a reference; null where a side is open. */
function areaOf({ start, end }: Reference): Area | null {
  const last = end ?? start;
  if (!start.row || !start.column || !last.row || !last.column) return null;
  const row = Math.min(start.row.index, last.row.index);
  const column = Math.min(start.column.index, last.column.index);
  return {
    row,
    column,
    rows: Math.abs(start.row.index - last.row.index) + 1,
    columns: Math.abs(start.column.index - last.column.index) + 1,
  };
}
