import { fold, isBlankRow } from '../../core/tables/index.ts';
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
  readonly withId: (id: Cell) => ListedAccount | undefined;
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
  const byId = new Map<string, ListedAccount>();
  const byName = new Map<string, ListedAccount[]>();
  for (const account of accounts) {
    const id = idKey(account.id);
    if (id !== '' && !byId.has(id)) byId.set(id, account);
    const name = fold(account.name);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), account]);
  }
  return {
    idIndex,
    nameIndex: read.nameIndex,
    accounts,
    inRow: (row) => byRow.get(row),
    withId: (id) => byId.get(idKey(id)),
    withName: (name) => byName.get(fold(name)) ?? [],
  };
}

/** The account that a target is: by its ID where it has one, else by its name, as its formulas find it. */
export function accountOfTarget(
  { id, name }: { readonly id: Cell; readonly name: string },
  directory: AccountDirectory,
): ListedAccount | undefined {
  return idKey(id) === '' ? directory.withName(name)[0] : directory.withId(id);
}
