import { columnLetters, columnNumber, quoteTabName } from '../../workbook/address.ts';

/** One side of a reference. A `$` makes it fixed: copying the formula does not shift it. */
export interface Coordinate {
  readonly index: number;
  readonly fixed: boolean;
}

/** A corner of a reference; null where it is left open, as in `A2:A` (`A` has no row). */
export interface Corner {
  readonly row: Coordinate | null;
  readonly column: Coordinate | null;
}

/** A cell or a range as a formula refers to it. */
export interface Reference {
  /** Null for the formula's own tab. */
  readonly tab: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
}

/** Reads a token of kind `reference`. */
export function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const prefix = bang < 0 ? null : text.slice(0, bang);
  const [start = '', end] = text.slice(bang + 1).split(':');
  return {
    tab: prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix,
    start: parseCorner(start),
    end: end === undefined ? null : parseCorner(end),
  };
}

export function printReference({ tab, start, end }: Reference): string {
  const prefix = tab === null ? '' : `${quoteTabName(tab)}!`;
  return `${prefix}${printCorner(start)}${end ? `:${printCorner(end)}` : ''}`;
}

function parseCorner(text: string): Corner {
  const [, columnFixed, letters, rowFixed, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In `$5` the one `$` belongs to the row.
  const rowAlone = letters === '';
  return {
    column: letters ? { index: columnNumber(letters), fixed: columnFixed === '$' } : null,
    row: digits ? { index: Number(digits), fixed: (rowAlone ? columnFixed : rowFixed) === '$' } : null,
  };
}

export function printCorner({ row, column }: Corner): string {
  const letters = column ? `${column.fixed ? '$' : ''}${columnLetters(column.index)}` : '';
  const digits = row ? `${row.fixed ? '$' : ''}${row.index}` : '';
  return letters + digits;
}
