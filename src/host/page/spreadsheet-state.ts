import type { Area } from '../protocol/cell-view.ts';
import type { EditorView, QuestionView, ToastView } from '../protocol/editor-view.ts';
import type { Status } from '../protocol/messages.ts';
import type { FunctionHelp, WorkbookView } from '../protocol/workbook-view.ts';
import type { Panel } from './panels/panel.ts';

/** What is selected on the tab in front: the areas, and the cell that typing goes to. */
export interface Selection {
  readonly areas: readonly Area[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** What a context menu was asked for, and where in the window. */
export interface ContextMenuRequest {
  readonly target: 'cells' | 'rows' | 'columns';
  readonly x: number;
  readonly y: number;
}

/** Everything that the window knows, but for cells. */
export interface SpreadsheetState {
  readonly isConnected: boolean;
  readonly language: 'en' | 'ja';
  readonly workbook: WorkbookView;
  readonly functions: readonly FunctionHelp[];
  readonly editor: EditorView;
  readonly question: QuestionView | null;
  readonly toasts: readonly (ToastView & { readonly id: number })[];
  readonly status: Status;
  /** The tab in front. */
  readonly tabId: number;
  readonly selection: Selection;
  /** What an edit could not do, to be shown until it is closed. */
  readonly problem: string | null;
  readonly contextMenu: ContextMenuRequest | null;
  readonly panel: Panel | null;
  /** Functions of the add-on that were asked for and have not ended. */
  readonly runs: number;
}
