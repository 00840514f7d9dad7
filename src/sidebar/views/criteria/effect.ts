import { type Movement, movement, tierOf } from '../../../core/ranking/index.ts';
import type { CorrelatedCriteria } from '../../../core/scoring/index.ts';
import { correlatedCriteria } from '../../../core/scoring/index.ts';
import type { ScoredAccount } from '../../../tabs/index.ts';
import { accountName } from '../../../tabs/index.ts';
import { type Model, rankedUnder } from '../../model/model.ts';
import type { DraftReading } from './draft-reading.ts';

/** An account that a draft ranks, and what the draft does to it. */
export interface MovedAccount {
  readonly name: string;
  readonly rank: number;
  /** Under the criteria of the tab; `null` where it has none there. */
  readonly rankBefore: number | null;
  readonly score: number;
  readonly tier: string;
  /** Of the tier in the table of tiers. */
  readonly tierPosition: number;
}

/** What a draft does to the ranking, before it is saved. */
export interface Effect {
  readonly top: readonly MovedAccount[];
  /** Without the changes where the tab has no ranking to compare with. */
  readonly rose: readonly MovedAccount[];
  readonly fell: readonly MovedAccount[];
  readonly crossed: readonly { readonly name: string; readonly from: string | null; readonly to: string | null }[];
  readonly counts: Movement['counts'];
  readonly correlated: readonly CorrelatedCriteria[];
}

/** The ranking under a draft without mistakes, against that of the tab. */
export function effectOf(model: Model, { criteria, tiers, date }: DraftReading): Effect {
  const { scoring, scored } = model;
  const { ranked, others } = rankedUnder(scoring, criteria, date.reference ?? model.reference);
  const after = [...ranked, ...others].sort((a, b) => a.rowNumber - b.rowNumber);
  const scores = (accounts: readonly ScoredAccount[]) =>
    accounts.map(({ result }) => (result.status === 'ok' ? result.score : null));
  const now = scores(after);
  const before = model.ranking === null ? now : scores(scored);
  const moves = movement(before, now, { before: model.ranking === null ? tiers : model.tiers, after: tiers });
  const name = (index: number) => accountName(after[index]?.row ?? [], scoring.accounts);
  const account = (index: number): MovedAccount => {
    const score = now[index] ?? 0;
    const tier = tierOf(score, tiers) ?? '';
    return {
      name: name(index),
      rank: moves.ranks[index]?.after ?? 0,
      rankBefore: moves.ranks[index]?.before ?? null,
      score,
      tier,
      tierPosition: tiers.findIndex(({ label }) => label === tier),
    };
  };
  const positions = new Map(after.map(({ rowNumber }, index) => [rowNumber, index]));
  return {
    top: ranked.slice(0, TOP).map(({ rowNumber }) => account(positions.get(rowNumber) ?? 0)),
    rose: moves.rose.map(account),
    fell: moves.fell.map(account),
    crossed: moves.tierChanges.map(({ index, from, to }) => ({ name: name(index), from, to })),
    counts: moves.counts,
    correlated: correlatedCriteria(
      criteria,
      after.map(({ result }) => result),
    ),
  };
}

const TOP = 10;
