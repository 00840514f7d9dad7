import { explain } from '../core/scoring/index.ts';
import type { ResultCell, ResultTable, Row } from '../model/cell.ts';
import type { AccountScore } from '../model/score.ts';
import { accountName } from '../tabs/index.ts';
import { texts } from '../text/index.ts';
import { readTop } from './arguments.ts';
import {
  alongAccounts,
  asSingleValue,
  readScoredAccounts,
  type ScoredAccounts,
  type ScoringArguments,
} from './scored-accounts.ts';

/** How many of the largest contributions an explanation names, unless asked otherwise. */
export const USUAL_TOP = 3;

/** `ABMWHY`: one column of text, why each account has its score or status. */
export function abmWhy(given: ScoringArguments & { readonly top: unknown }): ResultTable | ResultCell {
  const { top, issues } = readTop(given.top, USUAL_TOP, given.dayOf);
  const scored = readScoredAccounts(given, issues);
  const header = [texts[scored.language].resultColumns.why];
  const result = alongAccounts(scored, header, (row, rowNumber) => [
    whyOf(scored, row, rowNumber, scored.score(row), top),
  ]);
  return asSingleValue(result, scored);
}

/** The sentences that explain one account. */
export function whyOf(scored: ScoredAccounts, row: Row, rowNumber: number, score: AccountScore, top: number): string {
  const isNamed = accountName(row, scored.accounts) !== '';
  const explanation = explain(scored.criteria, score, row, top, scored.dayOf);
  return texts[scored.language].why(explanation, { row: rowNumber, isNamed });
}
