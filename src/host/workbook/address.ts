import type { GridRange } from './grid-range.ts';

/** A range as it is written, in the order of the grid. A side that is left open (`A2:A`, `A:C`, `5:7`) is null. */
export interface WrittenRange {
  /** Without quotes; null when the range names no tab. */
  readonly tab: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → 1, `ab` → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A tab's name as it stands before `!` in a formula: quoted unless it is a plain word, apostrophes doubled. */
export function quoteTabName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && parseCorner(name) === null && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Reads `B2`, `$a$1:c5`, `C5:B2`, `A:C`, `5:7`, `A2:A`, `R5C3`, each with or without a tab before `!`; null for anything else. */
export function parseAddress(text: string): WrittenRange | null {
  const prefixed = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(text);
  const tab = prefixed ? (prefixed[1]?.replaceAll("''", "'") ?? prefixed[2] ?? '') : null;
  const range = parseCells(prefixed?.[3] ?? text);
  return range && { tab, ...range };
}

/** The cells of a grid that a written range means; null if they reach beyond it. */
export function resolveAddress(
  written: WrittenRange,
  grid: { readonly id: number; readonly rows: number; readonly columns: number },
): GridRange | null {
  const { top, left, bottom, right } = written;
  if ((bottom ?? top ?? 1) > grid.rows || (right ?? left ?? 1) > grid.columns) return null;
  const row = top ?? 1;
  const column = left ?? 1;
  const range: GridRange = {
    tabId: grid.id,
    row,
    column,
    rows: (bottom ?? grid.rows) - row + 1,
    columns: (right ?? grid.columns) - column + 1,
  };
  if (range.rows < 1 || range.columns < 1) return null;
  if (top === null) range.wholeColumns = true;
  if (left === null) range.wholeRows = true;
  return range;
}

/** `A1`, `A1:B2`, `D:F` for whole columns, `5:7` for whole rows; never with a tab. */
export function printAddress(range: Omit<GridRange, 'tabId'>): string {
  const { row, column, rows, columns } = range;
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (range.wholeColumns) return `${first}:${last}`;
  if (range.wholeRows) return `${row}:${row + rows - 1}`;
  return rows === 1 && columns === 1 ? `${first}${row}` : `${first}${row}:${last}${row + rows - 1}`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCells(text: string): Omit<WrittenRange, 'tab'> | null {
  const [first = '', second, ...more] = text.split(':');
  const start = parseCorner(first) ?? parseRowColumn(first);
  const end = second === undefined ? start : (parseCorner(second) ?? parseRowColumn(second));
  if (!start || !end || more.length > 0) return null;
  if (second === undefined && (start.row === null || start.column === null)) return null;
  const rows = ordered(start.row, end.row);
  const columns = ordered(start.column, end.column);
  return rows && columns && { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
}

/** `B2`, `$B`, `7`. */
function parseCorner(text: string): Corner | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?([1-9]\d*))?$/.exec(text);
  if (!match || text === '') return null;
  return { column: match[1] ? columnNumber(match[1]) : null, row: match[2] ? Number(match[2]) : null };
}

function parseRowColumn(text: string): Corner | null {
  const match = /^R([1-9]\d*)C([1-9]\d*)$/i.exec(text);
  return match && { row: Number(match[1]), column: Number(match[2]) };
}

/** Both sides given: sorted. One open (`A2:A`): from the given one on. */
function ordered(a: number | null, b: number | null): readonly [number | null, number | null] {
  if (a !== null && b !== null) return a <= b ? [a, b] : [b, a];
  return [a ?? b, null];
}
