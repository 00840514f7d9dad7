import type { Area, CellView } from '../../../protocol/cell-view.ts';
import { contains, lastOf, mergeAt, overlaps, type Place } from '../../areas.ts';
import type { Box, Pane, Viewport } from '../viewport.ts';

/** What is drawn on, and what is known of the cells. */
export interface Picture {
  readonly context: CanvasRenderingContext2D;
  readonly viewport: Viewport;
  readonly cellAt: (row: number, column: number) => CellView | undefined;
}

/** A cell, or a merged area, where it stands. */
export interface PlacedBox extends Place {
  readonly box: Box;
  readonly cell: CellView | undefined;
  readonly isMerged: boolean;
}

/** Every cell of a pane once; merged ones as their first cell, even where that cannot be seen. */
export function boxesOf({ viewport, cellAt }: Picture, pane: Pane): PlacedBox[] {
  const merges = viewport.tab.merges.filter((merge) => overlaps(merge, pane.cells));
  const boxes: PlacedBox[] = merges.map((merge) => ({
    row: merge.row,
    column: merge.column,
    box: viewport.box(merge),
    cell: cellAt(merge.row, merge.column),
    isMerged: true,
  }));
  forEachCell(viewport, pane.cells, (row, column) => {
    if (merges.some((merge) => contains(merge, { row, column }))) return;
    const box = viewport.box({ row, column, rows: 1, columns: 1 });
    boxes.push({ row, column, box, cell: cellAt(row, column), isMerged: false });
  });
  return boxes;
}

/** Goes through the cells of an area that are not hidden. */
function forEachCell({ rows, columns }: Viewport, area: Area, act: (row: number, column: number) => void): void {
  const last = lastOf(area);
  for (let row = area.row; row <= last.row; row++) {
    if (rows.size(row) === 0) continue;
    for (let column = area.column; column <= last.column; column++) if (columns.size(column) > 0) act(row, column);
  }
}

export function within(context: CanvasRenderingContext2D, { x, y, width, height }: Box, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  draw();
  context.restore();
}

/** The box of the cell under the cursor, with all that is merged with it. */
export function boxOfCell(viewport: Viewport, place: Place): Box {
  return viewport.box(mergeAt(viewport.tab.merges, place));
}
