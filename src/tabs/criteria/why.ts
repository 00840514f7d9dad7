import { explain } from '../../core/scoring/index.ts';
import { texts } from '../../text/index.ts';
import { accountName } from '../accounts/accounts.ts';
import type { ScoredAccount } from '../accounts/ranked-accounts.ts';
import type { ScoringTables } from './scoring-tables.ts';

/** How many of the largest contributions an explanation names, unless asked otherwise. */
export const USUAL_TOP = 3;

/** The sentences that explain one account, in the language of `tables`. */
export function whyOf(
  { accounts, criteria, language, dayOf }: Pick<ScoringTables, 'accounts' | 'criteria' | 'language' | 'dayOf'>,
  { row, rowNumber, result }: ScoredAccount,
  top: number,
): string {
  const isNamed = accountName(row, accounts) !== '';
  return texts[language].why(explain(criteria, result, row, top, dayOf), { row: rowNumber, isNamed });
}
