import type { CategoryRule } from '../../model/criterion.ts';
import { fold, VALUE_SEPARATORS } from '../tables/index.ts';

/**
 * Points of the kind `category`. A cell may list several values, of which the best counts. A value of the criterion that itself
 * contains a separator (`Pharma/Biotech`) is looked for before the cell is divided further: at line breaks and `;`, then at
 * commas, then at `/`.
 *
 * @returns points, −100…100.
 * @example categoryPoints('IT、製造業', { kind: 'category', points: new Map([['it', 80], ['製造業', 100]]), other: null }) // 100
 */
export function categoryPoints(text: string, { points, other }: CategoryRule): number {
  const whole = points.get(fold(text));
  if (whole !== undefined) return whole;
  const rest = other ?? 0;
  return bestOf(text.normalize('NFKC'), 0) ?? rest;

  function bestOf(part: string, level: number): number | null {
    const word = fold(part);
    if (word === '') return null;
    const listed = points.get(word);
    if (listed !== undefined) return listed;
    const separator = VALUE_SEPARATORS[level];
    if (separator === undefined) return rest;
    let best: number | null = null;
    for (const piece of part.split(separator)) {
      const amount = bestOf(piece, level + 1);
      if (amount !== null && (best === null || amount > best)) best = amount;
    }
    return best;
  }
}
