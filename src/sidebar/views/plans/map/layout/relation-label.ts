import type { Measure, Size } from './shapes.ts';
import { wrappedText } from './wrapped-text.ts';

/** What stands on the line of a relation: its text, and room on both sides. */
export interface RelationLabel extends Size {
  readonly lines: readonly string[];
}

/** Of the letters, in pixels. */
export const LABEL_SIZE = 11;
export const LABEL_LINE = 14;

/**
 * The kind of a relation, and below it what somebody noted, as far as it fits.
 *
 * @param kind - its word, with its sign.
 */
export function relationLabel(kind: string, note: string, measure: Measure): RelationLabel {
  const lines = [kind, ...wrappedText(note, WIDEST, 2, (text) => measure(text, LABEL_SIZE, false))];
  const width = Math.max(...lines.map((line, index) => measure(line, LABEL_SIZE, index === 0)));
  return { lines, width: Math.ceil(width) + 2 * LABEL_SIDE, height: lines.length * LABEL_LINE + 2 };
}

const WIDEST = 128;

/** On both sides of the text, for the lines that hang from two persons. */
export const LABEL_SIDE = 10;
