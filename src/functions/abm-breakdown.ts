import { contributions, groupNames, groupScores } from '../core/scoring/index.ts';
import type { ResultTable } from '../model/cell.ts';
import { accountName } from '../tabs/index.ts';
import { texts } from '../text/index.ts';
import { alongAccounts, readScoredAccounts, type ScoringArguments } from './scored-accounts.ts';

/**
 * `ABMBREAKDOWN`: Account, Status, Score, Low, High, Known %, the group scores where there is more than one group, and each
 * criterion's contribution. Always with a header row.
 */
export function abmBreakdown(given: ScoringArguments): ResultTable {
  const scored = readScoredAccounts(given);
  const { resultColumns, statuses } = texts[scored.language];
  const groups = groupNames(scored.criteria);
  const shownGroups = groups.length > 1 ? groups : [];
  const header = [
    resultColumns.account,
    resultColumns.status,
    resultColumns.score,
    resultColumns.low,
    resultColumns.high,
    resultColumns.known,
    ...shownGroups,
    ...scored.criteria.map(({ name }) => name),
  ];
  return alongAccounts({ ...scored, hasHeaderRow: true }, header, (row) => {
    const account = scored.score(row);
    const { status, low, high, known, readings } = account;
    const ofGroups = groupScores(scored.criteria, readings);
    const whenOk = (value: number | null) => (status === 'ok' ? (value ?? '') : '');
    return [
      accountName(row, scored.accounts),
      statuses[status],
      whenOk(account.score),
      low,
      high,
      known,
      ...shownGroups.map((_, group) => whenOk(ofGroups[group] ?? null)),
      ...contributions(scored.criteria, readings).map(whenOk),
    ];
  });
}
