import { fold, isBlank, isBlankRow, readText } from '../../core/tables/index.ts';
import type { Cell, Table } from '../../model/cell.ts';

/** The header of a column that is added for ids, in every language. */
export const ID_HEADER = 'ID';

/** Headers of a column that is there for ids, some of which may be missing yet. */
const FOR_IDS = new Set(['id', 'account id', 'アカウントid']);

/** Headers of a column with numbers that somebody else gives out, so that only a complete one tells companies apart. */
const FROM_ELSEWHERE = new Set([
  'company id',
  'customer id',
  'corporate number',
  '企業id',
  '会社id',
  '顧客id',
  '取引先id',
  '管理番号',
  '顧客番号',
  '法人番号',
]);

/**
 * The column whose values tell the accounts apart, whatever they are called.
 *
 * @param table - the accounts with their header row.
 * @returns its position, or −1.
 * @example idColumn([['Company', 'ID'], ['Asahi', 'K7M2P']]) // 1
 */
export function idColumn(table: Table): number {
  const words = (table[0] ?? []).map((header) => fold(readText(header) ?? ''));
  const own = words.findIndex((word) => FOR_IDS.has(word));
  return own >= 0 ? own : words.findIndex((word, position) => FROM_ELSEWHERE.has(word) && tellsApart(table, position));
}

function tellsApart(table: Table, position: number): boolean {
  const ids = table.slice(1).flatMap((row) => (isBlankRow(row) ? [] : [idKey(row[position])]));
  return ids.length > 0 && !ids.includes('') && new Set(ids).size === ids.length;
}

/**
 * An id in the form in which it is compared, blank for none.
 *
 * @example idKey(1010) // '1010'
 */
export function idKey(cell: Cell): string {
  return isBlank(cell) ? '' : fold(readText(cell) ?? '');
}

/**
 * A new id such as `K7M2P`, which is added to those taken. Letters and digits take turns, and there is neither a vowel nor an E, so
 * that no id reads as a number, a date or a word.
 *
 * @param taken - as `idKey` gives them.
 * @param random - 0 ≤ value < 1.
 */
export function newId(taken: Set<string>, random: () => number): string {
  for (;;) {
    const pick = (signs: string) => signs.charAt(Math.floor(random() * signs.length));
    const id = [LETTERS, DIGITS, LETTERS, DIGITS, LETTERS].map(pick).join('');
    if (taken.has(fold(id))) continue;
    taken.add(fold(id));
    return id;
  }
}

const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const DIGITS = '23456789';
