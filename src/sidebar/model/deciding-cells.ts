import { type DecidingUnknown, decidingUnknowns } from '../../core/scoring/index.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type AccountScore, SCORE_TOLERANCE, type Tier } from '../../model/score.ts';

/** An unknown value of an account, and what it could do. */
export interface DecidingCell<Account> extends DecidingUnknown {
  readonly account: Account;
}

/**
 * Of each account the unknown value that moves it most, one that could take it over a line before all others; the accounts nearest to
 * a line first, those without a rank last.
 *
 * @param lines - the tiers, or any other bands of scores.
 * @param most - how many at most; no more accounts are looked at than it takes to find them.
 * @param only - which of them to keep.
 */
export function decidingCells<Account extends { readonly result: AccountScore }>(
  accounts: readonly Account[],
  criteria: readonly Criterion[],
  lines: readonly Tier[],
  most: number,
  only: (unknown: DecidingUnknown) => boolean,
): readonly DecidingCell<Account>[] {
  const found: DecidingCell<Account>[] = [];
  for (const account of nearestFirst(accounts, lines)) {
    if (found.length >= most) break;
    const unknowns = decidingUnknowns(criteria, account.result, lines);
    const first = unknowns.find(({ changesTier }) => changesTier) ?? unknowns[0];
    if (first !== undefined && only(first)) found.push({ ...first, account });
  }
  return found;
}

function nearestFirst<Account extends { readonly result: AccountScore }>(
  accounts: readonly Account[],
  lines: readonly Tier[],
): readonly Account[] {
  const bounds = lines.flatMap(({ from }) => from ?? []);
  const distance = ({ status, score }: AccountScore) =>
    status === 'ok' && score !== null
      ? bounds.reduce((nearest, from) => Math.min(nearest, Math.abs(score - from)), FAR)
      : FAR;
  return accounts
    .filter(({ result }) => result.high - result.low > SCORE_TOLERANCE || result.status === 'incomplete')
    .map((account) => ({ account, distance: distance(account.result) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ account }) => account);
}

/** Farther than any two scores are apart. */
const FAR = 1_000;
