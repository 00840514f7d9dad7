import { type DecidingUnknown, decidingUnknowns } from '../../core/scoring/index.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { AccountScore, Tier } from '../../model/score.ts';

/** An unknown value that could take its account over a line. */
export interface DecidingCell<Account> extends DecidingUnknown {
  readonly account: Account;
}

/**
 * The unknown values that could take their accounts over a line, of each account the one that moves it most; the accounts nearest to
 * a line first, those without a rank last.
 *
 * @param lines - the tiers, or any other bands of scores.
 * @param most - how many at most; no more accounts are looked at than it takes to find them.
 */
export function decidingCells<Account extends { readonly result: AccountScore }>(
  accounts: readonly Account[],
  criteria: readonly Criterion[],
  lines: readonly Tier[],
  most: number,
): readonly DecidingCell<Account>[] {
  const found: DecidingCell<Account>[] = [];
  for (const account of nearestFirst(accounts, lines)) {
    if (found.length >= most) break;
    const deciding = decidingUnknowns(criteria, account.result, lines).find(({ changesTier }) => changesTier);
    if (deciding !== undefined) found.push({ ...deciding, account });
  }
  return found;
}

function nearestFirst<Account extends { readonly result: AccountScore }>(
  accounts: readonly Account[],
  lines: readonly Tier[],
): readonly Account[] {
  const distance = ({ status, score }: AccountScore) =>
    status === 'ok' && score !== null
      ? lines.reduce((nearest, { from }) => Math.min(nearest, Math.abs(score - (from ?? Infinity))), FAR)
      : FAR;
  return accounts
    .filter(({ result }) => result.known < 1 || result.readings.some((reading) => typeof reading !== 'number'))
    .map((account) => ({ account, distance: distance(account.result) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ account }) => account);
}

/** Farther than any two scores are apart. */
const FAR = 1_000;
