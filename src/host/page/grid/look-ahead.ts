import type { Area } from '../../protocol/cell-view.ts';
import type { Viewport } from './viewport.ts';

/** What is asked for: what can be seen and as much again on each side, so that scrolling finds cells there. */
export function areasToLookAt(viewport: Viewport): Area[] {
  const { tab } = viewport;
  return viewport.panes().map(({ cells }) => {
    const row = Math.max(cells.row - (cells.row > tab.frozenRows ? cells.rows : 0), 1);
    const column = Math.max(cells.column - (cells.column > tab.frozenColumns ? cells.columns : 0), 1);
    const isFrozenRow = cells.row <= tab.frozenRows;
    const isFrozenColumn = cells.column <= tab.frozenColumns;
    const lastRow = isFrozenRow ? tab.frozenRows : Math.min(cells.row + 2 * cells.rows - 1, tab.rows);
    const lastColumn = isFrozenColumn ? tab.frozenColumns : Math.min(cells.column + 2 * cells.columns - 1, tab.columns);
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  });
}
