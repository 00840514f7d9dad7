import type { CallResult } from '../../protocol/requests.ts';

/** What a page of the add-on says to hand over its end of the line, once, to the window around it. */
export const GREETING = 'google.script';

/** What a page of the add-on says over the line. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus editor' }
  /** Only dialogs follow. */
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** What it hears. */
export interface CallAnswer {
  readonly id: number;
  readonly result: CallResult;
}
