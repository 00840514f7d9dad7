import { rankAccounts } from '../../core/ranking/index.ts';
import type { AccountScorer } from '../../core/scoring/index.ts';
import { isBlankRow } from '../../core/tables/index.ts';
import type { Row } from '../../model/cell.ts';
import type { AccountScore } from '../../model/score.ts';
import type { Accounts } from './accounts.ts';

/** A row of the account table with its score. */
export interface ScoredAccount {
  readonly row: Row;
  /** Number of the row in the range given. */
  readonly rowNumber: number;
  readonly result: AccountScore;
}

/** An account in its place in the ranking. */
export interface RankedAccount extends ScoredAccount {
  readonly rank: number;
  readonly score: number;
}

/** Scores the rows that are not blank, and ranks those that are OK, best first; the others stay in the order given. */
export function rankedAccounts(
  accounts: Accounts,
  score: AccountScorer,
): { ranked: RankedAccount[]; others: ScoredAccount[] } {
  const scored = accounts.rows.flatMap((row, index) =>
    isBlankRow(row) ? [] : [{ row, rowNumber: accounts.firstRow + index, result: score(row) }],
  );
  const ok = scored.filter(({ result }) => result.status === 'ok');
  const ranked = rankAccounts(ok.map(({ result }) => result)).flatMap(({ index, rank }) => {
    const account = ok[index];
    return account === undefined ? [] : [{ ...account, rank, score: account.result.score ?? 0 }];
  });
  return { ranked, others: scored.filter(({ result }) => result.status !== 'ok') };
}
