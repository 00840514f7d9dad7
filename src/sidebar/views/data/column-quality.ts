import type { Criterion } from '../../../model/criterion.ts';
import type { ScoredAccount } from '../../../tabs/index.ts';

/** How well a column that criteria read is filled. Rows are named by their numbers within the table. */
export interface ColumnQuality {
  readonly columnIndex: number;
  readonly column: string;
  /** How many cells can be read. */
  readonly filled: number;
  readonly unreadable: readonly ScoredAccount[];
  readonly blank: readonly ScoredAccount[];
}

/**
 * The columns that criteria read, those first whose gaps weigh most: the weight of their criteria times the share of cells that
 * say nothing.
 *
 * @param accounts - scored under these criteria.
 */
export function columnQuality(
  criteria: readonly Criterion[],
  accounts: readonly ScoredAccount[],
): readonly ColumnQuality[] {
  const positions = new Map<number, number[]>();
  for (const [i, { columnIndex }] of criteria.entries()) {
    positions.set(columnIndex, [...(positions.get(columnIndex) ?? []), i]);
  }
  return [...positions]
    .map(([columnIndex, readers]) => {
      const says = (what: string) =>
        accounts.filter(({ result }) => readers.some((reader) => result.readings[reader] === what));
      const unreadable = says('unreadable');
      const blank = says('blank');
      const gaps = unreadable.length + blank.length;
      const weight = readers.reduce((sum, reader) => sum + (criteria[reader]?.weight ?? 0), 0);
      const column = criteria[readers[0] ?? 0]?.column ?? '';
      return { columnIndex, column, filled: accounts.length - gaps, unreadable, blank, loss: weight * gaps };
    })
    .sort((a, b) => b.loss - a.loss)
    .map(({ loss: _, ...quality }) => quality);
}
