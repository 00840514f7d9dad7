import type { Area } from '../../../protocol/cell-view.ts';
import type { Place } from '../../areas.ts';

/** What somebody is typing into a cell, in the cell or in the formula bar; the host does not know of it yet. */
export interface Draft extends Place {
  readonly tabId: number;
  readonly text: string;
  /** The part of the text that is selected. */
  readonly from: number;
  readonly to: number;
  /** What editing began with: left as it was, nothing is sent. */
  readonly original: string;
  /** Begun by typing: arrow keys leave the cell, or point at others in a formula. */
  readonly isQuick: boolean;
  /** The reference that was put in by pointing at cells, which the next pointing replaces. */
  readonly picked: Picked | null;
}

interface Picked {
  readonly from: number;
  readonly to: number;
  readonly tabId: number;
  readonly area: Area;
  /** Where pointing began. */
  readonly anchor: Place;
}

/** A draft with other text in place of a part of it, the caret behind that. */
export function replaced(draft: Draft, from: number, to: number, text: string): Draft {
  const caret = from + text.length;
  return {
    ...draft,
    text: draft.text.slice(0, from) + text + draft.text.slice(to),
    from: caret,
    to: caret,
    picked: null,
  };
}

/** Whether pointing at cells puts a reference here: in a formula, where a value is expected. */
export function takesReference({ text, from, to, picked }: Draft): boolean {
  if (!text.startsWith('=')) return false;
  if (picked && picked.to === from && from === to) return true;
  const before = text.slice(0, from);
  const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  const next = text.slice(to).trimStart();
  return !isInText && /[=(,;:+\-*/^&<>{\\]\s*$/.test(before) && /^($|[),;:+\-*/^&<>}=\\])/.test(next);
}
