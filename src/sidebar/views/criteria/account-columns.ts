import { type ColumnKind, columnKind, percentile, roundedOutwards } from '../../../core/columns/index.ts';
import { isBlank, isBlankRow, readNumber, readText } from '../../../core/tables/index.ts';
import type { Cell } from '../../../model/cell.ts';
import type { Kind } from '../../../model/criterion.ts';
import { dayOfReceived } from '../../../tabs/index.ts';
import type { Model } from '../../model/model.ts';

/** A column of the account table that a criterion can read. */
export interface AccountColumn {
  readonly header: string;
  readonly index: number;
  /** Accounts with something in it ÷ all accounts, 0…1. */
  readonly filled: number;
}

/** The columns with a header, in their order. */
export function accountColumns({ scoring: { accounts } }: Model): readonly AccountColumn[] {
  const rows = accounts.rows.filter((row) => !isBlankRow(row));
  return accounts.headers.flatMap((cell, index) => {
    const header = readText(cell) ?? '';
    const filled = rows.filter((row) => !isBlank(row[index])).length / Math.max(1, rows.length);
    return header === '' ? [] : [{ header, index, filled }];
  });
}

/** The cells of a column that hold something. */
export function filledCells({ scoring: { accounts } }: Model, index: number): readonly Cell[] {
  return accounts.rows.map((row) => row[index]).filter((cell) => !isBlank(cell));
}

/** The numbers among cells, ascending. */
export function sortedNumbers(cells: readonly Cell[]): readonly number[] {
  return cells
    .map(readNumber)
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
}

/** Ends between which nine of ten values lie, easy to read; `null` where they would not differ. */
export function usualEnds(sorted: readonly number[]): { readonly from: number; readonly to: number } | null {
  if (sorted.length < 2) return null;
  const { from, to } = roundedOutwards(percentile(sorted, 0.05), percentile(sorted, 0.95));
  return from < to ? { from, to } : null;
}

/** A criterion to begin with for a column, by what its cells are. */
export function suggestedRule(cells: readonly Cell[]): {
  readonly kind: Kind;
  readonly from?: number;
  readonly to?: number;
  readonly points?: string;
} {
  const kind = KINDS[columnKind(cells, dayOfReceived)];
  if (kind === 'number') return { kind, ...(usualEnds(sortedNumbers(cells)) ?? {}) };
  return kind === 'category' ? { kind, points: '*=50' } : { kind };
}

const KINDS: Readonly<Record<ColumnKind, Kind>> = {
  blank: 'category',
  number: 'number',
  rating: 'rating',
  'yes/no': 'yes/no',
  date: 'recency',
  category: 'category',
  text: 'keywords',
};
