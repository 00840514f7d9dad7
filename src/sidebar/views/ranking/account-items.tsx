import type { ListedAccount } from '../../model/listed-accounts.ts';
import { SteppedList } from '../../parts/stepped-list.tsx';
import { AccountItem } from './account-item.tsx';
import type { RankingProps } from './ranking-props.ts';

/** Accounts one below the other. */
export function AccountItems({ accounts, ...props }: RankingProps & { readonly accounts: readonly ListedAccount[] }) {
  return (
    <SteppedList items={accounts} more={props.words.shell.more}>
      {(account) => <AccountItem key={account.key} {...props} account={account} />}
    </SteppedList>
  );
}
