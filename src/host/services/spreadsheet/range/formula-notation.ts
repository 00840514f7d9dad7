import { columnLetters, columnNumber } from '../../../workbook/address.ts';

const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const notInside = '(?<![\\p{L}\\p{N}_.$\\]])';
const notBefore = '(?![\\p{L}\\p{N}_.(\\[])';

const cell = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const corner = `(?:${cell}|\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d*)`;
const a1Reference = new RegExp(`${notInside}(?:${corner}:${corner}|${cell})${notBefore}`, 'gu');
const cornerParts = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d*))?$/;

const offset = '(\\[-?\\d+\\]|\\d+)?';
const r1c1Reference = new RegExp(`${notInside}(?:(R)${offset}(?:(C)${offset})?|(C)${offset})${notBefore}`, 'giu');

/** A row or a column in a reference: where it is, and whether it stays there when the formula is filled elsewhere. */
interface Track {
  readonly at: number;
  readonly absolute: boolean;
}

/** A formula in A1 notation as it reads in R1C1 notation from a cell: `=A1+$B$2` in C1 is `=R[0]C[-2]+R2C2`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const relative = ({ at, absolute }: Track, here: number) => (absolute ? `${at}` : `[${at - here}]`);
  return changeCorners(
    formula,
    (rowTrack, columnTrack) =>
      (rowTrack ? `R${relative(rowTrack, row)}` : '') + (columnTrack ? `C${relative(columnTrack, column)}` : ''),
  );
}

/** A formula in R1C1 notation as it reads in A1 notation from a cell; what falls off the grid becomes `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  const track = (part: string | undefined, here: number): Track =>
    part === undefined || part.startsWith('[')
      ? { at: here + Number(part?.slice(1, -1) ?? 0), absolute: false }
      : { at: Number(part), absolute: true };
  return outsideQuotes(formula, (text) =>
    text.replace(r1c1Reference, (_, isRow?: string, rowPart?: string, isBoth?: string, bothPart?: string, ...rest) => {
      const [isColumn, columnPart] = rest as (string | undefined)[];
      const columnTrack = isBoth || isColumn ? track(isBoth ? bothPart : columnPart, column) : null;
      return printCorner(isRow ? track(rowPart, row) : null, columnTrack);
    }),
  );
}

/** A formula as filling it into another cell writes it: relative references move along, `#REF!` where they fall off the grid. */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const move = (track: Track | null, by: number) =>
    track && { ...track, at: track.absolute ? track.at : track.at + by };
  return changeCorners(formula, (row, column) => printCorner(move(row, down), move(column, right)));
}

/** Whether a formula refers to cells of a tab, by name, that is not this one. */
export function refersToOtherTab(formula: string, tabName: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const prefixes = withoutTexts.matchAll(/'((?:[^']|'')*)'!|([\p{L}\p{N}_.]+)!/gu);
  return [...prefixes].some(([, name, plain]) => (name?.replaceAll("''", "'") ?? plain) !== tabName);
}

function changeCorners(formula: string, print: (row: Track | null, column: Track | null) => string): string {
  return outsideQuotes(formula, (text) =>
    text.replace(a1Reference, (reference) =>
      reference
        .split(':')
        .map((part) => {
          const [, columnDollar, letters, rowDollar, number] = cornerParts.exec(part) ?? [];
          return print(
            number ? { at: Number(number), absolute: rowDollar === '$' } : null,
            letters ? { at: columnNumber(letters), absolute: columnDollar === '$' } : null,
          );
        })
        .join(':'),
    ),
  );
}

function printCorner(row: Track | null, column: Track | null): string {
  if ((row && row.at < 1) || (column && column.at < 1)) return '#REF!';
  const dollar = ({ absolute }: Track) => (absolute ? '$' : '');
  return (column ? dollar(column) + columnLetters(column.at) : '') + (row ? `${dollar(row)}${row.at}` : '');
}

/** Applies a change to what stands outside texts and quoted tab names. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
