import type { CellView } from '../../protocol/cell-view.ts';
import { mergeAt, type Place } from '../areas.ts';
import { CHIP_WIDTH, checkboxIn } from './draw/marks.ts';
import { type Box, COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, type Viewport } from './viewport.ts';

/** What stands at a point of the grid. Rows and columns: their headers. */
export type Target =
  | { readonly kind: 'corner' }
  | { readonly kind: 'row' | 'column'; readonly at: number }
  | { readonly kind: 'cell'; readonly place: Place };

/** The border of a header that can be dragged, and the row or column that it makes larger. */
export interface HeaderBorder {
  readonly axis: 'row' | 'column';
  readonly at: number;
}

const BORDER_REACH = 4;

export function targetAt(viewport: Viewport, x: number, y: number): Target {
  const [isLeft, isAbove] = [x < ROW_HEADER_WIDTH, y < COLUMN_HEADER_HEIGHT];
  if (isLeft && isAbove) return { kind: 'corner' };
  if (isLeft) return { kind: 'row', at: viewport.rowAt(y) };
  if (isAbove) return { kind: 'column', at: viewport.columnAt(x) };
  return { kind: 'cell', place: mergeAt(viewport.tab.merges, viewport.cellAt(x, y)) };
}

export function headerBorderAt(viewport: Viewport, x: number, y: number): HeaderBorder | null {
  if (y < COLUMN_HEADER_HEIGHT && x > ROW_HEADER_WIDTH) {
    const at = viewport.columnAt(Math.max(x - BORDER_REACH, ROW_HEADER_WIDTH));
    const edge = viewport.x(at) + viewport.columns.size(at);
    return Math.abs(edge - x) <= BORDER_REACH ? { axis: 'column', at } : null;
  }
  if (x < ROW_HEADER_WIDTH && y > COLUMN_HEADER_HEIGHT) {
    const at = viewport.rowAt(Math.max(y - BORDER_REACH, COLUMN_HEADER_HEIGHT));
    const edge = viewport.y(at) + viewport.rows.size(at);
    return Math.abs(edge - y) <= BORDER_REACH ? { axis: 'row', at } : null;
  }
  return null;
}

/** Whether a point is on what a cell offers to click: its arrow, its checkbox. */
export function isOnMark(box: Box, cell: CellView | undefined, x: number, y: number): boolean {
  if (cell?.choice === 'list') return x >= box.x + box.width - CHIP_WIDTH;
  return cell?.choice === 'checkbox' && isInside(checkboxIn(box, cell.style?.horizontal), x, y);
}

export function isInside({ x, y, width, height }: Box, pointX: number, pointY: number): boolean {
  return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
}
