/**
 * What to enter into a cell for a text that came from elsewhere, so that it becomes a value only where nothing is lost by it: plain
 * numbers of at most 15 digits (`1,200`, `-3.5`, `12%`, `$5`), TRUE and FALSE, dates with the year first. Everything else is data and
 * stays text, marked by an apostrophe: formulas, digits with leading zeros (`0123`), long register numbers, `3-4`, `1/2/2026`.
 * `null` for nothing.
 */
export function entryOfText(text: string, decimalSeparator: '.' | ',' = '.'): string | null {
  if (text === '') return null;
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed) || isoDate.test(trimmed)) return trimmed;
  const number = decimalSeparator === ',' ? swapSeparators(trimmed) : trimmed;
  if (plainNumber.test(number) && significantDigits(number) <= 15) return number;
  return `'${shieldedFormula.test(text) ? text.slice(1) : text}`;
}

/** A text as a file for other programs should have it: what they might take for a formula gets an apostrophe, which `entryOfText` takes off. */
export function shieldFormula(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

const shieldedFormula = /^'+[=+\-@\t\r\n]/;
const isoDate = /^\d{4}([-/])(0?[1-9]|1[0-2])\1(0?[1-9]|[12]\d|3[01])( ([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
const plainNumber = /^-?[$¥€£]?(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)(\.\d+)?%?$/;

function significantDigits(number: string): number {
  return number.replace(/[^\d]/g, '').replace(/^0+/, '').length;
}

/** `1.234,5` as `1,234.5`. */
function swapSeparators(number: string): string {
  return number.replace(/[.,]/g, (separator) => (separator === '.' ? ',' : '.'));
}
