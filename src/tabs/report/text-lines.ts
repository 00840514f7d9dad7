/** In pixels: letters of 10 points, and what a cell leaves free at its edges. */
const FULL_WIDTH = 13.4;
const HALF_WIDTH = 6.3;
const PADDING = 8;

/** Lines break between words, so that they are not filled to the end. */
const FILLED = 0.94;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * How many lines a text takes in a cell: an estimate, since nothing is drawn here.
 *
 * @param width - of the cell, in pixels.
 * @example linesOf('ABM', 84) // 1
 * @example linesOf('株式会社日立製作所', 84) // 2
 */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part) / roomIn(width))), 0);
}

/**
 * A text as it fits into so many lines of a cell, with `…` where something is left out.
 *
 * @param width - of the cell, in pixels.
 */
export function fittedText(text: string, width: number, lines: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const room = lines * roomIn(width);
  if (widthOf(flat) <= room) return flat;
  let [start, taken] = ['', FULL_WIDTH];
  for (const letter of flat) {
    taken += widthOf(letter);
    if (taken > room) break;
    start += letter;
  }
  return `${start.trimEnd()}…`;
}

function roomIn(width: number): number {
  return (width - PADDING) * FILLED;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? FULL_WIDTH : HALF_WIDTH;
  return width;
}
