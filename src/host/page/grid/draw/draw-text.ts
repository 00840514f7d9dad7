import type { CellView } from '../../../protocol/cell-view.ts';
import type { Measure } from '../../../workbook/wrapped-text.ts';
import { colors } from '../theme.ts';
import type { Box } from '../viewport.ts';
import { fontOf, fontPixels, lineHeight, measureIn } from './fonts.ts';
import { linesOfCell, PADDING } from './lines-of-text.ts';
import { CHIP_WIDTH } from './marks.ts';
import { type Picture, type PlacedBox, within } from './picture.ts';
import { roomFor, sideOf } from './text-room.ts';

/** Of the size of the letters. */
const ASCENT = 0.92;

/** Draws the text of a cell: over blank neighbours where it may, else cut off at the cell's edge. */
export function drawText(picture: Picture, placed: PlacedBox): void {
  const { context } = picture;
  const { cell, box } = placed;
  if (!cell || cell.text === '' || cell.choice === 'checkbox' || box.width === 0 || box.height === 0) return;
  context.font = fontOf(cell.style);
  const measure = measureIn(cell.style);
  const room = roomFor(picture, placed, cell, measure);
  const lines = linesOfCell(cell, box.width, measure);
  within(context, room, () => {
    hideGridlines(picture, placed, room);
    context.fillStyle = cell.style?.color ?? (cell.link ? colors.link : colors.text);
    lines.forEach((text, index) => {
      drawLine(context, cell, box, { text, index, count: lines.length }, measure);
    });
  });
}

interface Line {
  readonly text: string;
  readonly index: number;
  /** Of all lines of the cell. */
  readonly count: number;
}

function drawLine(
  context: CanvasRenderingContext2D,
  cell: CellView,
  { x, y, width, height }: Box,
  { text, index, count }: Line,
  measure: Measure,
): void {
  const size = fontPixels(cell.style);
  const step = lineHeight(cell.style);
  const side = sideOf(cell);
  const inner = width - (cell.choice === 'list' ? CHIP_WIDTH : 0);
  const left = { left: x + PADDING, center: x + inner / 2, right: x + inner - PADDING }[side];
  const free = height - 1 - count * step;
  const above = { top: 2, middle: free / 2, bottom: free - 1 }[cell.style?.vertical ?? 'bottom'];
  const baseline = Math.round(y + Math.max(above, 2 - PADDING) + index * step + size * ASCENT);
  context.textAlign = side;
  context.textBaseline = 'alphabetic';
  context.fillText(text, left, baseline);
  const { underline, strikethrough, color } = cell.style ?? {};
  if (!underline && !strikethrough && !cell.link) return;
  const length = measure(text);
  const start = { left, center: left - length / 2, right: left - length }[side];
  context.fillStyle = color ?? (cell.link ? colors.link : colors.text);
  if (underline || cell.link) context.fillRect(start, baseline + 2, length, 1);
  if (strikethrough) context.fillRect(start, Math.round(baseline - size / 3), length, 1);
}

/** A text that covers neighbours has no gridline through it. */
function hideGridlines({ context, viewport, cellAt }: Picture, { row, box }: PlacedBox, room: Box): void {
  if (room.width < box.width) return;
  const [first, last] = [viewport.columnAt(room.x + 1), viewport.columnAt(room.x + room.width - 1)];
  for (let column = first; column < last; column++) {
    const edge = viewport.x(column) + viewport.columns.size(column) - 1;
    context.fillStyle = cellAt(row, column)?.style?.background ?? colors.paper;
    context.fillRect(edge, box.y, 1, box.height - 1);
  }
}

/** Cells beyond the sides of a pane whose text may reach into it: the nearest ones that hold something. */
export function cellsBeside({ viewport, cellAt }: Picture, row: number, first: number, last: number): PlacedBox[] {
  const farthest = 30;
  const find = (from: number, step: 1 | -1): PlacedBox[] => {
    for (let column = from; column >= 1 && Math.abs(column - from) < farthest; column += step) {
      const cell = cellAt(row, column);
      if (!cell || cell.text === '') continue;
      return [{ row, column, cell, isMerged: false, box: viewport.box({ row, column, rows: 1, columns: 1 }) }];
    }
    return [];
  };
  const besideFrozen = first === viewport.tab.frozenColumns + 1;
  return [...(besideFrozen ? [] : find(first - 1, -1)), ...find(last + 1, 1)];
}
