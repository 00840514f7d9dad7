import { tierOf } from '../../core/ranking/index.ts';
import type { Status, Tier } from '../../model/score.ts';
import { type AccountDirectory, accountOfTarget, type ListedAccount } from '../accounts/account-directory.ts';
import type { RankedAccount, ScoredAccount } from '../accounts/ranked-accounts.ts';
import type { Target } from './targets.ts';

/** A target, and where its account stands now. */
export interface TargetStanding {
  readonly target: Target;
  /** `null` where no account is meant by it any more. */
  readonly account: ListedAccount | null;
  /** What the account is called now; without one, what the target was added as. */
  readonly name: string;
  readonly status: Status | null;
  readonly rank: number | null;
  readonly score: number | null;
  /** Blank without a score. */
  readonly tier: string;
}

/** Looks up the targets among the accounts and in their ranking. */
export function targetStandings(
  targets: readonly Target[],
  directory: AccountDirectory,
  ranking: { readonly ranked: readonly RankedAccount[]; readonly others: readonly ScoredAccount[] },
  tiers: readonly Tier[],
): TargetStanding[] {
  const ranked = new Map(ranking.ranked.map((account) => [account.rowNumber, account]));
  const others = new Map(ranking.others.map((account) => [account.rowNumber, account]));
  return targets.map((target) => {
    const account = accountOfTarget(target, directory) ?? null;
    const row = account?.row ?? 0;
    const place = ranked.get(row);
    return {
      target,
      account,
      name: account?.name || target.name,
      status: (place ?? others.get(row))?.result.status ?? null,
      rank: place?.rank ?? null,
      score: place?.score ?? null,
      tier: place === undefined ? '' : (tierOf(place.score, tiers) ?? ''),
    };
  });
}
