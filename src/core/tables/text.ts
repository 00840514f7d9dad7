import type { DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import { dayOfDateCell, isDate, writtenDay } from './date-cell.ts';

/**
 * Whether a cell counts as blank: nothing, or white space alone, of any width and of none.
 *
 * @example isBlank('　') // true
 */
export function isBlank(cell: Cell): boolean {
  if (cell === '' || cell === null || cell === undefined) return true;
  return typeof cell === 'string' && BLANK.test(cell);
}

const BLANK = /^[\s\u00ad\u200b\u2060\ufeff]+$/;

/** Signs without any width come along when people paste from pages. Nobody sees them, so they say nothing. */
function withoutInvisible(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
}

/**
 * Two spellings are the same word when their folded texts are equal: width, case and runs of white space do not matter.
 *
 * @example fold(' Ｄｘ　推進 ') // 'dx 推進'
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  const narrow = PLAIN.test(text) ? text : withoutInvisible(text).normalize('NFKC');
  const lower = narrow.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  // Upper case in between unfolds letters such as ß, which lower case alone would keep apart from "ss".
  return lower.toUpperCase().toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * A typed value in the one form that readers look at: half width, lower case, single spaces. `undefined` where that form would hide
 * a difference: superscripts, circled digits and fractions turn into ordinary digits, and `10²` into 102.
 *
 * @example normalized('１２０　名') // '120 名'
 */
export function normalized(text: string): string | undefined {
  return DISGUISED_DIGITS.test(text) ? undefined : fold(text);
}

const DISGUISED_DIGITS = /\p{No}/u;

/** Most texts are folded already, which is much cheaper to see than to do again. */
const FOLDED =
  /^[!-@[-~\u3001-\u3003\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]+(?: [!-@[-~\u3001-\u3003\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]+)*$/;

/** Characters that NFKC keeps as they are, and that have no case or an ordinary one. */
const PLAIN = /^[ -~\u3001-\u3003\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/;

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
function isError(text: string): boolean {
  return text.charCodeAt(0) === HASH && ERRORS.has(text.trim());
}

const HASH = 35;

const LONGEST_QUOTE = 40;

/**
 * A cell as it may be quoted in a message: on one line, and short enough to read.
 *
 * @param dayOf - the day of an instant in the spreadsheet's zone, so that a date reads as the cell shows it.
 * @example quotable('about\n120', () => 0) // 'about 120'
 */
export function quotable(cell: Cell, dayOf: DayOf): string {
  if (isDate(cell)) return writtenDate(cell, dayOf);
  if (cell === null || cell === undefined) return '';
  return quotableText(readText(cell) ?? (typeof cell === 'string' ? cell : NO_VALUE));
}

/**
 * A text as it may be quoted in a message.
 *
 * @example quotableText(' 120 \n people') // '120 people'
 */
export function quotableText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const start = [...line.slice(0, 2 * LONGEST_QUOTE + 2)];
  return start.length > LONGEST_QUOTE ? `${start.slice(0, LONGEST_QUOTE).join('')}…` : line;
}

/** What Sheets shows for what it cannot show. */
const NO_VALUE = '#VALUE!';

function writtenDate(date: Date, dayOf: DayOf): string {
  const day = dayOfDateCell(date, dayOf);
  return day === undefined ? NO_VALUE : writtenDay(day);
}
