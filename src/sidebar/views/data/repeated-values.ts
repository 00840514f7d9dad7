import { fold, isBlank, readText } from '../../../core/tables/index.ts';
import type { ScoredAccount } from '../../../tabs/index.ts';

/** What stands in a column that ought to be different in every row. */
export interface RepeatedValues {
  /** Rows without any. */
  readonly blank: readonly ScoredAccount[];
  /** Values in several rows, as the first of them spells them. */
  readonly repeated: readonly { readonly value: string; readonly accounts: readonly ScoredAccount[] }[];
}

/** Looks for values of a column that several accounts share, spelt alike but for width, case and spaces, and for blank ones. */
export function repeatedValues(accounts: readonly ScoredAccount[], columnIndex: number): RepeatedValues {
  const blank: ScoredAccount[] = [];
  const found = new Map<string, { readonly value: string; readonly accounts: ScoredAccount[] }>();
  for (const account of accounts) {
    const cell = account.row[columnIndex];
    const value = isBlank(cell) ? '' : (readText(cell) ?? '');
    const same = found.get(fold(value));
    if (value === '') blank.push(account);
    else if (same === undefined) found.set(fold(value), { value, accounts: [account] });
    else same.accounts.push(account);
  }
  return { blank, repeated: [...found.values()].filter(({ accounts: sharing }) => sharing.length > 1) };
}
