import type { Day } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';

/** What a cell is to hold: a value as people see it, a formula of ours, or a day. */
export type NewCell = string | number | boolean | { readonly formula: string } | { readonly day: Day };

/**
 * A cell as Sheets has to be told, so that it ends up as what it is. A text keeps to itself: it becomes neither a formula nor a
 * number nor a date, whoever typed it.
 *
 * @example writtenCell('=IMPORTDATA("https://example.com")') // "'=IMPORTDATA(\"https://example.com\")"
 * @example writtenCell('製造業') // '製造業'
 */
export function writtenCell(cell: NewCell): string | number | boolean {
  if (typeof cell === 'string') return READS_AS_ITSELF.test(cell) || cell === '' ? cell : `'${cell}`;
  if (typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.formula : cell.day + DAYS_FROM_1899_TO_1970;
}

/** Begins with a letter and has no digit, so it is no number, date, formula or sign of one; `TRUE` and `FALSE` are the exception. */
const READS_AS_ITSELF = /^(?!(?:true|false)$)\p{L}\P{N}*$/iu;

/** Days are shown alike everywhere. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** Sheets counts days from 1899-12-30. A cell with a date format shows such a number as its day. */
const DAYS_FROM_1899_TO_1970 = 25_569;

/** A cell that was read, to be written elsewhere as it is; blank for a date, which is no name and no id. */
export function asNewCell(cell: Cell): string | number | boolean {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}
