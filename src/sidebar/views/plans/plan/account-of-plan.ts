import { accountDirectory } from '../../../../tabs/index.ts';
import { type ListedAccount, listedAccounts } from '../../../model/listed-accounts.ts';
import type { Model } from '../../../model/model.ts';

/**
 * The account of a plan in the ranking; `null` while there is none, and where its id is gone or stands twice.
 *
 * @param nameless - what an account without a name is called.
 */
export function accountOfPlan(id: string, model: Model, nameless: string): ListedAccount | null {
  const [account, namesake] = accountDirectory(model.tables.accounts?.cells ?? []).withId(id);
  if (account === undefined || namesake !== undefined) return null;
  return listedAccounts(model, nameless).find(({ rowNumber }) => rowNumber === account.row) ?? null;
}
