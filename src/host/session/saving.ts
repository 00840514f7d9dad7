import type { Status } from '../protocol/messages.ts';
import type { Edited } from '../protocol/requests.ts';

/** Who keeps the edits of a workbook in a file, as far as windows hear of it. */
export interface Saving {
  status(): Omit<Status, 'canUndo' | 'canRedo'>;
  /** Calls back when the status is another. */
  onChange(listener: () => void): void;
  /** The workbook is no longer what was saved. */
  edited(): void;
  save(): Promise<{ readonly path: string } | { readonly problem: string }>;
  /** Takes up, or leaves, the edits of an earlier run. */
  recover(accept: boolean): Promise<Edited>;
}
