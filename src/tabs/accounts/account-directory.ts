import { fold, isBlank, isBlankRow } from '../../core/tables/index.ts';
import type { Cell, Row, Table } from '../../model/cell.ts';
import { idColumn, idKey } from './account-ids.ts';
import { accountName, readAccounts } from './accounts.ts';

/** An account by which a row of another tab may be meant. */
export interface ListedAccount {
  /** Number of its row in the table, whose header is row 1. */
  readonly row: number;
  readonly id: Cell;
  /** As the cell holds it, so that formulas find it again. */
  readonly nameCell: Cell;
  readonly name: string;
}

/** The accounts by what they are known by. */
export interface AccountDirectory {
  /** Positions of the columns; −1 where there is no column of ids. */
  readonly idIndex: number;
  readonly nameIndex: number;
  readonly accounts: readonly ListedAccount[];
  readonly inRow: (row: number) => ListedAccount | undefined;
  /** More than one where an id was copied along with its row. */
  readonly withId: (id: Cell) => readonly ListedAccount[];
  /** More than one where companies share a name. */
  readonly withName: (name: string) => readonly ListedAccount[];
}

/** Opens an account table, its header row first. */
export function accountDirectory(table: Table): AccountDirectory {
  const { accounts: read } = readAccounts(table, null);
  const idIndex = idColumn(table);
  const listed = (row: Row, index: number): ListedAccount[] =>
    isBlankRow(row)
      ? []
      : [{ row: index + 2, id: row[idIndex] ?? '', nameCell: row[read.nameIndex], name: accountName(row, read) }];
  const accounts = read.rows.flatMap(listed);
  const byRow = new Map(accounts.map((account) => [account.row, account]));
  const byId = accountsBy(accounts, ({ id }) => idKey(id));
  const byName = accountsBy(accounts, ({ name }) => fold(name));
  return {
    idIndex,
    nameIndex: read.nameIndex,
    accounts,
    inRow: (row) => byRow.get(row),
    withId: (id) => byId.get(idKey(id)) ?? [],
    withName: (name) => byName.get(fold(name)) ?? [],
  };
}

function accountsBy(
  accounts: readonly ListedAccount[],
  keyOf: (account: ListedAccount) => string,
): ReadonlyMap<string, readonly ListedAccount[]> {
  const found = new Map<string, ListedAccount[]>();
  for (const account of accounts) {
    const key = keyOf(account);
    const same = found.get(key);
    if (key === '') continue;
    if (same === undefined) found.set(key, [account]);
    else same.push(account);
  }
  return found;
}

/** The account that a target is, by its ID where it has one, else by its name. Only one that the formulas of its row find, too. */
export function accountOfTarget(
  { id, name, addedAs }: { readonly id: Cell; readonly name: string; readonly addedAs: Cell },
  directory: AccountDirectory,
): ListedAccount | undefined {
  if (idKey(id) !== '') return directory.withId(id).find((account) => isLookedUp(id, account.id));
  // Without a name to look for, the row gets its formulas with the next addition.
  return directory.withName(name).find(({ nameCell }) => isBlank(addedAs) || isLookedUp(addedAs, nameCell));
}

/** Whether a look-up takes two cells for the same: it sees past the case of a text, but not past its width, nor from a text to a number. */
function isLookedUp(key: Cell, cell: Cell): boolean {
  return typeof key === 'string' && typeof cell === 'string' ? key.toLowerCase() === cell.toLowerCase() : key === cell;
}
