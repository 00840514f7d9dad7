import type { Area, CellView } from '../../../protocol/cell-view.ts';
import { contains, isSame, mergeAt } from '../../areas.ts';
import type { SheetView } from '../sheet-view.ts';

export interface VisibleRow {
  readonly row: number;
  readonly cells: readonly VisibleCell[];
}

interface VisibleCell {
  readonly column: number;
  readonly cell: CellView | undefined;
  readonly merged: Area | null;
  readonly isSelected: boolean;
}

/** The cells that can be seen, row by row; of merged ones the first. */
export function visibleCells({ viewport, spreadsheet }: SheetView): VisibleRow[] {
  const areas = spreadsheet.state?.selection.areas ?? [];
  if (!viewport) return [];
  const { rows, columns, tab } = viewport;
  const panes = viewport.panes().map(({ cells }) => cells);
  const seenRows = seen(panes.map(({ row, rows }) => [row, rows])).filter((row) => rows.size(row) > 0);
  const seenColumns = seen(panes.map(({ column, columns }) => [column, columns])).filter(
    (column) => columns.size(column) > 0,
  );
  return seenRows.map((row) => ({
    row,
    cells: seenColumns.flatMap((column) => {
      const place = { row, column, rows: 1, columns: 1 };
      const merged = tab.merges.length > 0 ? mergeAt(tab.merges, place) : place;
      if (merged.row !== row || merged.column !== column) return [];
      return {
        column,
        cell: spreadsheet.cell(row, column),
        merged: isSame(merged, place) ? null : merged,
        isSelected: areas.some((area) => contains(area, place)),
      };
    }),
  }));
}

function seen(runs: readonly (readonly [first: number, count: number])[]): number[] {
  const all = runs.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index));
  return [...new Set(all)].sort((one, other) => one - other);
}
