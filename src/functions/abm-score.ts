import type { ResultCell, ResultTable } from '../model/cell.ts';
import { texts } from '../text/index.ts';
import { alongAccounts, asSingleValue, readScoredAccounts, type ScoringArguments } from './scored-accounts.ts';

/** `ABMSCORE`: one column, the score or the status where it is not OK. */
export function abmScore(given: ScoringArguments): ResultTable | ResultCell {
  const scored = readScoredAccounts(given);
  const { resultColumns, statuses } = texts[scored.language];
  const result = alongAccounts(scored, [resultColumns.score], (row) => {
    const { status, score } = scored.score(row);
    return [status === 'ok' && score !== null ? score : statuses[status]];
  });
  return asSingleValue(result, scored);
}
