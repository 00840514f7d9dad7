import type { Grid, GridMetrics } from '@deephaven/grid';
import type { TabView } from '../../protocol/workbook-view.ts';
import { areaOf, type Place } from '../areas.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { Frames } from './draw/draw-frames.ts';
import { FittedTab } from './fitted-tab.ts';
import { areasToLookAt } from './look-ahead.ts';
import { SCROLL_BAR } from './theme.ts';
import { type ScrollPosition, Viewport } from './viewport.ts';

const start: ScrollPosition = { top: 0, left: 0, topOffset: 0, leftOffset: 0 };

/** The tab in front as the window shows it: what of it can be seen, and what is drawn over the cells. */
export class SheetView {
  /** The component that draws, while it is there. */
  component: Grid | null = null;
  viewport: Viewport | null = null;
  /** What has the keyboard's focus for the cells. */
  input: HTMLTextAreaElement | null = null;
  private over: Frames = { filled: null, copied: null, references: [], isEditing: false };
  /** What is to be seen once the tab, which has just come to the front, is measured. */
  private revealed: Place | null = null;
  /** What was brought into view last, which stays there when rows beside it become higher. */
  private kept: Place | null = null;
  private readonly fitted = new FittedTab();
  private readonly positions = new Map<number, ScrollPosition>();
  private readonly viewListeners = new Set<() => void>();
  private readonly drawListeners = new Set<() => void>();

  constructor(readonly spreadsheet: Spreadsheet) {}

  /** The editor has the focus, and the mirror of the cells is read, in place of the canvas. */
  connect(component: Grid | null): void {
    this.component = component;
    component?.canvas?.setAttribute('tabindex', '-1');
    component?.canvas?.setAttribute('aria-hidden', 'true');
  }

  /** The tab in front, with its rows as high as they are shown. */
  get tab(): TabView {
    const { state, loadedCells } = this.spreadsheet;
    const tab = state?.workbook.tabs.find(({ id }) => id === state.tabId);
    if (!tab) throw new Error('There is no tab in front');
    return this.fitted.of(tab, loadedCells);
  }

  get frames(): Frames {
    return this.over;
  }

  /** Draws other frames over the cells from now on. */
  frame(change: Partial<Frames>): void {
    this.over = { ...this.over, ...change };
    this.redraw();
  }

  focus(): void {
    this.input?.focus({ preventScroll: true });
  }

  /** Gives the focus to the cells where none of the editors has it. */
  keepFocus(): void {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) this.focus();
  }

  /** Draws again with the next frame of the screen. */
  redraw(): void {
    this.component?.requestUpdateCanvas();
  }

  /** Called before each drawing: says what can be seen now. */
  measured(metrics: GridMetrics): void {
    const before = this.viewport;
    const { tab } = this;
    const { width, height } = metrics;
    const isOther = before?.tab.id !== tab.id;
    const position = isOther ? (this.positions.get(tab.id) ?? start) : positionOf(metrics);
    // Only now does the component take another position: while it changes tabs it keeps its own.
    if (isOther) {
      this.component?.setViewState(position);
      this.kept = this.revealed;
    }
    const now = new Viewport(tab, width, height, position);
    const isScrolled = isOther || !isSamePosition(this.positions.get(tab.id), position);
    this.viewport = now;
    this.positions.set(tab.id, position);
    if (isScrolled || before.tab !== tab || before.width !== width || before.height !== height) this.viewChanged(now);
    for (const listener of this.drawListeners) listener();
    if (!isScrolled && isPushedOut(this.kept, before, now)) this.revealed = this.kept;
    if (!this.revealed) return;
    if (isOther) this.redraw();
    else this.reveal(this.revealed);
  }

  private viewChanged(viewport: Viewport): void {
    const { spreadsheet } = this;
    const cursor = spreadsheet.state?.selection.cursor;
    if (cursor) spreadsheet.look(areasToLookAt(viewport, cursor));
    for (const listener of this.viewListeners) listener();
  }

  /** Scrolls just as far as it takes to see a cell. */
  reveal(place: Place): void {
    const isMeasured = this.viewport?.tab.id === this.tab.id;
    this.revealed = isMeasured ? null : place;
    this.kept = place;
    if (isMeasured) this.component?.moveViewToCell(place.column - 1, place.row - 1);
  }

  /** Calls back after each scroll and each change of sizes. Returns what ends it. */
  onView(listener: () => void): () => void {
    this.viewListeners.add(listener);
    return () => this.viewListeners.delete(listener);
  }

  /** Calls back with each drawing. Returns what ends it. */
  onDraw(listener: () => void): () => void {
    this.drawListeners.add(listener);
    return () => this.drawListeners.delete(listener);
  }
}

/** Whether a cell that could be seen as a whole no longer can: rows before it became higher. */
function isPushedOut(place: Place | null, before: Viewport, now: Viewport): boolean {
  return place !== null && before.tab !== now.tab && sees(before, place) && !sees(now, place);
}

function sees(viewport: Viewport, place: Place): boolean {
  const { x, y, width, height } = viewport.box(areaOf(place));
  const { frozenRows, frozenColumns } = viewport.tab;
  const isBelow = place.row <= frozenRows || y >= viewport.frozenBottom;
  const isBeside = place.column <= frozenColumns || x >= viewport.frozenRight;
  const [right, bottom] = [viewport.width - SCROLL_BAR, viewport.height - SCROLL_BAR];
  return isBelow && isBeside && x + width <= right && y + height <= bottom;
}

function positionOf({ top, left, topOffset, leftOffset }: GridMetrics): ScrollPosition {
  return { top, left, topOffset, leftOffset };
}

function isSamePosition(one: ScrollPosition | undefined, other: ScrollPosition): boolean {
  return (
    one?.top === other.top &&
    one.left === other.left &&
    one.topOffset === other.topOffset &&
    one.leftOffset === other.leftOffset
  );
}
