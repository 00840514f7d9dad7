import { isBlankRow, readText } from '../../core/tables/index.ts';
import type { Cell, Row, Table } from '../../model/cell.ts';
import type { Language } from '../../model/language.ts';
import { languageOf } from './language-of.ts';
import type { meanings } from './meaning.ts';

/** A table that people type, with its columns found by what their headers mean. */
export interface TypedTable<Key extends string> {
  /** The language of most of its headers; of its other cells where it has none. */
  readonly language: Language;
  readonly has: (column: Key) => boolean;
  /** The rows that are not blank, with their number in the range, whose header is row 1. */
  readonly rows: readonly TypedRow<Key>[];
}

export interface TypedRow<Key extends string> {
  readonly number: number;
  /** The cell in a column; blank where the table lacks the column. */
  readonly cell: (column: Key) => Cell;
}

/** Where the columns of a table stand, counted from 0. Of two headers with one meaning the first counts. */
export function columnPositions<Key extends string>(
  headers: Row,
  meaningOf: ReturnType<typeof meanings<Key>>,
): ReadonlyMap<Key, number> {
  const positions = new Map<Key, number>();
  headers.forEach((header, position) => {
    const key = meaningOf(readText(header) ?? '')?.key;
    if (key !== undefined && !positions.has(key)) positions.set(key, position);
  });
  return positions;
}

/** Finds the columns of a table by its first row. */
export function readTypedTable<Key extends string>(
  table: Table,
  meaningOf: ReturnType<typeof meanings<Key>>,
): TypedTable<Key> {
  const headers = table[0] ?? [];
  const positions = columnPositions(headers, meaningOf);
  const votes = { en: 0, ja: 0 };
  for (const header of headers) {
    for (const language of meaningOf(readText(header) ?? '')?.languages ?? []) votes[language] += 1;
  }
  const cellAt = (row: Row, column: Key): Cell => {
    const position = positions.get(column);
    return position === undefined ? '' : row[position];
  };
  return {
    language:
      votes.en === votes.ja
        ? languageOf(isBlankRow(headers) ? table.flat() : headers)
        : votes.ja > votes.en
          ? 'ja'
          : 'en',
    has: (column) => positions.has(column),
    rows: table
      .map((row, index) => ({ row, number: index + 1 }))
      .slice(1)
      .filter(({ row }) => !isBlankRow(row))
      .map(({ row, number }) => ({ number, cell: (column) => cellAt(row, column) })),
  };
}
