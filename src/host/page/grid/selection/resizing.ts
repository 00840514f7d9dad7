import { type EventHandlerResult, type Grid, GridMouseHandler, type GridPoint } from '@deephaven/grid';
import type { Area } from '../../../protocol/cell-view.ts';
import type { SheetView } from '../sheet-view.ts';
import { type HeaderBorder, headerBorderAt } from '../targets.ts';

const ORDER = 40;
const LEAST = 5;

/** Dragging the border of a header resizes its row or column, and with it all that are selected as a whole. */
export class Resizing extends GridMouseHandler {
  private border: HeaderBorder | null = null;
  private pixels: number | null = null;

  constructor(
    private readonly view: SheetView,
    /** Shows where the border is being dragged to, in pixels; null: nowhere. */
    private readonly guide: (line: { readonly axis: 'row' | 'column'; readonly at: number } | null) => void,
  ) {
    super(ORDER);
  }

  override onMove({ x, y }: GridPoint): EventHandlerResult {
    const border = this.view.viewport && headerBorderAt(this.view.viewport, x, y);
    this.cursor = border?.axis === 'row' ? 'row-resize' : 'col-resize';
    return border !== null && { stopPropagation: false, preventDefault: false };
  }

  override onDown({ x, y }: GridPoint): EventHandlerResult {
    this.border = this.view.viewport && headerBorderAt(this.view.viewport, x, y);
    this.pixels = null;
    return this.border !== null;
  }

  override onDrag({ x, y }: GridPoint): EventHandlerResult {
    const { viewport } = this.view;
    if (!this.border || !viewport) return false;
    const { axis, at } = this.border;
    const start = axis === 'row' ? viewport.y(at) : viewport.x(at);
    this.pixels = Math.round(Math.max((axis === 'row' ? y : x) - start, LEAST));
    this.guide({ axis, at: start + this.pixels });
    return true;
  }

  override onUp(_: GridPoint, __: Grid): EventHandlerResult {
    const { border, pixels } = this;
    if (!border) return false;
    this.border = null;
    this.guide(null);
    if (pixels !== null)
      this.eachRun(border, (tracks) => void this.view.spreadsheet.edit('resize', { ...tracks, pixels }));
    return true;
  }

  override onDoubleClick({ x, y }: GridPoint): EventHandlerResult {
    const border = this.view.viewport && headerBorderAt(this.view.viewport, x, y);
    if (!border) return false;
    this.eachRun(border, (tracks) => void this.view.spreadsheet.edit('autoResize', tracks));
    return true;
  }

  private eachRun(
    { axis, at }: HeaderBorder,
    act: (tracks: { tabId: number; axis: 'row' | 'column'; at: number; count: number }) => void,
  ): void {
    const { tab, spreadsheet } = this.view;
    const whole = (spreadsheet.state?.selection.areas ?? []).flatMap((area) => wholeRun(area, axis, tab));
    const isAmong = whole.some((run) => at >= run.at && at < run.at + run.count);
    for (const run of isAmong ? whole : [{ at, count: 1 }]) act({ tabId: tab.id, axis, ...run });
  }
}

function wholeRun(
  area: Area,
  axis: 'row' | 'column',
  tab: { readonly rows: number; readonly columns: number },
): { at: number; count: number }[] {
  if (axis === 'row') return area.columns === tab.columns ? [{ at: area.row, count: area.rows }] : [];
  return area.rows === tab.rows ? [{ at: area.column, count: area.columns }] : [];
}
