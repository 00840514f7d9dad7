import type { BorderLine } from '../../../protocol/cell-view.ts';
import type { PlacedBox } from './picture.ts';

const thickness: Readonly<Record<BorderLine['line'], number>> = {
  thin: 1,
  dotted: 1,
  dashed: 1,
  double: 1,
  medium: 2,
  thick: 3,
};

/** Draws the lines around a cell, over its gridlines. */
export function drawBorders(context: CanvasRenderingContext2D, { cell, box }: PlacedBox): void {
  const borders = cell?.style?.borders;
  if (!borders) return;
  const [left, top] = [box.x - 0.5, box.y - 0.5];
  const [right, bottom] = [left + box.width, top + box.height];
  if (borders.top) drawLine(context, borders.top, [left, top], [right, top]);
  if (borders.bottom) drawLine(context, borders.bottom, [left, bottom], [right, bottom]);
  if (borders.left) drawLine(context, borders.left, [left, top], [left, bottom]);
  if (borders.right) drawLine(context, borders.right, [right, top], [right, bottom]);
}

type Point = readonly [x: number, y: number];

function drawLine(context: CanvasRenderingContext2D, { color, line }: BorderLine, from: Point, to: Point): void {
  context.strokeStyle = color;
  context.lineWidth = thickness[line];
  context.setLineDash(line === 'dotted' ? [1, 1] : line === 'dashed' ? [3, 2] : []);
  const isLevel = from[1] === to[1];
  for (const shift of line === 'double' ? [-1, 1] : [0]) {
    const [x, y] = isLevel ? [0, shift] : [shift, 0];
    context.beginPath();
    context.moveTo(from[0] + x, from[1] + y);
    context.lineTo(to[0] + x, to[1] + y);
    context.stroke();
  }
  context.setLineDash([]);
}
