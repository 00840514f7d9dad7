import { type Ranked, SCORE_TOLERANCE } from '../../model/score.ts';
import { competitionRanks } from './competition-ranks.ts';

/** What the order of a ranking depends on. */
export interface Rankable {
  readonly score: number | null;
  /** 0…1. */
  readonly known: number;
}

/**
 * The accounts with a score in the order of the ranking: by score; among equal scores by how much is known, then as given.
 *
 * @returns positions in the list given, with their ranks.
 * @example rankAccounts([{ score: 50, known: 0.5 }, { score: 50, known: 1 }]) // [{ index: 1, rank: 1 }, { index: 0, rank: 1 }]
 */
export function rankAccounts(accounts: readonly Rankable[]): Ranked[] {
  return competitionRanks(accounts.map((account) => account.score))
    .flatMap((rank, index) => (rank === null ? [] : [{ index, rank }]))
    .sort((a, b) => a.rank - b.rank || knownAt(accounts, b.index) - knownAt(accounts, a.index) || a.index - b.index);
}

/** In steps as fine as scores are told apart: sums of the same weights in another order are not more or less. */
function knownAt(accounts: readonly Rankable[], index: number): number {
  return Math.round((accounts[index]?.known ?? 0) / SCORE_TOLERANCE);
}
