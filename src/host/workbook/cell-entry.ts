import { readDateText } from './date-text.ts';
import type { Locale } from './locale.ts';
import { textFormat } from './number-format.ts';

/** What a written text comes to. A `format` is set on cells that have none. */
export type ReadEntry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string };

/**
 * Reads a text as a cell does. `=` starts a formula (not behind spaces); an apostrophe in front makes text and is not kept; numbers,
 * percentages, amounts of money, dates, times and TRUE/FALSE are recognised; a plus sign in front makes text. A cell of format `@`
 * takes everything as text. `year` is that of a date without one.
 */
export function readEntry(text: string, locale: Locale, year: number, cellFormat?: string): ReadEntry {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (cellFormat === textFormat) return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'boolean', value: trimmed.toUpperCase() === 'TRUE' };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale, year) ?? { kind: 'text', text };
}

function readDate(text: string, locale: Locale, year: number): ReadEntry | null {
  const date = readDateText(text, locale.dateOrder, year);
  return date && { kind: 'number', value: date.serial, format: date.format ?? locale.dateFormat };
}

function readNumber(text: string, locale: Locale): ReadEntry | null {
  const [, outer, before, inner, digits = '', exponent = '', after] = numberPattern(locale).exec(text) ?? [];
  if (digits === '' || (outer && inner) || (before && after) || (inner && !before)) return null;
  const plain = plainDigits(digits, locale);
  const value = (outer || inner ? -1 : 1) * Number(`${plain}${exponent}`);
  if (plain === null || !Number.isFinite(value)) return null;
  const fraction = plain.includes('.') ? '.00' : '';
  if (exponent) return { kind: 'number', value, format: '0.00E+00' };
  if (after === '%') return { kind: 'number', value: Number(`${value}e-2`), format: `0${fraction}%` };
  if (before) return { kind: 'number', value, format: `"${before}"#,##0${fraction}` };
  if (after) return { kind: 'number', value, format: `#,##0${fraction}"${after}"` };
  return digits.includes(locale.group)
    ? { kind: 'number', value, format: `#,##0${fraction}` }
    : { kind: 'number', value };
}

const numberPatterns = new Map<string, RegExp>();

/** Minus, sign of a currency, minus, digits, exponent, percent or sign of a currency. */
function numberPattern({ tag, group, decimal, currency }: Locale): RegExp {
  const known = numberPatterns.get(tag);
  if (known) return known;
  const money = `[$¥￥£€₩₹]|${escaped(currency)}`;
  const digits = `[\\d${escaped(group)}${escaped(decimal)}]+`;
  const pattern = new RegExp(`^(-?)\\s*(${money})?\\s*(-?)(${digits})(e[+-]?\\d+)?\\s*(%|${money})?$`, 'iu');
  numberPatterns.set(tag, pattern);
  return pattern;
}

/** Digits with a dot for the decimal point and without separators, which must stand between groups of three. */
function plainDigits(digits: string, { group, decimal }: Locale): string | null {
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || fraction?.includes(group)) return null;
  const groups = whole.split(group);
  if (groups.length > 1 && !groups.every((part, place) => (place === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part)))
    return null;
  const plain = groups.join('');
  return plain === '' && !fraction ? null : `${plain || '0'}${fraction === undefined ? '' : `.${fraction || '0'}`}`;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
