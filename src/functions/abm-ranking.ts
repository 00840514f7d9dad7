import { DEFAULT_TIERS, tierOf } from '../core/ranking/index.ts';
import type { ResultCell, ResultTable } from '../model/cell.ts';
import { accountName, rankedAccounts, readTiers, type ScoredAccount, USUAL_TOP, whyOf } from '../tabs/index.ts';
import { texts } from '../text/index.ts';
import { optionalTable, readTop } from './arguments.ts';
import { readScoredAccounts, type ScoredAccounts, type ScoringArguments } from './scored-accounts.ts';

/**
 * `ABMRANKING`: Rank, Account, Score, Tier, Low, High, Known %, Why, best first, with a header row. Without `top` the accounts
 * that are not OK follow, their status as tier.
 */
export function abmRanking(given: ScoringArguments & { readonly top: unknown; readonly tiers: unknown }): ResultTable {
  const { top, issues: topIssues } = readTop(given.top, 0, given.dayOf);
  const tiersTable = optionalTable(given.tiers);
  const { tiers, issues: tierIssues } =
    tiersTable === null ? { tiers: DEFAULT_TIERS, issues: [] } : readTiers(tiersTable, given.dayOf);
  const scored = readScoredAccounts(given, [...topIssues, ...tierIssues]);

  const { ranked, others } = rankedAccounts(scored.accounts, scored.score);
  const { statuses } = texts[scored.language];
  const shown = top > 0 ? ranked.slice(0, top) : ranked;
  return [
    header(scored),
    ...shown.map((account) => rankingRow(scored, account, { ...account, tier: tierOf(account.score, tiers) ?? '' })),
    ...(top > 0 ? [] : others).map((account) =>
      rankingRow(scored, account, { rank: '', score: '', tier: statuses[account.result.status] }),
    ),
  ];
}

function header({ language }: ScoredAccounts): string[] {
  const { rank, account, score, tier, low, high, known, why } = texts[language].resultColumns;
  return [rank, account, score, tier, low, high, known, why];
}

function rankingRow(
  scored: ScoredAccounts,
  account: ScoredAccount,
  { rank, score, tier }: { readonly rank: ResultCell; readonly score: ResultCell; readonly tier: string },
): ResultCell[] {
  const { low, high, known } = account.result;
  const name = accountName(account.row, scored.accounts);
  return [rank, name, score, tier, low, high, known, whyOf(scored, account, USUAL_TOP)];
}
