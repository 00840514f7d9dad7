import { type EventHandlerResult, type Grid, GridMouseHandler, type GridPoint } from '@deephaven/grid';
import type { Area } from '../../../protocol/cell-view.ts';
import { isSame } from '../../areas.ts';
import { fillHandle } from '../draw/draw-frames.ts';
import type { SheetView } from '../sheet-view.ts';
import { isInside } from '../targets.ts';
import { EdgeScroll } from './edge-scroll.ts';
import { filledArea } from './filled-area.ts';

const ORDER = 50;
const REACH = 3;

/** Dragging the dot at the corner of the selection continues what is selected into the cells beside. */
export class FillDragging extends GridMouseHandler {
  private readonly edge = new EdgeScroll();
  private source: Area | null = null;

  constructor(private readonly view: SheetView) {
    super(ORDER);
    this.cursor = 'crosshair';
  }

  override onMove({ x, y }: GridPoint): EventHandlerResult {
    return this.isOnHandle(x, y) && { stopPropagation: false, preventDefault: false };
  }

  override onDown({ x, y }: GridPoint): EventHandlerResult {
    const [area] = this.view.spreadsheet.state?.selection.areas ?? [];
    if (!area || !this.isOnHandle(x, y)) return false;
    this.source = area;
    return true;
  }

  override onDrag(point: GridPoint): EventHandlerResult {
    const { viewport } = this.view;
    if (!this.source || !viewport) return false;
    const { x, y } = point;
    const place = viewport.cellTowards(x, y);
    this.view.frame({ filled: filledArea(this.source, place) });
    this.view.reveal(place);
    this.edge.follow(viewport, x, y, () => this.onDrag(point));
    return true;
  }

  override onUp(_: GridPoint, __: Grid): EventHandlerResult {
    const { source, view } = this;
    if (!source) return false;
    this.edge.stop();
    const target = view.frames.filled;
    this.source = null;
    view.frame({ filled: null });
    if (target && !isSame(source, target)) void this.fill(source, target);
    return true;
  }

  private async fill(source: Area, target: Area): Promise<void> {
    const { spreadsheet } = this.view;
    const { state } = spreadsheet;
    if (!state) return;
    const result = await spreadsheet.edit('fill', { tabId: state.tabId, source, target });
    const isDone = result !== null && result.problem === undefined && spreadsheet.state?.tabId === state.tabId;
    if (isDone) spreadsheet.select({ areas: [target], cursor: state.selection.cursor });
  }

  private isOnHandle(x: number, y: number): boolean {
    const { viewport, spreadsheet } = this.view;
    if (!viewport || !spreadsheet.state || spreadsheet.editing.draft) return false;
    const handle = fillHandle(viewport, spreadsheet.state.selection);
    if (!handle) return false;
    const { x: left, y: top, width, height } = handle;
    return isInside({ x: left - REACH, y: top - REACH, width: width + 2 * REACH, height: height + 2 * REACH }, x, y);
  }
}
