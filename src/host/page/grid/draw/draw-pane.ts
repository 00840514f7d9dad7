import { colors } from '../theme.ts';
import type { Pane } from '../viewport.ts';
import { drawBorders } from './draw-borders.ts';
import { cellsBeside, drawText } from './draw-text.ts';
import { drawMarks } from './marks.ts';
import { boxesOf, type Picture, type PlacedBox, within } from './picture.ts';

/** Draws the cells of a pane: paper, gridlines, fills, texts, marks and borders, in this order. */
export function drawPane(picture: Picture, pane: Pane): void {
  const { context, viewport } = picture;
  const boxes = boxesOf(picture, pane);
  within(context, pane.clip, () => {
    const { clip } = pane;
    const end = viewport.box({ row: viewport.tab.rows, column: viewport.tab.columns, rows: 1, columns: 1 });
    context.fillStyle = colors.paper;
    context.fillRect(clip.x, clip.y, end.x + end.width - clip.x, end.y + end.height - clip.y);
    if (!viewport.tab.gridlinesHidden) for (const placed of boxes) drawGridlines(context, placed);
    for (const placed of boxes) drawBackground(context, placed);
    for (const placed of [...besideOf(picture, pane), ...boxes]) drawText(picture, placed);
    for (const placed of boxes) drawMarks(context, placed);
    for (const placed of boxes) drawBorders(context, placed);
  });
}

function drawGridlines(context: CanvasRenderingContext2D, { box: { x, y, width, height } }: PlacedBox): void {
  context.fillStyle = colors.gridline;
  context.fillRect(x + width - 1, y, 1, height);
  context.fillRect(x, y + height - 1, width, 1);
}

function drawBackground(context: CanvasRenderingContext2D, { cell, box, isMerged }: PlacedBox): void {
  const color = cell?.style?.background ?? (isMerged ? colors.paper : undefined);
  if (color === undefined) return;
  const { x, y, width, height } = box;
  context.fillStyle = color;
  if (cell?.style?.background === undefined) context.fillRect(x, y, width - 1, height - 1);
  else context.fillRect(x - 1, y - 1, width + 1, height + 1);
}

function besideOf(picture: Picture, { cells }: Pane): PlacedBox[] {
  const rows = Array.from({ length: cells.rows }, (_, index) => cells.row + index);
  return rows
    .filter((row) => picture.viewport.rows.size(row) > 0)
    .flatMap((row) => cellsBeside(picture, row, cells.column, cells.column + cells.columns - 1));
}
