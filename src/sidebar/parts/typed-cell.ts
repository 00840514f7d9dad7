import { readNumber, writtenDay } from '../../core/tables/index.ts';
import type { SentCell } from '../../model/sent-table.ts';

/**
 * A number in full, as people type it.
 *
 * @example writtenNumber(3400) // '3,400'
 */
export function writtenNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 10 });
}

/**
 * A cell as it is shown for editing.
 *
 * @example shownCell(1200) // '1,200'
 */
export function shownCell(cell: SentCell | undefined): string {
  if (typeof cell === 'number') return writtenNumber(cell);
  if (typeof cell === 'object') return cell.day === null ? '' : writtenDay(cell.day);
  return String(cell ?? '');
}

/**
 * What somebody typed where a number is expected: a plain number as such; all else, such as `3億`, stays as it was typed.
 *
 * @example typedNumber('１，２００') // 1200
 * @example typedNumber('3億') // '3億'
 */
export function typedNumber(text: string): SentCell {
  const isPlain = /^[-−]?[\d,]*\.?\d+$/.test(text.normalize('NFKC').trim());
  return (isPlain ? readNumber(text) : undefined) ?? text;
}
