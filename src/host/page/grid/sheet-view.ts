import type { Grid, GridMetrics } from '@deephaven/grid';
import type { TabView } from '../../protocol/workbook-view.ts';
import type { Place } from '../areas.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import type { Frames } from './draw/draw-frames.ts';
import { areasToLookAt } from './look-ahead.ts';
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

  /** The tab in front. */
  get tab(): TabView {
    const { state } = this.spreadsheet;
    const tab = state?.workbook.tabs.find(({ id }) => id === state.tabId);
    if (!tab) throw new Error('There is no tab in front');
    return tab;
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
    if (isOther) this.component?.setViewState(position);
    this.viewport = new Viewport(tab, width, height, position);
    const known = this.positions.get(tab.id);
    const isSameView =
      before?.tab === tab && before.width === width && before.height === height && isSamePosition(known, position);
    if (!isSameView) {
      this.positions.set(tab.id, position);
      this.spreadsheet.look(areasToLookAt(this.viewport));
      for (const listener of this.viewListeners) listener();
    }
    for (const listener of this.drawListeners) listener();
    if (!this.revealed) return;
    if (isOther) this.redraw();
    else this.reveal(this.revealed);
  }

  /** Scrolls just as far as it takes to see a cell. */
  reveal(place: Place): void {
    const isMeasured = this.viewport?.tab.id === this.tab.id;
    this.revealed = isMeasured ? null : place;
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
