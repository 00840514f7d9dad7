import { readEntry } from '../../workbook/cell-entry.ts';
import { type CellValue, DateSerial } from '../../workbook/cell-value.ts';
import { type Locale, localeOf } from '../../workbook/locale.ts';
import { datePattern, displayText, patternKind } from '../../workbook/number-format.ts';
import type { Tab } from '../../workbook/tab.ts';

/** What editing a cell begins with: typing it again leaves the cell as it is. Empty for cells that a formula elsewhere fills. */
export function cellInput(tab: Tab, row: number, column: number): string {
  const formula = tab.formula(row, column);
  if (formula !== '') return formula;
  if (tab.spillAnchor(row, column)) return '';
  const value = tab.value(row, column);
  const pattern = tab.cellFormat(row, column).numberFormat;
  const { workbook } = tab;
  const locale = localeOf(workbook.locale);
  if (typeof value === 'string') return textInput(value, locale, pattern, workbook.currentYear());
  return valueInput(value, tab.numberFormat(row, column), locale, workbook.currentYear());
}

/** A text that would be read as something else gets an apostrophe. */
function textInput(text: string, locale: Locale, pattern: string | undefined, year: number): string {
  const read = readEntry(text, locale, year, pattern);
  return read.kind === 'text' && read.text === text ? text : `'${text}`;
}

function valueInput(value: CellValue, pattern: string, locale: Locale, year: number): string {
  const number = value instanceof DateSerial ? value.serial : value;
  if (typeof number !== 'number') return displayText(value, undefined, locale);
  const plain = String(number).replace('.', locale.decimal);
  const shaped =
    value instanceof DateSerial ? dateInput(number, pattern, locale) : percentInput(number, pattern, locale);
  const read = shaped === undefined ? undefined : readEntry(shaped, locale, year);
  return shaped !== undefined && read?.kind === 'number' && read.value === number ? shaped : plain;
}

function dateInput(serial: number, pattern: string, locale: Locale): string {
  const shown = /\[h+\]/i.test(pattern) ? '[h]:mm:ss' : datePattern(serial, locale);
  return displayText(new DateSerial(serial), shown, locale);
}

function percentInput(number: number, pattern: string, locale: Locale): string | undefined {
  if (patternKind(pattern) !== 'percent') return undefined;
  return `${String(Number((number * 100).toPrecision(15))).replace('.', locale.decimal)}%`;
}
