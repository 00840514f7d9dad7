import type { AccountDirectory, ListedAccount } from '../accounts/account-directory.ts';
import { idKey, newId } from '../accounts/account-ids.ts';
import { type WantedAccount, wantedAccount } from '../accounts/wanted-account.ts';
import { asNewCell } from '../tables/written-cell.ts';
import { planTabName } from './plan-tab-name.ts';

/** An account that is to have a plan. */
export interface AccountToPlan {
  readonly account: ListedAccount;
  /** Its own, or one that was made for it. */
  readonly id: string | number | boolean;
  /** Whether its cell is to get the id. */
  readonly isNewId: boolean;
}

/**
 * The accounts that were meant, each once, with their ids; those that are not there any more left out.
 *
 * @param taken - ids that must not be given again, as `idKey` gives them.
 * @param random - 0 ≤ value < 1.
 */
export function accountsToPlan(
  wanted: readonly WantedAccount[],
  directory: AccountDirectory,
  taken: Iterable<string>,
  random: () => number,
): { accounts: AccountToPlan[]; gone: number } {
  const known = new Set([...taken, ...directory.accounts.map(({ id }) => idKey(id))]);
  const meant = wanted.map((each) => wantedAccount(each, directory));
  const there = new Set(meant.filter((account) => account !== undefined));
  return {
    accounts: [...there].map((account) => {
      const isNewId = idKey(account.id) === '';
      return { account, id: isNewId ? newId(known, random) : asNewCell(account.id), isNewId };
    }),
    gone: meant.filter((account) => account === undefined).length,
  };
}

/**
 * The name for the tab of an account. Accounts whose names differ by case and width alone are numbered in the order in which they are
 * listed, so that no name has to be asked for.
 *
 * @param others - names of other tabs.
 */
export function newPlanTabName(
  account: ListedAccount,
  directory: AccountDirectory,
  others: readonly string[],
  otherwise: string,
): string {
  const names = [...others];
  const alike = directory.withName(account.name);
  for (const twin of alike.slice(0, alike.indexOf(account))) names.push(planTabName(twin.name, names, otherwise));
  return planTabName(account.name, names, otherwise);
}
