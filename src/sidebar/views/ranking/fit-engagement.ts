import { DEFAULT_CUTS, gridCell } from '../../../core/ranking/index.ts';
import { groupNames, groupScores } from '../../../core/scoring/index.ts';
import { fold } from '../../../core/tables/index.ts';
import type { Criterion } from '../../../model/criterion.ts';
import type { AccountScore } from '../../../model/score.ts';
import { texts } from '../../../text/index.ts';

/** The accounts in the cells of the fit × engagement grid. */
export interface FitEngagement<Account> {
  /** Names of the groups that make the letters and the digits. */
  readonly fit: string;
  readonly engagement: string;
  /** How many further groups there are. */
  readonly others: number;
  /** By cell, `A1` … `D4`, in the order given; cells without accounts are left out. */
  readonly cells: ReadonlyMap<string, readonly Account[]>;
  /** How many have no known value in one of the two groups. */
  readonly unplaced: number;
}

/**
 * Puts accounts into the grid of two groups: those called fit and engagement, else the first two.
 *
 * @returns `null` where there is but one group.
 */
export function fitEngagement<Account extends { readonly result: AccountScore }>(
  accounts: readonly Account[],
  criteria: readonly Criterion[],
): FitEngagement<Account> | null {
  const names = groupNames(criteria);
  const engagement = names.find(isEngagement) ?? names[1];
  const fit = names.find((name) => name !== engagement);
  if (fit === undefined || engagement === undefined) return null;
  const cells = new Map<string, Account[]>();
  let unplaced = 0;
  for (const account of accounts) {
    const scores = groupScores(criteria, account.result.readings);
    const fitScore = scores[names.indexOf(fit)] ?? null;
    const engagementScore = scores[names.indexOf(engagement)] ?? null;
    if (fitScore === null || engagementScore === null) {
      unplaced += 1;
      continue;
    }
    const cell = gridCell(fitScore, engagementScore, DEFAULT_CUTS);
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [account]);
    else there.push(account);
  }
  return { fit, engagement, others: names.length - 2, cells, unplaced };
}

const ENGAGEMENT: readonly string[] = [texts.en, texts.ja].flatMap(({ groups }) => groups.engagement.map(fold));

function isEngagement(name: string): boolean {
  return ENGAGEMENT.includes(fold(name));
}
