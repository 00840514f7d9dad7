import type { Grid, GridMetrics } from '@deephaven/grid';
import type { Area } from '../../protocol/cell-view.ts';
import type { TabView } from '../../protocol/workbook-view.ts';
import { isSame, type Place } from '../areas.ts';
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
  private looked: { readonly tabId: number; readonly areas: readonly Area[] } | null = null;
  private readonly positions = new Map<number, ScrollPosition>();
  private readonly viewListeners = new Set<() => void>();
  private readonly drawListeners = new Set<() => void>();

  constructor(readonly spreadsheet: Spreadsheet) {}

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

  /** Draws again with the next frame of the screen. */
  redraw(): void {
    this.component?.requestUpdateCanvas();
  }

  /** Called before each drawing: says what can be seen now. */
  measured(metrics: GridMetrics): void {
    const before = this.viewport;
    const { tab } = this;
    const { top, left, topOffset, leftOffset, width, height } = metrics;
    const position = { top, left, topOffset, leftOffset };
    this.viewport = new Viewport(tab, width, height, position);
    const known = this.positions.get(tab.id);
    const isSameView =
      before?.tab === tab &&
      before.width === width &&
      before.height === height &&
      known?.top === top &&
      known.left === left &&
      known.topOffset === topOffset &&
      known.leftOffset === leftOffset;
    if (!isSameView) {
      this.positions.set(tab.id, position);
      this.look(this.viewport);
      for (const listener of this.viewListeners) listener();
    }
    for (const listener of this.drawListeners) listener();
  }

  /** Scrolls to where the tab in front was left. */
  restorePosition(): void {
    this.component?.setViewState(this.positions.get(this.tab.id) ?? start);
  }

  /** Scrolls just as far as it takes to see a cell. */
  reveal({ row, column }: Place): void {
    if (this.component?.metrics) this.component.moveViewToCell(column - 1, row - 1);
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

  /** Asks for cells anew, where the host has forgotten what this window looks at. */
  lookAgain(): void {
    this.looked = null;
    if (this.viewport) this.look(this.viewport);
  }

  private look(viewport: Viewport): void {
    const areas = areasToLookAt(viewport);
    const isKnown =
      this.looked?.tabId === viewport.tab.id &&
      this.looked.areas.length === areas.length &&
      areas.every((area, index) => isSame(area, this.looked?.areas[index] ?? area));
    if (isKnown) return;
    this.looked = { tabId: viewport.tab.id, areas };
    this.spreadsheet.look(areas);
  }
}
