import type { Cell } from '../../model/cell.ts';
import { fold } from './text.ts';

/**
 * The yes or no that a cell means. `undefined` for anything else: `△` and `x` mean different things to different people.
 *
 * @example readYesNo('あり') // true
 * @example readYesNo(0) // false
 */
export function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== 'string' || cell.length > LONGEST) return undefined;
  return ANSWERS.get(cell) ?? ANSWERS.get(fold(cell).replace(VARIATION_SELECTORS, ''));
}

const LONGEST = 20;

/** Phones put an invisible sign behind ✔ that asks for its coloured form; it says nothing. */
const VARIATION_SELECTORS = /[\ufe0e\ufe0f]/g;

const ANSWERS = new Map<string, boolean>([
  ...['true', 'yes', 'y', 'はい', '有', '有り', 'あり', '○', '〇', '◯', '✓', '✔', '☑', '✅', '⭕', '1'].map(
    (word) => [word, true] as const,
  ),
  ...['false', 'no', 'n', 'いいえ', '無', '無し', 'なし', '×', '✕', '✗', '✘', '✖', '❌', '0'].map(
    (word) => [word, false] as const,
  ),
]);
