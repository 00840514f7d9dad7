import { GridRenderer, type GridRenderState } from '@deephaven/grid';
import type { Spreadsheet } from '../../spreadsheet.ts';
import type { Viewport } from '../viewport.ts';
import { drawFrames, type Frames } from './draw-frames.ts';
import { drawFrozenEdges, drawHeaders } from './draw-headers.ts';
import { drawPane } from './draw-pane.ts';

/** Draws the tab in front as a spreadsheet looks. Of the grid component's own drawing only the scroll bars are kept. */
export class SheetRenderer extends GridRenderer {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly viewport: () => Viewport | null,
    private readonly frames: () => Frames,
  ) {
    super();
  }

  override drawCanvas(state: GridRenderState): void {
    const { context } = state;
    const viewport = this.viewport();
    const selection = this.spreadsheet.state?.selection;
    if (!viewport || !selection) return;
    const picture = {
      context,
      viewport,
      cellAt: (row: number, column: number) => this.spreadsheet.cell(row, column),
    };
    const panes = viewport.panes();
    context.save();
    context.fillStyle = '#f8f9fa';
    context.fillRect(0, 0, viewport.width, viewport.height);
    for (const pane of panes) {
      drawPane(picture, pane);
      drawFrames(context, viewport, pane, selection, this.frames());
    }
    drawHeaders(context, viewport, panes, selection.areas);
    drawFrozenEdges(context, viewport);
    this.drawScrollBars(context, state);
    context.restore();
  }
}
