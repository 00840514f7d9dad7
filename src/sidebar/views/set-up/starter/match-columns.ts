import { fold } from '../../../../core/tables/index.ts';
import type { StarterKey } from '../../../../model/starter.ts';
import type { CompanyList, ListColumn } from './company-list.ts';
import { STARTER_CRITERIA } from './starter-criteria.ts';
import { starterRule } from './starter-rule.ts';

/** The column that each criterion would read: the one whose header says so most clearly and whose cells suit it. */
export function matchedColumns({ columns, nameIndex }: CompanyList): ReadonlyMap<StarterKey, ListColumn> {
  const pairs = STARTER_CRITERIA.flatMap((starter) =>
    columns.flatMap((column) => {
      if (column.index === nameIndex) return [];
      const likeness = headerLikeness(column.header, starter.words);
      return likeness > 0 && starterRule(starter, column) !== null ? [{ key: starter.key, column, likeness }] : [];
    }),
  );
  const matched = new Map<StarterKey, ListColumn>();
  const taken = new Set<ListColumn>();
  for (const { key, column } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (matched.has(key) || taken.has(column)) continue;
    matched.set(key, column);
    taken.add(column);
  }
  return matched;
}

/**
 * How clearly a header says one of these words: it is the word, ends in it (as `Annual revenue`, `売上高成長率` do), or has it
 * somewhere; the earlier the word, the more it says. Units in parentheses say nothing.
 *
 * @param words - the most telling first, divided by `|`.
 * @returns 0 where it says none.
 * @example headerLikeness('Market cap (USD million)', 'revenue|market cap') > headerLikeness('Market cap rank', 'market cap') // true
 */
export function headerLikeness(header: string, words: string): number {
  const said = fold(header)
    .replace(/[([【].*$/u, '')
    .replace(/[_-]+/gu, ' ')
    .trim();
  const list = words.split('|');
  const values = list.map((word, i) => {
    // Words of the Latin alphabet count as whole words only, in singular and plural: `city` is not in `capacity`.
    const found = new RegExp(`(?<![a-z])${word}s?(?![a-z])`, 'u').exec(said);
    if (found === null) return 0;
    const endsIt = found.index + found[0].length === said.length;
    const clarity = endsIt && found.index === 0 ? 3 : endsIt ? 2 : 1;
    return clarity + (list.length - i) / (list.length + 1);
  });
  return Math.max(...values);
}
