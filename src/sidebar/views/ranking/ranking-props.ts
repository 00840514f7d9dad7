import type { ListedAccount } from '../../model/listed-accounts.ts';
import type { ViewProps } from '../../view-props.ts';

/** What every part of the ranking view is given. */
export interface RankingProps extends ViewProps {
  /** All accounts, best first, and then those without a rank. */
  readonly listed: readonly ListedAccount[];
  /** Keys of the accounts chosen to be compared, two at most. */
  readonly pair: readonly string[];
  readonly choosePair: (keys: readonly string[]) => void;
  readonly showComparison: () => void;
}
