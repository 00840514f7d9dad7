import { parseReference, printReference, type Reference } from '../../engine/formula/reference.ts';
import { tokenize } from '../../engine/formula/tokens.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../workbook/cell-value.ts';
import { excelFunctionName } from './excel-functions.ts';
import type { SaveContext } from './file-context.ts';
import { placeOfLink } from './link.ts';
import type { TabNames } from './tab-names.ts';

const longestLiteral = 255;
const longestCachedText = 4_000;
const longestFormula = 8_000;

/** How a formula stands in a file, without its `=`. */
export function formulaForFile(
  formula: string,
  value: CellValue,
  spills: boolean,
  context: SaveContext,
  tabName: string,
): string {
  const translated = translateFormula(formula, context, tabName);
  const malformed = value instanceof ErrorValue && value.text === '#ERROR!';
  return translated === undefined || spills || malformed ? placeholder(formula.slice(1), value) : translated;
}

/** What Sheets' own export writes for a cell that another cell's formula fills. */
export function spilledForFile(value: CellValue): string {
  return placeholder('"COMPUTED_VALUE"', value);
}

/**
 * The formula as Excel understands it, without its `=`: prefixed names for newer functions, open ranges closed at the end of the grid,
 * tabs by their names in the file, links to them by their places. Undefined where it calls a function that Excel lacks, or is longer than Excel takes.
 */
export function translateFormula(formula: string, context: SaveContext, tabName: string): string | undefined {
  let known = true;
  const pieces = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind === 'reference') return printReference(referenceForExcel(parseReference(text), context.names, tabName));
    if (kind === 'string') {
      known &&= text.length <= longestLiteral;
      const place = placeOfLink(text.slice(1, -1), context);
      return place === undefined ? text : `"#${place}"`;
    }
    if (kind !== 'function') return text;
    const name = excelFunctionName(text);
    known &&= name !== undefined;
    return name ?? text;
  });
  const translated = pieces.join('');
  return known && translated.length <= longestFormula ? translated : undefined;
}

function referenceForExcel({ tab, start, end }: Reference, names: TabNames, tabName: string): Reference {
  const grid = names.gridOf(tab ?? tabName);
  return {
    tab: tab === null ? null : names.fileName(tab),
    start,
    end: end && {
      row: start.row && !end.row ? { index: grid.rows, fixed: false } : end.row,
      column: start.column && !end.column ? { index: grid.columns, fixed: false } : end.column,
    },
  };
}

/** Keeps a formula that Excel cannot compute: it shows the computed value there, and opening the file here brings the formula back. */
function placeholder(formula: string, value: CellValue): string {
  const kept = `IFERROR(__xludf.DUMMYFUNCTION(${literal(formula)}),${cachedLiteral(value)})`;
  return kept.length <= longestFormula ? kept : cachedLiteral(value);
}

function cachedLiteral(value: CellValue): string {
  if (value === null) return '""';
  if (value instanceof DateSerial) return String(value.serial);
  if (value instanceof ErrorValue) return value.text === '#ERROR!' ? '"#ERROR!"' : value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : literal(value.slice(0, longestCachedText));
}

/** A text in quotation marks, in several where it is longer than Excel takes in one. */
function literal(text: string): string {
  const pieces = text.match(new RegExp(`.{1,${longestLiteral}}`, 'gsu')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
