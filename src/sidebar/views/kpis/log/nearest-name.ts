import { fold } from '../../../../core/tables/index.ts';

/**
 * The name that somebody may have meant: the one that holds the other or lies within it, else the one with the fewest letters to change,
 * where these are few. `null` where none is near.
 *
 * @example nearestName('First meeting', ['Won deals', 'First meetings']) // 'First meetings'
 * @example nearestName('Pipeline', ['Won deals', 'First meetings']) // null
 */
export function nearestName(text: string, names: readonly string[]): string | null {
  const wanted = [...fold(text)];
  if (wanted.length === 0) return null;
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const letters = [...fold(name)];
    const isWithin = letters.join('').includes(wanted.join('')) || wanted.join('').includes(letters.join(''));
    const share = distance(wanted, letters) / Math.max(wanted.length, letters.length);
    if ((isWithin || share <= MOST_CHANGED) && share < least) {
      nearest = name;
      least = share;
    }
  }
  return nearest;
}

/** Share of the letters that may differ in what is still the same name, mistyped. */
const MOST_CHANGED = 0.34;

/** How many letters have to be put in, taken out or changed (Levenshtein, 1965). */
function distance(from: readonly string[], to: readonly string[]): number {
  let costs = to.map((_, position) => position + 1);
  from.forEach((letter, row) => {
    let diagonal = row;
    let left = row + 1;
    costs = to.map((other, position) => {
      const above = costs[position] ?? 0;
      left = Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1));
      diagonal = above;
      return left;
    });
  });
  return costs[costs.length - 1] ?? from.length;
}
