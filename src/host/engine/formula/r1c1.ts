import { quoteTabName } from '../../workbook/address.ts';
import { type Coordinate, type Corner, parseReference, printReference, type Reference } from './reference.ts';
import { tokenize } from './tokens.ts';

/** A formula of the cell at `row`, `column` with relative references as offsets, zero too: `=A1` in E1 is `=R[0]C[-4]`; `$A$1` is `R1C1`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const pieces = tokenize(formula.slice(1)).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const { tab, start, end } = parseReference(token.text);
    const corner = (at: Corner) => printOffset('R', at.row, row) + printOffset('C', at.column, column);
    return `${tab === null ? '' : `${quoteTabName(tab)}!`}${corner(start)}${end ? `:${corner(end)}` : ''}`;
  });
  return `=${pieces.join('')}`;
}

/** The way back: `R[0]C[-4]` in E1 is `A1`. A formula without `=` gains one; what leads out of the grid reads `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  const side = String.raw`(?:R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?|R(?:\[-?\d+\]|\d+)|C(?:\[-?\d+\]|\d+))`;
  const pattern = new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(${side})(?::(${side}))?(?![\p{L}\p{N}_.(!])`,
    'giu',
  );
  const text = body.replace(pattern, (whole, first?: string, second?: string) => {
    if (first === undefined) return whole;
    const start = readSide(first, row, column);
    const end = second === undefined ? null : readSide(second, row, column);
    const lone = !end && (!start.row || !start.column);
    const reference: Reference = { tab: null, start, end: lone ? start : end };
    return isInside(start) && (!end || isInside(end)) ? printReference(reference) : '#REF!';
  });
  return `=${text}`;
}

function printOffset(letter: 'R' | 'C', coordinate: Coordinate | null, base: number): string {
  if (!coordinate) return '';
  return coordinate.fixed ? `${letter}${coordinate.index}` : `${letter}[${coordinate.index - base}]`;
}

function readSide(text: string, row: number, column: number): Corner {
  const [, rowPart, columnPart] = /^(R(?:\[-?\d+\]|\d+)?)?(C(?:\[-?\d+\]|\d+)?)?$/i.exec(text) ?? [];
  return { row: readOffset(rowPart, row), column: readOffset(columnPart, column) };
}

function readOffset(part: string | undefined, base: number): Coordinate | null {
  if (part === undefined) return null;
  const offset = /\[(-?\d+)\]/.exec(part)?.[1];
  const number = /^.(\d+)$/.exec(part)?.[1];
  return number ? { index: Number(number), fixed: true } : { index: base + Number(offset ?? 0), fixed: false };
}

function isInside({ row, column }: Corner): boolean {
  return (row?.index ?? 1) >= 1 && (column?.index ?? 1) >= 1;
}
