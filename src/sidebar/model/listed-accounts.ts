import { tierOf } from '../../core/ranking/index.ts';
import { fold } from '../../core/tables/index.ts';
import type { CellLink } from '../../model/placed-table.ts';
import { accountName, linkTo, type ScoredAccount } from '../../tabs/index.ts';
import type { Model } from './model.ts';

/** An account as the views list it. */
export interface ListedAccount extends ScoredAccount {
  /** Names the account as long as its name stays, wherever its row moves. */
  readonly key: string;
  /** What it is called, also where it has no name. */
  readonly name: string;
  readonly rank: number | null;
  /** Position of its tier in the table of tiers; −1 where it is not ranked or no tier takes it. */
  readonly tier: number;
  /** The cell of its name. */
  readonly link: CellLink;
}

/**
 * The accounts in the order of the Ranking tab: best first, and then those without a rank. Nobody while there is no ranking.
 *
 * @param nameless - what an account without a name is called.
 */
export function listedAccounts(
  { ranking, scoring: { accounts }, tiers, tables }: Pick<Model, 'ranking' | 'scoring' | 'tiers' | 'tables'>,
  nameless: string,
): readonly ListedAccount[] {
  const table = tables.accounts;
  if (ranking === null || table === null) return [];
  const seen = new Map<string, number>();
  const listed = (account: ScoredAccount, rank: number | null): ListedAccount => {
    const name = accountName(account.row, accounts);
    const folded = fold(name);
    const earlier = seen.get(folded) ?? 0;
    seen.set(folded, earlier + 1);
    const label = rank === null ? null : tierOf(account.result.score ?? 0, tiers);
    return {
      row: account.row,
      rowNumber: account.rowNumber,
      result: account.result,
      key: `${folded} ${earlier}`,
      name: name || nameless,
      rank,
      tier: tiers.findIndex((tier) => tier.label === label),
      link: linkTo(table, account.rowNumber - 1, accounts.nameIndex),
    };
  };
  return [
    ...ranking.ranked.map((account) => listed(account, account.rank)),
    ...ranking.others.map((account) => listed(account, null)),
  ];
}
