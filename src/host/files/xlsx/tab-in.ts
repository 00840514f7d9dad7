import { copyFormula } from '../../engine/formula/shift.ts';
import { columnNumber } from '../../workbook/address.ts';
import type { CellFormat } from '../../workbook/cell-format.ts';
import { DateSerial, type ErrorText, ErrorValue } from '../../workbook/cell-value.ts';
import { changeRuns, plainRichText, type RichText } from '../../workbook/rich-text.ts';
import type { RawCell, Tab } from '../../workbook/tab.ts';
import { colorFromFile, formatFromFile, textStyleFromFile } from './cell-style.ts';
import { conditionalFormatFromFile } from './conditional-format.ts';
import { noteFromFile } from './escaped-text.ts';
import { areasFromFile, type OpenContext } from './file-context.ts';
import { formulaFromFile } from './formula-in.ts';
import { linkFromFile } from './link.ts';
import { type FileCell, type FileSheet, serialOf } from './package.ts';
import { rememberPageSetup } from './page-setup.ts';
import { columnPixels, rowPixels } from './sizes.ts';
import { validationFromFile } from './validation.ts';

const errorTexts: readonly string[] = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!'] satisfies ErrorText[];

/** Makes the grid of a tab as large as it was when it was saved here, or as a new tab's, and at least as large as it is filled. */
export function fitGrid(
  tab: Tab,
  sheet: FileSheet,
  kept: { readonly rows: number; readonly columns: number } = tab,
): void {
  const rows = Math.max(kept.rows, sheet.rows.length);
  const columns = Math.max(kept.columns, widthOf(sheet));
  tab.growTo(rows, columns);
  if (rows < tab.rows) tab.deleteRows(rows + 1, tab.rows - rows);
  if (columns < tab.columns) tab.deleteColumns(columns + 1, tab.columns - columns);
}

/** Fills a tab, which is large enough, with what a sheet of a file holds, but for its charts. */
export function fillTab(tab: Tab, sheet: FileSheet, context: OpenContext): void {
  addFormats(tab, sheet, context);
  if (widthOf(sheet) > 0) tab.put(1, 1, rawCells(sheet, context));
  for (const [row, column, cell] of cellsOf(sheet)) {
    if (cell.comment) tab.notes.set(row, column, noteFromFile(cell.comment.text));
    const rich = richTextOf(cell, context);
    if (rich) tab.richTexts.set(row, column, rich);
  }
  addSizes(tab, sheet);
  rememberPageSetup(tab, sheet);
  tab.frozenRows = sheet.freezePane?.rows ?? 0;
  tab.frozenColumns = sheet.freezePane?.columns ?? 0;
  tab.hidden = sheet.hidden === true || sheet.veryHidden === true;
  tab.color = colorFromFile(sheet.view?.tabColor, context.theme) ?? null;
  tab.gridlinesHidden = sheet.view?.showGridLines === false;
  tab.merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  tab.validations = (sheet.dataValidations ?? []).flatMap((rule) => validationFromFile(rule, tab, context) ?? []);
  tab.conditionalFormats = [...(sheet.conditionalRules ?? [])]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((rule) => conditionalFormatFromFile(rule, tab, context) ?? []);
  const filtered = sheet.autoFilter ? areasFromFile(sheet.autoFilter.range, tab).slice(0, 1) : [];
  if (filtered.length > 0) tab.filter = { ranges: filtered, criteria: new Map(), sorted: null };
}

function* cellsOf(sheet: FileSheet): Iterable<readonly [row: number, column: number, cell: FileCell]> {
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    yield [Number(key.slice(0, comma)) + 1, Number(key.slice(comma + 1)) + 1, cell];
  }
}

function widthOf(sheet: FileSheet): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

function rawCells(sheet: FileSheet, context: OpenContext): RawCell[][] {
  const columns = widthOf(sheet);
  const rows = sheet.rows.map((row) => Array.from({ length: columns }, (_, index) => plainCell(row[index] ?? null)));
  const put = (row: number, column: number, cell: RawCell) => rows[row - 1]?.splice(column - 1, 1, cell);
  const shared = new Map<number, { readonly formula: string; readonly row: number; readonly column: number }>();
  for (const [row, column, cell] of cellsOf(sheet)) {
    if (cell.type === 'error' && cell.formula === undefined) put(row, column, errorCell(String(cell.value)));
    if (cell.formula === undefined) continue;
    const index = cell.formulaSharedIndex;
    if (cell.formula === '') {
      const master = index === undefined ? undefined : shared.get(index);
      if (master) put(row, column, { formula: copyFormula(master.formula, row - master.row, column - master.column) });
      continue;
    }
    const read = formulaFromFile(cell.formula, context);
    if (read === 'spilled') {
      put(row, column, null);
      continue;
    }
    if (cell.formulaType === 'shared' && index !== undefined) shared.set(index, { formula: read.formula, row, column });
    put(row, column, cell.formulaType === 'array' ? arrayFormula(read.formula) : read);
    if (cell.formulaType === 'array') clearSpill(cell.formulaRef, sheet, rows, row, column);
  }
  return rows;
}

