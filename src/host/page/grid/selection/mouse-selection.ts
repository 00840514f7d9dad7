import { type EventHandlerResult, type Grid, GridMouseHandler, type GridPoint } from '@deephaven/grid';
import type { Area } from '../../../protocol/cell-view.ts';
import { areaOf, around, mergeAt, type Place } from '../../areas.ts';
import { boxOfCell } from '../draw/picture.ts';
import type { SheetView } from '../sheet-view.ts';
import { isOnMark, type Target, targetAt } from '../targets.ts';
import { EdgeScroll } from './edge-scroll.ts';
import { addArea, extendTo, isSelected, selectArea, wholeColumns, wholeRows, wholeTab } from './selecting.ts';

type MouseEventLike = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** After the scroll bars, before the grid component's own selection. */
const ORDER = 850;

/** Selects with the mouse; while a formula is typed, points at cells instead. */
export class MouseSelection extends GridMouseHandler {
  private readonly edge = new EdgeScroll();
  private started: { readonly target: Target; readonly isPick: boolean } | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly marked: (place: Place) => void,
  ) {
    super(ORDER);
  }

  override onDown({ x, y }: GridPoint, _: Grid, event: MouseEventLike): EventHandlerResult {
    const { view } = this;
    const { viewport, spreadsheet } = view;
    if (!viewport || !spreadsheet.state) return false;
    const target = targetAt(viewport, x, y);
    const isPick = spreadsheet.editing.takesReference;
    this.started = { target, isPick };
    if (isPick) {
      view.keepFocus();
      this.pick(target);
      return true;
    }
    if (spreadsheet.editing.draft) spreadsheet.editing.commit();
    view.focus();
    this.begin(target, event);
    if (target.kind === 'cell' && !event.shiftKey) this.touchMark(target.place, x, y);
    return true;
  }

  override onDrag(point: GridPoint): EventHandlerResult {
    const { viewport, spreadsheet } = this.view;
    if (!this.started || !viewport || !spreadsheet.state) return false;
    const { x, y } = point;
    const { target, isPick } = this.started;
    const end = sameKind(target, viewport.cellTowards(x, y));
    if (isPick) this.pick(end);
    else spreadsheet.select(extendTo(viewport.tab, spreadsheet.state.selection, this.areaOf(end)));
    if (end.kind === 'cell') {
      this.view.reveal(end.place);
      this.edge.follow(viewport, x, y, () => this.onDrag(point));
    }
    return true;
  }

  override onUp(): EventHandlerResult {
    this.edge.stop();
    this.started = null;
    return true;
  }

  override onDoubleClick({ x, y }: GridPoint): EventHandlerResult {
    const { viewport, spreadsheet } = this.view;
    if (!viewport) return false;
    const target = targetAt(viewport, x, y);
    if (target.kind === 'cell' && !spreadsheet.editing.draft) {
      const cell = spreadsheet.cell(target.place.row, target.place.column);
      if (!isOnMark(boxOfCell(viewport, target.place), cell, x, y)) spreadsheet.editing.begin();
    }
    return true;
  }

  override onContextMenu({ x, y }: GridPoint, _: Grid, event: MouseEvent): EventHandlerResult {
    const { viewport, spreadsheet } = this.view;
    if (!viewport || !spreadsheet.state) return false;
    if (spreadsheet.editing.draft) spreadsheet.editing.commit();
    const target = targetAt(viewport, x, y);
    const { tab } = viewport;
    const area = this.areaOf(target);
    const isPart = spreadsheet.state.selection.areas.some(
      ({ rows, columns }) =>
        (target.kind === 'row' && columns !== tab.columns) || (target.kind === 'column' && rows !== tab.rows),
    );
    if (isPart || !isSelected(spreadsheet.state.selection, area)) spreadsheet.select(selectArea(tab, area));
    this.view.focus();
    const menus = { corner: 'cells', cell: 'cells', row: 'rows', column: 'columns' } as const;
    spreadsheet.openContextMenu({ target: menus[target.kind], x: event.clientX, y: event.clientY });
    return true;
  }

  private begin(target: Target, { shiftKey, ctrlKey, metaKey }: MouseEventLike): void {
    const { spreadsheet, tab } = this.view;
    const selection = spreadsheet.state?.selection;
    if (!selection) return;
    const area = this.areaOf(target);
    if (shiftKey) spreadsheet.select(extendTo(tab, selection, area));
    else if (ctrlKey || metaKey) spreadsheet.select(addArea(tab, selection, area));
    else spreadsheet.select(selectArea(tab, area));
  }

  private pick(end: Target): void {
    const { editing } = this.view.spreadsheet;
    const area = this.areaOf(end);
    const anchor = this.started && this.started.target !== end ? this.areaOf(this.started.target) : area;
    editing.pick(around(anchor, area), anchor);
  }

  private touchMark(place: Place, x: number, y: number): void {
    const { viewport, spreadsheet } = this.view;
    if (!viewport) return;
    const cell = spreadsheet.cell(place.row, place.column);
    if (isOnMark(boxOfCell(viewport, place), cell, x, y)) this.marked(place);
  }

  private areaOf(target: Target): Area {
    const { tab } = this.view;
    switch (target.kind) {
      case 'corner':
        return wholeTab(tab);
      case 'row':
        return wholeRows(tab, target.at);
      case 'column':
        return wholeColumns(tab, target.at);
      case 'cell':
        return mergeAt(tab.merges, areaOf(target.place));
    }
  }
}

/** Dragging from a header goes on selecting rows or columns, wherever the mouse is. */
function sameKind(target: Target, place: Place): Target {
  if (target.kind === 'row') return { kind: 'row', at: place.row };
  if (target.kind === 'column') return { kind: 'column', at: place.column };
  return target.kind === 'corner' ? target : { kind: 'cell', place };
}
