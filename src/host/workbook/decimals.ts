import { automaticFormat, isDatePattern } from './number-format.ts';

/** Quoted and escaped characters, marks in brackets, and the digits of a number. */
const pieces = /"[^"]*"|\\.|\[[^\]]*\]|[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/g;

/**
 * A pattern with one more or one fewer decimal.
 *
 * @param shown - What the cell shows, of which a number without a pattern takes its decimals.
 */
export function changeDecimals(pattern: string, shown: string, by: 1 | -1): string {
  if (isDatePattern(pattern) || pattern === '@') return pattern;
  if (pattern === automaticFormat) return withDecimals('0', (/[.,](\d+)$/.exec(shown)?.[1]?.length ?? 0) + by);
  return pattern
    .split(';')
    .map((section) => {
      let isDone = false;
      return section.replace(pieces, (piece) => {
        if (isDone || !/^[0#?.]/.test(piece)) return piece;
        isDone = true;
        const [whole = '', fraction = ''] = piece.split('.');
        return withDecimals(whole || '0', fraction.length + by);
      });
    })
    .join(';');
}

function withDecimals(whole: string, count: number): string {
  return count > 0 ? `${whole}.${'0'.repeat(Math.min(count, 20))}` : whole;
}