function plainCell(value: FileSheet['rows'][number][number]): RawCell {
  if (value instanceof Date) return new DateSerial(serialOf(value));
  return value === '' ? null : value;
}

function errorCell(text: string): RawCell {
  return errorTexts.includes(text) ? new ErrorValue(text as ErrorText) : new ErrorValue('#VALUE!');
}

function arrayFormula(formula: string): RawCell {
  return { formula: /^=ARRAYFORMULA\(/i.test(formula) ? formula : `=ARRAYFORMULA(${formula.slice(1)})` };
}

/** The other cells of an array formula hold copies of its results, which would be in its way. */
function clearSpill(
  reference: string | undefined,
  sheet: FileSheet,
  rows: RawCell[][],
  row: number,
  column: number,
): void {
  const match = /^[A-Z]+\d+:([A-Z]+)(\d+)$/.exec(reference ?? '');
  if (!match) return;
  const lastRow = Number(match[2]);
  const lastColumn = columnNumber(match[1] ?? '');
  for (let y = row; y <= Math.min(lastRow, sheet.rows.length); y += 1) {
    for (let x = column; x <= lastColumn; x += 1) {
      if (y !== row || x !== column) rows[y - 1]?.splice(x - 1, 1, null);
    }
  }
}

function addFormats(tab: Tab, sheet: FileSheet, { theme, standardFont }: OpenContext): void {
  const known = new Map<string, CellFormat>();
  const numberOf = numbered();
  for (const [row, column, { style }] of cellsOf(sheet)) {
    if (!style) continue;
    const key = Object.entries(style).map(
      ([name, part]) => `${name} ${typeof part === 'object' ? numberOf(part) : part}`,
    );
    const format = known.get(key.join()) ?? formatFromFile(style, theme, standardFont);
    known.set(key.join(), format);
    if (Object.keys(format).length > 0) tab.setCellFormat(row, column, format);
  }
}

/** Tells objects apart by a number for each: cells of a file share the parts of their styles. */
function numbered(): (part: object) => number {
  const numbers = new Map<object, number>();
  return (part) => {
    const number = numbers.get(part) ?? numbers.size;
    numbers.set(part, number);
    return number;
  };
}

/** Undefined for a text of one look: other programs cut texts up by script. */
function richTextOf(cell: FileCell, context: OpenContext): RichText | undefined {
  const link = cell.hyperlink ? linkFromFile(cell.hyperlink, context) : null;
  const pieces = cell.richText ?? [{ text: String(cell.value ?? '') }];
  const text = pieces.map((piece) => piece.text).join('');
  const plain = plainRichText(text, {}, link);
  let end = 0;
  const rich = pieces.reduce((whole, piece) => {
    const start = end;
    end += piece.text.length;
    const style = textStyleFromFile(piece.font ?? {}, context.theme);
    return changeRuns(whole, start, end, (run) => ({ ...run, style }));
  }, plain);
  return text !== '' && (link !== null || rich.runs.length > 1) ? rich : undefined;
}

function addSizes(tab: Tab, sheet: FileSheet): void {
  sheet.columns?.slice(0, tab.columns).forEach(({ width, hidden, outlineLevel }, index) => {
    tab.columnTracks.setGroupDepth(index + 1, outlineLevel ?? 0);
    if (width !== undefined) tab.columnTracks.setSize(index + 1, columnPixels(width));
    if (hidden) tab.columnTracks.setHidden(index + 1, true);
  });
  for (const [index, { height, hidden, outlineLevel }] of sheet.rowDefs ?? []) {
    if (index >= tab.rows) continue;
    tab.rowTracks.setGroupDepth(index + 1, outlineLevel ?? 0);
    if (height !== undefined) tab.rowTracks.setSize(index + 1, rowPixels(height));
    if (hidden) tab.rowTracks.setHidden(index + 1, true);
  }
}
