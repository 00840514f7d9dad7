import stringWidth from 'string-width';
import type { Tab } from './tab.ts';

const pixelsPerCharacter = 7;
const margin = 10;
const narrowest = 21;

/** The width in pixels that a column's texts need on one line each; an estimate, since nothing is drawn here. */
export function widthOf(tab: Tab, column: number): number {
  if (tab.lastRow === 0) return narrowest;
  const texts = tab.displayTexts({ row: 1, column, rows: tab.lastRow, columns: 1 }).flat();
  const lines = texts.flatMap((text) => text.split('\n'));
  const characters = lines.reduce((longest, line) => Math.max(longest, stringWidth(line)), 0);
  return Math.max(narrowest, characters * pixelsPerCharacter + margin);
}
