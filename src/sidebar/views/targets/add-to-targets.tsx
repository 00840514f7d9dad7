import type { ScoredAccount } from '../../../tabs/index.ts';
import type { ViewProps } from '../../view-props.ts';
import { addAccounts } from './add-accounts.ts';

/**
 * A button that puts accounts on the list of targets.
 *
 * @param label - where it is plain which list is meant; else the button names it.
 */
export function AddToTargets({
  accounts,
  label = (count) => props.words.targets.add.onTargets(count),
  ...props
}: ViewProps & { readonly accounts: readonly ScoredAccount[]; readonly label?: (count: number) => string }) {
  const isIdle = !props.isBusy && accounts.length > 0;
  return (
    <button type="button" aria-disabled={!isIdle} onClick={() => isIdle && addAccounts(accounts, props)}>
      {label(accounts.length)}
    </button>
  );
}
