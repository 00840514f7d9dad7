import type { Tier } from '../../model/score.ts';
import { competitionRanks } from './competition-ranks.ts';
import { byFallingBound, tierOf } from './tier.ts';

/** What a change of the criteria does to a ranking. Accounts are named by their position in the lists of scores. */
export interface Movement {
  /** Of all accounts, as given; `null` = not ranked. */
  readonly ranks: readonly RankChange[];
  /** Accounts ranked both times whose rank got better, the largest rise first. */
  readonly rose: readonly number[];
  /** Accounts ranked both times whose rank got worse, the largest fall first. */
  readonly fell: readonly number[];
  /** In the order of the ranking after, those that left it last; `null` = not ranked, or taken by no tier. */
  readonly tierChanges: readonly TierChange[];
  /** Accounts per tier: the tiers after by falling lower bound, then those there were only before. */
  readonly counts: readonly TierCount[];
}

interface RankChange {
  readonly index: number;
  readonly before: number | null;
  readonly after: number | null;
}

interface TierChange {
  readonly index: number;
  readonly from: string | null;
  readonly to: string | null;
}

interface TierCount {
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/**
 * Who rises, who falls, who crosses a tier line between two scorings of the same accounts.
 *
 * @param before - `null` for an account that is not ranked.
 * @param after - parallel to `before`.
 * @example movement([80, 60], [40, 60], { before: [], after: [] }).rose // [1]
 */
export function movement(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
  tiers: { readonly before: readonly Tier[]; readonly after: readonly Tier[] },
): Movement {
  const ranksAfter = competitionRanks(after);
  const ranks = competitionRanks(before).map((rank, index) => ({
    index,
    before: rank,
    after: ranksAfter[index] ?? null,
  }));
  const labelsBefore = labels(before, tiers.before);
  const labelsAfter = labels(after, tiers.after);
  const names = new Set(
    [tiers.after, tiers.before].flatMap((own) => [...own].sort(byFallingBound).map(({ label }) => label)),
  );
  return {
    ranks,
    rose: moved(ranks, 1),
    fell: moved(ranks, -1),
    tierChanges: [...ranks]
      .sort((a, b) => (a.after ?? ranks.length + 1) - (b.after ?? ranks.length + 1))
      .map(({ index }) => ({ index, from: labelsBefore[index] ?? null, to: labelsAfter[index] ?? null }))
      .filter(({ from, to }) => from !== to),
    counts: [...names].map((label) => ({
      label,
      before: labelsBefore.filter((own) => own === label).length,
      after: labelsAfter.filter((own) => own === label).length,
    })),
  };
}

function labels(scores: readonly (number | null)[], tiers: readonly Tier[]): readonly (string | null)[] {
  return scores.map((score) => (score === null ? null : tierOf(score, tiers)));
}

/** The accounts that moved up (1) or down (−1), the farthest first. */
function moved(ranks: readonly RankChange[], direction: 1 | -1): readonly number[] {
  return ranks
    .flatMap(({ index, before, after }) =>
      before === null || after === null ? [] : [{ index, distance: (before - after) * direction }],
    )
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => b.distance - a.distance)
    .map(({ index }) => index);
}
