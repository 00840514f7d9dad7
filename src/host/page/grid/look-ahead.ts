import type { Area } from '../../protocol/cell-view.ts';
import { areaOf, contains, type Place } from '../areas.ts';
import { COLUMN_HEADER_HEIGHT, type Viewport } from './viewport.ts';

/** Up to so many columns all are asked for, since the tallest cell of a row says how high it is, wherever that cell stands. */
const MOST_WHOLE_COLUMNS = 60;

/**
 * What is asked for: what can be seen and as much again on each side, so that scrolling finds cells there, and the cell under the cursor,
 * which the formula bar shows and typing changes wherever the grid has scrolled to.
 */
export function areasToLookAt(viewport: Viewport, cursor: Place): Area[] {
  const { tab, height } = viewport;
  // High rows are few on the screen; those beside them may be low.
  const screen = Math.floor((height - COLUMN_HEADER_HEIGHT) / tab.rowSizes.usual);
  const wide = tab.columns <= MOST_WHOLE_COLUMNS ? tab.columns : 0;
  const areas = viewport.panes().map(({ cells }) => {
    const down = ahead(cells.row, cells.rows, screen, tab.frozenRows, tab.rows);
    const across = ahead(cells.column, cells.columns, wide, tab.frozenColumns, tab.columns);
    return {
      row: down.first,
      column: across.first,
      rows: down.last - down.first + 1,
      columns: across.last - across.first + 1,
    };
  });
  return areas.some((area) => contains(area, cursor)) ? areas : [...areas, areaOf(cursor)];
}

function ahead(first: number, count: number, least: number, frozen: number, all: number) {
  if (first <= frozen) return { first: 1, last: frozen };
  const more = Math.max(count, least);
  return { first: Math.max(first - more, frozen + 1), last: Math.min(first + count + more - 1, all) };
}
