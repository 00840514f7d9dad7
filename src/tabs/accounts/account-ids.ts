import { fold, isBlank, readText } from '../../core/tables/index.ts';
import type { Cell, Table } from '../../model/cell.ts';

/** The header of a column that is added for ids, in every language. */
export const ID_HEADER = 'ID';

/**
 * Headers of a column that is there for ids, some of which may be missing yet. Numbers that somebody else gives out, such as those of
 * a register, are none: the next company may lack one, and what is tied to them would come loose.
 */
const FOR_IDS = new Set(['id', 'account id', 'アカウントid']);

/**
 * The column whose values tell the accounts apart, whatever the companies are called.
 *
 * @param table - the accounts with their header row.
 * @returns its position, or −1.
 * @example idColumn([['Company', 'ID'], ['Asahi', 'K7M2P']]) // 1
 */
export function idColumn(table: Table): number {
  return (table[0] ?? []).findIndex((header) => FOR_IDS.has(fold(readText(header) ?? '')));
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
