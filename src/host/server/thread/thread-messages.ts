import type { WindowMessage } from '../../protocol/messages.ts';
import type { Edited } from '../../protocol/requests.ts';

/** What the HTTP side tells the thread of the spreadsheet. Windows are numbered as they come. */
export type ToSpreadsheet =
  | { readonly kind: 'window opened'; readonly window: number }
  | { readonly kind: 'window closed'; readonly window: number }
  | { readonly kind: 'window said'; readonly window: number; readonly message: WindowMessage }
  /** A file to open in place of the one that is open. */
  | { readonly kind: 'open'; readonly id: number; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'download'; readonly id: number; readonly format: DownloadFormat; readonly tabId: number }
  /** An image over the cells. */
  | { readonly kind: 'image'; readonly id: number; readonly name: string }
  /** Saves what is not saved, and ends; a script that waits for an answer gets none. */
  | { readonly kind: 'stop'; readonly id: number };

/** A page of the add-on, and the functions that it can call; names in scripts have neither spaces nor quotes. */
export interface FramePage {
  readonly html: string;
  readonly functions: readonly string[];
}

/** What the thread of the spreadsheet tells the HTTP side. */
export type FromSpreadsheet =
  /** First of all. */
  | { readonly kind: 'begun'; readonly beginning: Beginning }
  /** For a window, as JSON. */
  | { readonly kind: 'say'; readonly window: number; readonly text: string }
  /** What the window said made no sense. */
  | { readonly kind: 'drop'; readonly window: number }
  /** A page of the add-on, to be had at this path. */
  | { readonly kind: 'frame'; readonly path: string; readonly page: FramePage }
  /** To `open`, `download`, `image` and `stop`, by the id. */
  | { readonly kind: 'answer'; readonly id: number; readonly result: Edited | Download | Image | SavedAtEnd };

/** Where edits will be saved, or why there is no spreadsheet, in the person's language. */
export type Beginning = { readonly path: string } | { readonly problem: string };

export type DownloadFormat = 'xlsx' | 'csv';

/** A file for the person, or why there is none. */
export type Download = { readonly name: string; readonly bytes: Uint8Array } | { readonly problem: string };

/** The file of an image; null: there is none of this name. */
export type Image = { readonly type: string; readonly bytes: Uint8Array } | null;

/** Where the edits are; null where there were none; or why they could not be saved. */
export type SavedAtEnd = { readonly path: string | null } | { readonly problem: string };
