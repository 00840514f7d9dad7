import { fold } from '../../core/tables/index.ts';
import type { Cell } from '../../model/cell.ts';
import type { AccountDirectory, ListedAccount } from './account-directory.ts';
import { idKey } from './account-ids.ts';

/** An account as the page knew it when somebody chose it. */
export interface WantedAccount {
  /** Number of its row in the account table, whose header is row 1. */
  readonly row: number;
  readonly id: Cell;
  readonly name: string;
}

/**
 * The account that was meant: the only one with its id; without one that in its row, if its name is still there, else the only one of its
 * name. Without ids, companies of one name cannot be told apart: the first stands for all of them.
 */
export function wantedAccount(
  { row, id, name }: WantedAccount,
  directory: AccountDirectory,
): ListedAccount | undefined {
  if (idKey(id) !== '') return only(directory.withId(id));
  const namesakes = directory.withName(name);
  if (directory.idIndex < 0) return namesakes[0];
  const there = directory.inRow(row);
  if (there !== undefined && fold(there.name) === fold(name)) return there;
  return only(namesakes);
}

function only(accounts: readonly ListedAccount[]): ListedAccount | undefined {
  return accounts.length === 1 ? accounts[0] : undefined;
}
