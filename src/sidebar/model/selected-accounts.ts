import type { Selection } from '../../model/selection.ts';
import type { ListedAccount } from './listed-accounts.ts';
import type { Model } from './model.ts';

/**
 * The accounts whose rows are selected, on their own tab or on the Ranking tab, in the order of the ranking.
 *
 * @param listed - all accounts in the order of the Ranking tab, whose first row is a header.
 */
export function selectedAccounts<Account extends Pick<ListedAccount, 'rowNumber'>>(
  { tabId, rows }: Selection,
  listed: readonly Account[],
  { tables, seen }: Pick<Model, 'tables' | 'seen'>,
): readonly Account[] {
  const table = tables.accounts;
  const isRanking = seen.generated.some((tab) => tab.key === 'ranking' && tab.tabId === tabId);
  if (!isRanking && table?.tabId !== tabId) return [];
  return listed.filter(({ rowNumber }, position) => {
    const row = isRanking ? position + 2 : rowNumber + (table?.row ?? 1) - 1;
    return rows.some(({ first, last }) => first <= row && row <= last);
  });
}
