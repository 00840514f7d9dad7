import type { Cell } from '../../model/cell.ts';

/**
 * Whether a cell counts as blank: nothing, or white space of any width alone.
 *
 * @example isBlank('　') // true
 */
export function isBlank(cell: Cell): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Two spellings are the same word when their folded texts are equal: width, case and runs of white space do not matter.
 *
 * @example fold(' Ｄｘ　推進 ') // 'dx 推進'
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Upper case first: it unfolds letters such as ß, which lower case alone would keep apart from "ss".
  return text.normalize('NFKC').toUpperCase().toLowerCase().replace(/\s+/gu, ' ').trim();
}

const PLAIN = /^[!-~]+$/;

/**
 * What a cell says as text, trimmed: a number reads as its digits. `undefined` for what has no text of its own: dates and errors.
 *
 * @example readText(300) // '300'
 */
export function readText(cell: Cell): string | undefined {
  if (typeof cell === 'string') return isError(cell) ? undefined : cell.trim();
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : undefined;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return undefined;
}

const ERRORS = new Set(['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!']);

/** Whether a text is what a cell with an error hands over. */
export function isError(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERRORS.has(text.trim());
}

const HASH = 35;

/** Whether a cell holds a date. Told by what it can do, since a date may come from another realm than this code. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && typeof (cell as Date).getTime === 'function';
}

const LONGEST_QUOTE = 40;

/**
 * A cell as it may be quoted in a message: on one line, and short enough to read.
 *
 * @example quotable('about\n120') // 'about 120'
 */
export function quotable(cell: Cell): string {
  if (isDate(cell)) return Number.isNaN(cell.getTime()) ? '#VALUE!' : cell.toISOString().slice(0, 10);
  const text = typeof cell === 'object' || typeof cell === 'function' ? '#VALUE!' : String(cell ?? '');
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line.slice(0, 2 * LONGEST_QUOTE)].length > LONGEST_QUOTE
    ? `${[...line.slice(0, 2 * LONGEST_QUOTE)].slice(0, LONGEST_QUOTE).join('')}…`
    : line;
}
