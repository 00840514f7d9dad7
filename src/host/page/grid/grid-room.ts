import type { Place } from '../areas.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { Clipboard } from './clipboard.ts';
import { SheetRenderer } from './draw/sheet-renderer.ts';
import { referencesOn } from './editing/draft-references.ts';
import { EditorKeys } from './editing/editor-keys.ts';
import { gridHandle } from './handle.ts';
import { Cursor } from './selection/cursor.ts';
import { FillDragging } from './selection/fill-dragging.ts';
import { MouseSelection } from './selection/mouse-selection.ts';
import { Resizing } from './selection/resizing.ts';
import { keptInside } from './selection/selecting.ts';
import { SheetKeys } from './selection/sheet-keys.ts';
import { SheetView } from './sheet-view.ts';

/** What the grid shows for a moment, apart from cells. */
export interface Passing {
  /** The cell whose choices are open. */
  readonly choosing: Place | null;
  /** Where a border of a header is being dragged to. */
  readonly guide: { readonly axis: 'row' | 'column'; readonly at: number } | null;
}

/** Everything that serves the cells of one window, put together. */
export class GridRoom {
  readonly view: SheetView;
  readonly clipboard: Clipboard;
  readonly keys: SheetKeys;
  readonly renderer: SheetRenderer;
  readonly mouseHandlers;
  private readonly editorKeys: EditorKeys;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly show: (change: Partial<Passing>) => void,
  ) {
    const view = new SheetView(spreadsheet);
    const cursor = new Cursor(view);
    this.view = view;
    this.clipboard = new Clipboard(view);
    this.keys = new SheetKeys(view, cursor, this.clipboard, (kind) => this.useChoice(kind));
    this.editorKeys = new EditorKeys(view, cursor);
    this.renderer = new SheetRenderer(
      spreadsheet,
      () => view.viewport,
      () => view.frames,
    );
    this.mouseHandlers = [
      new Resizing(view, (guide) => show({ guide })),
      new FillDragging(view),
      new MouseSelection(view, () => this.useChoice('list') || this.useChoice('checkbox')),
    ];
  }

  /** Serves the spreadsheet from now on. Returns what ends it. */
  open(): () => void {
    const { spreadsheet, view, editorKeys, clipboard } = this;
    const { editing } = spreadsheet;
    spreadsheet.grid = gridHandle(view, clipboard);
    editing.keys.editor = (event) => editorKeys.press(event);
    const ends = [
      spreadsheet.onCells(() => view.redraw()),
      spreadsheet.onChange(() => this.changed()),
      editing.onChange(() => this.frameDraft()),
    ];
    return () => {
      for (const end of ends) end();
      spreadsheet.grid = null;
      editing.keys.editor = null;
    };
  }

  /** Something about the tab in front may be another. */
  private changed(): void {
    const { spreadsheet, view } = this;
    const selection = spreadsheet.state?.selection;
    const kept = selection && keptInside(view.tab, selection);
    if (kept && kept !== selection) spreadsheet.select(kept);
    view.redraw();
  }

  /** Another tab is in front. */
  tabChanged(): void {
    this.view.redraw();
    this.clipboard.showFrame();
    this.frameDraft();
    this.show({ choosing: null });
    if (this.spreadsheet.editing.draft) this.view.focus();
  }

  /** Lets the cells scroll while the mouse is on something that floats over them. Returns what ends it. */
  scrollOver(section: HTMLElement | null): () => void {
    const scroll = (event: WheelEvent) => {
      const { component } = this.view;
      const isOnCells = event.target === component?.canvas;
      const isOnCard = event.target instanceof Element && event.target.closest('.card') !== null;
      if (event.ctrlKey && isOnCells) event.stopPropagation();
      else if (!isOnCells && !isOnCard) component?.handleWheel(event);
    };
    section?.addEventListener('wheel', scroll, { passive: false, capture: true });
    return () => section?.removeEventListener('wheel', scroll, { capture: true });
  }

  /** Frames what the formula that is being typed refers to. */
  private frameDraft(): void {
    const { view, spreadsheet } = this;
    const { draft } = spreadsheet.editing;
    const { tabs = [] } = spreadsheet.state?.workbook ?? {};
    const isEditing = draft !== null && draft.tabId === view.tab.id;
    view.frame({ isEditing, references: draft ? referencesOn(view.tab, draft, tabs) : [] });
  }

  private useChoice(kind: 'list' | 'checkbox'): boolean {
    const { spreadsheet } = this;
    const { state } = spreadsheet;
    if (!state) return false;
    const { row, column } = state.selection.cursor;
    const cell = spreadsheet.cell(row, column);
    if (cell?.choice !== kind) return false;
    if (kind === 'list') this.show({ choosing: { row, column } });
    else {
      const text = cell.text === 'TRUE' ? 'FALSE' : 'TRUE';
      void spreadsheet.edit('type', { tabId: state.tabId, row, column, text });
    }
    return true;
  }
}
