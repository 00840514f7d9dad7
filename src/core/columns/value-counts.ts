import type { Cell } from '../../model/cell.ts';
import { fold, listedValues, readText } from '../tables/index.ts';

export interface ValueCount {
  /** As the first cell spells it. */
  readonly value: string;
  /** Cells that list it. */
  readonly count: number;
}

/**
 * The different values of a column, the most frequent first. A cell may list several.
 *
 * @example valueCounts(['IT', '製造業、ＩＴ']) // [{ value: 'IT', count: 2 }, { value: '製造業', count: 1 }]
 */
export function valueCounts(cells: readonly Cell[]): readonly ValueCount[] {
  const found = new Map<string, { readonly value: string; count: number }>();
  for (const cell of cells) {
    const own = new Map(listedValues(readText(cell) ?? '').map((value) => [fold(value), value]));
    for (const [word, value] of own) {
      const earlier = found.get(word);
      if (earlier === undefined) found.set(word, { value, count: 1 });
      else earlier.count += 1;
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
