import type { ResultCell, ResultTable } from '../model/cell.ts';
import { USUAL_TOP, whyOf } from '../tabs/index.ts';
import { texts } from '../text/index.ts';
import { readTop } from './arguments.ts';
import { alongAccounts, asSingleValue, readScoredAccounts, type ScoringArguments } from './scored-accounts.ts';

/** `ABMWHY`: one column of text, why each account has its score or status. */
export function abmWhy(given: ScoringArguments & { readonly top: unknown }): ResultTable | ResultCell {
  const { top, issues } = readTop(given.top, USUAL_TOP, given.dayOf);
  const scored = readScoredAccounts(given, issues);
  const header = [texts[scored.language].resultColumns.why];
  const result = alongAccounts(scored, header, (row, rowNumber) => [
    whyOf(scored, { row, rowNumber, result: scored.score(row) }, top),
  ]);
  return asSingleValue(result, scored);
}
