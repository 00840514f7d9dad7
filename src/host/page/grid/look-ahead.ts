import type { Area } from '../../protocol/cell-view.ts';
import type { Viewport } from './viewport.ts';

/** What is asked for: what can be seen and as much again on each side, so that scrolling finds cells there. */
export function areasToLookAt(viewport: Viewport): Area[] {
  const { tab } = viewport;
  return viewport.panes().map(({ cells }) => {
    const down = ahead(cells.row, cells.rows, tab.frozenRows, tab.rows);
    const across = ahead(cells.column, cells.columns, tab.frozenColumns, tab.columns);
    return {
      row: down.first,
      column: across.first,
      rows: down.last - down.first + 1,
      columns: across.last - across.first + 1,
    };
  });
}

function ahead(first: number, count: number, frozen: number, all: number): { first: number; last: number } {
  if (first <= frozen) return { first: 1, last: frozen };
  return { first: Math.max(first - count, frozen + 1), last: Math.min(first + 2 * count - 1, all) };
}
