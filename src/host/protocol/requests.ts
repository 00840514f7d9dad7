import type { Area } from './cell-view.ts';
import type { ButtonName } from './editor-view.ts';
import type { Placement } from './workbook-view.ts';

/**
 * What a window asks of the host: by name, what it sends and what it is answered. Whatever a request changes reaches every window as
 * a message, before the answer.
 */
export interface Requests {
  /** From now on the window shows these areas of a tab (frozen parts and what is scrolled to): answered by a `cells` message. */
  look: [{ tabId: number; areas: Area[] }, null];
  /** What is selected, the part with the cursor last, and the cell under the cursor. */
  select: [{ tabId: number; areas: Area[]; cursor: { row: number; column: number } }, null];
  /** Sum, average and the like of what is selected; null where there is nothing to sum up. */
  summarise: [{ tabId: number; areas: Area[] }, Summary | null];

  /** Types into a cell, as a person does. */
  type: [Cell & { text: string }, Edited];
  /** Types the same into all cells of the areas (Ctrl+Enter). */
  typeAll: [{ tabId: number; areas: Area[]; text: string }, Edited];
  clear: [{ tabId: number; areas: Area[] }, Edited];
  /** Cells as the clipboard takes them. */
  copy: [{ tabId: number; area: Area }, { text: string; html: string }];
  /** Puts in what was copied elsewhere, or (`from`) in this workbook, where formulas follow; what is cut moves. */
  paste: [
    {
      tabId: number;
      area: Area;
      text: string;
      html: string;
      from?: { tabId: number; area: Area; cut: boolean };
      valuesOnly?: boolean;
    },
    Edited & { readonly pasted?: Area },
  ];
  /** Continues what stands in `source` into the rest of `target`, which contains it. */
  fill: [{ tabId: number; source: Area; target: Area }, Edited];
  format: [{ tabId: number; areas: Area[]; change: FormatChange }, Edited];
  /** Empty text removes the note. */
  note: [Cell & { text: string }, Edited];
  /** What may be chosen in a cell. */
  choices: [Cell, { readonly choices: readonly string[] }];

  /** Inserts before `at` (count + 1 appends). The new ones look like their neighbour on the side given, usually the one before. */
  insert: [Tracks & { like?: 'before' | 'after' }, Edited];
  remove: [Tracks, Edited];
  resize: [Tracks & { pixels: number }, Edited];
  /** Columns to their widest text; rows back to what their texts need. */
  autoResize: [Tracks, Edited];
  hide: [Tracks & { hidden: boolean }, Edited];
  /** Puts them into one group more, or takes them out of the innermost, which is opened first. */
  group: [Tracks & { isGrouped: boolean }, Edited];
  /** Folds all groups of a tab away, or opens them. */
  foldAll: [{ tabId: number; axis: 'row' | 'column'; isFolded: boolean }, Edited];
  freeze: [{ tabId: number; rows: number; columns: number }, Edited];
  sort: [{ tabId: number; area: Area; column: number; ascending: boolean }, Edited];
  merge: [{ tabId: number; area: Area; merged: boolean }, Edited];
  /** Moves a chart, or changes its size. */
  placeChart: [Placement & { tabId: number; chartId: number }, Edited];
  removeChart: [{ tabId: number; chartId: number }, Edited];
  /** The same with an image. */
  placeImage: [Placement & { tabId: number; imageId: number }, Edited];
  removeImage: [{ tabId: number; imageId: number }, Edited];

  addTab: [{ index: number }, Edited & { readonly tabId?: number }];
  renameTab: [{ tabId: number; name: string }, Edited];
  moveTab: [{ tabId: number; index: number }, Edited];
  copyTab: [{ tabId: number }, Edited & { readonly tabId?: number }];
  removeTab: [{ tabId: number }, Edited];
  hideTab: [{ tabId: number; hidden: boolean }, Edited];
  colorTab: [{ tabId: number; color: string | null }, Edited];

  undo: [null, Edited];
  redo: [null, Edited];
  /** The next cell whose text contains this, from a cell on, through all of the tab; null: none. */
  find: [Cell & { text: string; backwards: boolean }, { readonly found: { row: number; column: number } | null }];
  /** Where a named range is; null: there is none of this name. */
  locate: [{ name: string }, { readonly place: { readonly tabId: number; readonly area: Area } | null }];
  /** Where Ctrl+arrow leads: the edge of a block of filled cells. */
  edge: [Cell & { down: number; right: number }, { readonly row: number; readonly column: number }];

  /** Runs a function of the add-on, as its menu item does. A problem is what it threw. */
  run: [{ functionName: string }, Edited];
  /** `google.script.run` of a page of the add-on. */
  call: [{ frameId: string; name: string; args: unknown[] }, CallResult];
  closeFrame: [{ frameId: string }, null];
  /** Answers the script's question; carried out at once, though the script halts. */
  answer: [{ questionId: number; button: ButtonName; text: string }, null];

  /** Saves now; says where. */
  save: [null, { readonly path: string } | { readonly problem: string }];
  /** Takes up, or leaves, the edits of an earlier run that were offered. What is left stays on disk. */
  recover: [{ accept: boolean }, Edited];
}

export type RequestName = keyof Requests;

interface Cell {
  tabId: number;
  row: number;
  column: number;
}

interface Tracks {
  tabId: number;
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** What came of an edit: nothing more to say, or a sentence for the person, in their language; then nothing was changed. */
export interface Edited {
  readonly problem?: string;
}

export type CallResult =
  | { readonly status: 'success'; readonly value: unknown }
  | { readonly status: 'failure'; readonly message: string }
  | { readonly status: 'not callable'; readonly message: string };

/** Properties that are not mentioned stay; null is the usual. */
export interface FormatChange {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly fontSize?: number | null;
  readonly horizontal?: 'left' | 'center' | 'right' | null;
  readonly vertical?: 'top' | 'middle' | 'bottom' | null;
  readonly wrap?: 'overflow' | 'wrap' | 'clip' | null;
  /** A pattern such as `#,##0.00`, or null: automatic. */
  readonly numberFormat?: string | null;
  /** One more or one fewer decimal than each cell shows. */
  readonly decimals?: 1 | -1;
  readonly borders?: 'all' | 'outer' | 'none';
  /** All formats go. */
  readonly clear?: true;
}

/** Of the numbers in a selection, written as the cells show them; `count` counts filled cells. */
export interface Summary {
  readonly count: number;
  readonly numbers: number;
  readonly sum: string;
  readonly average: string;
  readonly minimum: string;
  readonly maximum: string;
}
