import type { Area, CellView } from './cell-view.ts';
import type { EditorView, QuestionView, ToastView } from './editor-view.ts';
import type { RequestName, Requests } from './requests.ts';
import type { FunctionHelp, TabView, WorkbookView } from './workbook-view.ts';

/** What a window sends. Every request is answered once, in any order. */
export type WindowMessage = {
  [Name in RequestName]: { readonly id: number; readonly request: Name; readonly given: Requests[Name][0] };
}[RequestName];

/** What the host sends. */
export type HostMessage =
  /** First of all, and again after another file was opened: forget what was shown before. */
  | {
      readonly kind: 'welcome';
      readonly language: 'en' | 'ja';
      readonly workbook: WorkbookView;
      readonly functions: readonly FunctionHelp[];
      readonly editor: EditorView;
      readonly status: Status;
    }
  /** Tabs came, went, moved or were renamed; names of ranges changed. */
  | { readonly kind: 'workbook'; readonly workbook: WorkbookView }
  /** Something about one tab changed, but for its cells. */
  | { readonly kind: 'tab'; readonly tab: TabView }
  /** What the areas hold now; cells that are not listed are blank and plain. `areas` are those looked at, or parts of them that changed. */
  | {
      readonly kind: 'cells';
      readonly tabId: number;
      readonly areas: readonly Area[];
      readonly cells: readonly PlacedCell[];
    }
  | { readonly kind: 'editor'; readonly editor: EditorView }
  /** Null: it was answered, perhaps in another window. */
  | { readonly kind: 'question'; readonly question: QuestionView | null }
  | { readonly kind: 'toast'; readonly toast: ToastView }
  /** A script went to another tab or selected cells. */
  | { readonly kind: 'go'; readonly tabId: number; readonly area: Area | null }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown };

export type PlacedCell = readonly [row: number, column: number, cell: CellView];

export interface Status {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether every edit so far is in a file: `saved` only once the disk has it. */
  readonly saving: 'nothing to save' | 'unsaved' | 'saving' | 'saved' | 'failed';
  /** Where edits are saved by themselves. */
  readonly path: string;
  /** Why saving failed. */
  readonly problem?: string;
  /** Edits of an earlier run that can be taken up: where they are and when they were made. */
  readonly recoverable?: { readonly path: string; readonly time: string };
}
