import type { DayOf } from '../../model/calendar.ts';
import type { Table } from '../../model/cell.ts';
import type { Criterion, ReferenceDate } from '../../model/criterion.ts';
import type { Issue } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import { type Accounts, readAccounts } from '../accounts/accounts.ts';
import { readCriteria } from './criteria.ts';

/** The tables that scores come from, as they were read, and all the mistakes in them. Without mistakes they are ready to score. */
export interface ScoringTables {
  readonly accounts: Accounts;
  readonly criteria: readonly Criterion[];
  /** That of the criteria. */
  readonly language: Language;
  readonly reference: ReferenceDate | null;
  /** Whether any criterion, mistaken ones too, counts an age. */
  readonly needsReferenceDate: boolean;
  /** For texts that name a date. */
  readonly dayOf: DayOf;
  readonly issues: readonly Issue[];
}

/** The reference date as it was read, `null` where there is none. */
export interface ReadReference {
  readonly reference: ReferenceDate | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads accounts and criteria together, since the criteria refer to columns of the accounts. A reference date counts only where a
 * criterion needs it, and so do the mistakes in it.
 *
 * @param headers - those of the accounts; `null` where the first row of `accounts` holds them.
 */
export function readScoringTables(
  cells: { readonly accounts: Table; readonly headers: Table | null; readonly criteria: Table },
  { reference, issues: referenceIssues }: ReadReference,
  dayOf: DayOf,
): ScoringTables {
  const { accounts, issues: accountIssues } = readAccounts(cells.accounts, cells.headers);
  const criteriaTable = readCriteria(cells.criteria, accounts.headers, dayOf);
  const { language, criteria, needsReferenceDate } = criteriaTable;
  const dateIssues: readonly Issue[] =
    !needsReferenceDate || reference !== null
      ? []
      : referenceIssues.length > 0
        ? referenceIssues
        : [{ code: 'no reference date', place: 'as_of' }];
  const issues = [...accountIssues, ...criteriaTable.issues, ...dateIssues];
  return { accounts, criteria, language, reference, needsReferenceDate, dayOf, issues };
}
