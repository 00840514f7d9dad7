import type { CategoryRule } from '../../model/criterion.ts';
import { fold } from '../tables/index.ts';

/**
 * Points of the kind `category`. A cell may list several values, of which the best counts; a listed value that itself contains a
 * separator (`Pharma/Biotech`) is looked for first.
 *
 * @returns points, −100…100.
 * @example categoryPoints('IT、製造業', { kind: 'category', points: new Map([['it', 80], ['製造業', 100]]), other: null }) // 100
 */
export function categoryPoints(text: string, { points, other }: CategoryRule): number {
  const whole = points.get(fold(text));
  if (whole !== undefined) return whole;
  const rest = other ?? 0;
  let best = Number.NEGATIVE_INFINITY;
  for (const value of text.normalize('NFKC').split(SEPARATORS)) {
    const word = fold(value);
    if (word !== '') best = Math.max(best, points.get(word) ?? rest);
  }
  return best === Number.NEGATIVE_INFINITY ? rest : best;
}

const SEPARATORS = /[,、;/\n\r]/u;
