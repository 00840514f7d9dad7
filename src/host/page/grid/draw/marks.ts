import type { CellView } from '../../../protocol/cell-view.ts';
import { colors } from '../theme.ts';
import type { Box } from '../viewport.ts';
import type { PlacedBox } from './picture.ts';

/** The room for the arrow of a cell with choices, at its right. */
export const CHIP_WIDTH = 18;

const BOX_SIZE = 13;
const CORNER = 6;

/** Draws what a cell shows beside its text: an arrow for choices, a checkbox, a corner for a problem or a note. */
export function drawMarks(context: CanvasRenderingContext2D, { cell, box }: PlacedBox): void {
  if (!cell || box.width === 0 || box.height === 0) return;
  if (cell.choice === 'list') drawArrow(context, box);
  if (cell.choice === 'checkbox') drawCheckbox(context, box, cell);
  if (cell.problem !== undefined) drawCorner(context, box, colors.problem);
  else if (cell.note !== undefined) drawCorner(context, box, colors.note);
}

/** Where a checkbox stands in its cell. */
export function checkboxIn({ x, y, width, height }: Box, horizontal: 'left' | 'center' | 'right' = 'center'): Box {
  const left = { left: x + 4, center: x + (width - 1 - BOX_SIZE) / 2, right: x + width - 5 - BOX_SIZE }[horizontal];
  return {
    x: Math.round(left),
    y: Math.round(y + (height - 1 - BOX_SIZE) / 2),
    width: BOX_SIZE,
    height: BOX_SIZE,
  };
}

function drawArrow(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  const [middle, top] = [x + width - CHIP_WIDTH / 2, Math.round(y + height / 2) - 2];
  fillShape(context, colors.chip, [
    [middle - 4, top],
    [middle + 4, top],
    [middle, top + 5],
  ]);
}

function drawCorner(context: CanvasRenderingContext2D, { x, y, width }: Box, color: string): void {
  const right = x + width - 1;
  fillShape(context, color, [
    [right - CORNER, y],
    [right, y],
    [right, y + CORNER],
  ]);
}

function drawCheckbox(context: CanvasRenderingContext2D, box: Box, { text, style }: CellView): void {
  const { x, y, width, height } = checkboxIn(box, style?.horizontal);
  context.fillStyle = colors.paper;
  context.fillRect(x, y, width, height);
  context.lineWidth = 2;
  context.strokeStyle = style?.color ?? colors.chip;
  if (text !== 'TRUE') {
    context.strokeRect(x + 1, y + 1, width - 2, height - 2);
    return;
  }
  context.fillStyle = style?.color ?? colors.selection;
  context.fillRect(x, y, width, height);
  context.strokeStyle = colors.paper;
  context.beginPath();
  context.moveTo(x + 2.5, y + 6.5);
  context.lineTo(x + 5.5, y + 9.5);
  context.lineTo(x + 10.5, y + 3.5);
  context.stroke();
}

function fillShape(context: CanvasRenderingContext2D, color: string, points: readonly [number, number][]): void {
  context.fillStyle = color;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.fill();
}
