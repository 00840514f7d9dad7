import type { Cell, Row, Table } from '../../model/cell.ts';
import { fold, isBlank, readText } from './text.ts';

/**
 * Whatever a function was given, as rows: a range already is, a single cell is one row of one cell, a list is one row.
 *
 * @example toTable('a') // [['a']]
 */
export function toTable(argument: unknown): Table {
  if (!Array.isArray(argument)) return [[argument as Cell]];
  // Spread, since `every` passes over the holes of an array.
  const rows: readonly unknown[] = [...argument];
  return rows.every(Array.isArray) ? (argument as Table) : [rows as Row];
}

/** Whether every cell of a row is blank. */
export function isBlankRow(row: Row): boolean {
  return row.every(isBlank);
}

/**
 * The rows without the blank ones at the end, as an open range such as `A1:H` brings them along.
 *
 * @example trimBlankRows([['a'], [''], ['']]) // [['a']]
 */
export function trimBlankRows(table: Table): Table {
  let length = table.length;
  while (length > 0 && isBlankRow(table[length - 1] ?? [])) length -= 1;
  return length === table.length ? table : table.slice(0, length);
}

/** Tells the position of the first header that is the given word, or −1. Each header is looked at once. */
export function headerFinder(headers: Row): (word: string) => number {
  const positions = new Map<string, number>();
  headers.forEach((header, position) => {
    const word = fold(readText(header) ?? '');
    if (word !== '' && !positions.has(word)) positions.set(word, position);
  });
  return (word) => positions.get(fold(word)) ?? -1;
}
