import type { Issue } from '../model/issue.ts';

/** What belongs into a cell or argument, in one language. The columns that are not named here hold numbers. */
export type Expected = Readonly<
  Record<
    | 'criterion'
    | 'group'
    | 'kind'
    | 'weight'
    | 'ifBlank'
    | 'tier'
    | 'points'
    /** The points of `recency` and of `range`. */
    | 'halfLife'
    | 'distance'
    /** The argument `top`. */
    | 'top'
    | 'date'
    | 'number',
    string
  >
>;

/** What a mistake should have been. */
export function expectedIn(words: Expected, { place, column, kind }: Issue): string {
  if (column === 'points' && kind === 'recency') return words.halfLife;
  if (column === 'points' && kind === 'range') return words.distance;
  if (column !== undefined && column in words) return words[column as keyof Expected];
  if (place === 'top') return words.top;
  return place === 'as_of' || place === 'reference date' ? words.date : words.number;
}
