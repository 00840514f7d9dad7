import { format, formatColor, getFormatInfo } from 'numfmt';
import type { KindedNumber, NumberKind } from '../engine/computed.ts';
import { type CellValue, DateSerial, ErrorValue } from './cell-value.ts';
import { type Color, parseColor } from './color.ts';
import type { Locale } from './locale.ts';

/** What an untouched cell's number format reads as. */
export const automaticFormat = '0.###############';

/** The one format that keeps what is written as text. */
export const textFormat = '@';

/** What a pattern makes of a number. */
export type PatternKind = NumberKind | 'number';

const kinds: Readonly<Record<string, PatternKind>> = {
  date: 'date',
  datetime: 'dateTime',
  time: 'time',
  percent: 'percent',
  currency: 'currency',
};

const kindOfPattern = new Map<string, PatternKind>();

export function patternKind(pattern: string): PatternKind {
  const known = kindOfPattern.get(pattern);
  if (known) return known;
  const kind = findKind(pattern);
  kindOfPattern.set(pattern, kind);
  return kind;
}

/** Whether a pattern shows numbers as dates, times or durations. */
export function isDatePattern(pattern: string): boolean {
  const kind = patternKind(pattern);
  return kind === 'date' || kind === 'dateTime' || kind === 'time';
}

/** The text that a cell shows. Without a pattern numbers show as short as they can, dates as the locale has them. */
export function displayText(value: CellValue, pattern: string | undefined, locale: Locale): string {
  if (value === null) return '';
  if (value instanceof ErrorValue) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return pattern?.includes('@') ? formatted(pattern, value, locale) : value;
  if (value instanceof DateSerial) return formatted(pattern ?? datePattern(value.serial, locale), value.serial, locale);
  const isAutomatic = pattern === undefined || pattern === automaticFormat || pattern === textFormat || pattern === '';
  return isAutomatic ? shortNumber(value).replace('.', locale.decimal) : formatted(pattern, value, locale);
}

/** How a date shows where no format is set. */
export function datePattern(serial: number, locale: Locale): string {
  if (Number.isInteger(serial)) return locale.dateFormat;
  return serial >= 0 && serial < 1 ? locale.timeFormat : locale.dateTimeFormat;
}

/** The pattern of a number that brings its look along. */
export function kindPattern({ value, kind, format: pattern }: KindedNumber, locale: Locale): string {
  if (pattern !== undefined) return pattern;
  const patterns: Readonly<Record<NumberKind, string>> = {
    date: datePattern(value, locale),
    time: locale.timeFormat,
    dateTime: datePattern(value, locale),
    percent: '0.00%',
    currency: `"${locale.currency}"#,##0.00`,
  };
  return patterns[kind];
}

/** The colour that a pattern gives to a number (`[Red]-0`), where it names one. */
export function numberColor(pattern: string | undefined, value: CellValue): Color | undefined {
  const number = value instanceof DateSerial ? value.serial : value;
  if (typeof number !== 'number' || !pattern?.includes('[')) return undefined;
  try {
    return parseColor(String(formatColor(pattern, number)));
  } catch {
    return undefined;
  }
}

function formatted(pattern: string, value: number | string, { tag }: Locale): string {
  try {
    return format(pattern, value, { locale: tag, leap1900: false, dateErrorThrows: false });
  } catch {
    return String(value);
  }
}

/** Ten significant digits, or all of a whole number up to fifteen; beyond that as a power of ten. */
function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size >= 1e15 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0*e([+-])(\d)$/, 'E$10$2')
      .replace(/\.?0*e/, 'E');
  const digits = Math.max(10, Math.floor(Math.log10(size)) + 1);
  return plain(Number(value.toPrecision(Math.min(digits, 15))));
}

/** Without the exponent that JavaScript uses for small numbers. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function findKind(pattern: string): PatternKind {
  try {
    const { type } = getFormatInfo(pattern);
    const kind = kinds[type] ?? 'number';
    // A quoted sign, as in `"$"#,##0`, is one too; the `$` of a locale mark, as in `[$-411]`, is not.
    const hasSign = /[$¥£€₩₹]/.test(pattern.replace(/\[\$-[^\]]*\]/g, ''));
    return kind === 'number' && hasSign && type !== 'text' ? 'currency' : kind;
  } catch {
    return 'number';
  }
}
