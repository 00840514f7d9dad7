import { DEFAULT_TIERS, rankAccounts, tierOf } from '../core/ranking/index.ts';
import { isBlankRow } from '../core/tables/index.ts';
import type { ResultCell, ResultTable, Row } from '../model/cell.ts';
import type { AccountScore } from '../model/score.ts';
import { accountName, readTiers } from '../tabs/index.ts';
import { texts } from '../text/index.ts';
import { USUAL_TOP, whyOf } from './abm-why.ts';
import { optionalTable, readTop } from './arguments.ts';
import { readScoredAccounts, type ScoredAccounts, type ScoringArguments } from './scored-accounts.ts';

interface ScoredRow {
  readonly row: Row;
  readonly rowNumber: number;
  readonly result: AccountScore;
}

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

  const { ok, others } = scoreRows(scored);
  const ranked = rankAccounts(ok.map(({ result }) => result)).map(({ index, rank }) => {
    const account = ok[index] as ScoredRow;
    const score = account.result.score ?? 0;
    return rankingRow(scored, account, { rank, score, tier: tierOf(score, tiers) ?? '' });
  });
  if (top > 0) return [header(scored), ...ranked.slice(0, top)];
  const { statuses } = texts[scored.language];
  const unranked = others.map((account) =>
    rankingRow(scored, account, { rank: '', score: '', tier: statuses[account.result.status] }),
  );
  return [header(scored), ...ranked, ...unranked];
}

function scoreRows(scored: ScoredAccounts): { ok: ScoredRow[]; others: ScoredRow[] } {
  const rows = scored.accounts.rows.flatMap((row, index) =>
    isBlankRow(row) ? [] : [{ row, rowNumber: scored.accounts.firstRow + index, result: scored.score(row) }],
  );
  return {
    ok: rows.filter(({ result }) => result.status === 'ok'),
    others: rows.filter(({ result }) => result.status !== 'ok'),
  };
}

function header({ language }: ScoredAccounts): string[] {
  const { rank, account, score, tier, low, high, known, why } = texts[language].resultColumns;
  return [rank, account, score, tier, low, high, known, why];
}

function rankingRow(
  scored: ScoredAccounts,
  { row, rowNumber, result }: ScoredRow,
  { rank, score, tier }: { readonly rank: ResultCell; readonly score: ResultCell; readonly tier: string },
): ResultCell[] {
  const why = whyOf(scored, row, rowNumber, result, USUAL_TOP);
  return [rank, accountName(row, scored.accounts), score, tier, result.low, result.high, result.known, why];
}
