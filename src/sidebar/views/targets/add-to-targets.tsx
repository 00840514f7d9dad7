import type { ScoredAccount } from '../../../tabs/index.ts';
import type { ViewProps } from '../../view-props.ts';
import { addAccounts } from './add-accounts.ts';

/** A button that puts accounts on the list of targets. */
export function AddToTargets({ accounts, ...props }: ViewProps & { readonly accounts: readonly ScoredAccount[] }) {
  const isIdle = !props.isBusy && accounts.length > 0;
  return (
    <button type="button" aria-disabled={!isIdle} onClick={() => isIdle && addAccounts(accounts, props)}>
      {props.words.targets.add.put(accounts.length)}
    </button>
  );
}
