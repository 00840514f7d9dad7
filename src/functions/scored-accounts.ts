import { type AccountScorer, accountScorer } from '../core/scoring/index.ts';
import { isBlankRow, toTable } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import type { ResultCell, ResultTable, Row } from '../model/cell.ts';
import type { Criterion } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { type Accounts, readAccounts, readCriteria } from '../tabs/index.ts';
import { optionalTable, readReference } from './arguments.ts';
import { refuseMistakes } from './mistakes.ts';

/** What every scoring function starts from: accounts and criteria without mistakes, ready to score. */
export interface ScoredAccounts {
  readonly accounts: Accounts;
  readonly criteria: readonly Criterion[];
  readonly language: Language;
  readonly score: AccountScorer;
  /** Whether the accounts brought their header row, and the result gets one. */
  readonly hasHeaderRow: boolean;
  /** For texts that name a date. */
  readonly dayOf: DayOf;
}

/** The arguments that every scoring function shares, as Sheets hands them over. */
export interface ScoringArguments {
  readonly accounts: unknown;
  readonly criteria: unknown;
  readonly headers: unknown;
  readonly asOf: unknown;
  readonly dayOf: DayOf;
}

/**
 * Reads the arguments of a scoring function.
 *
 * @param furtherIssues - mistakes in the function's own arguments, reported together with those of the tables.
 * @throws Error with a sentence for each mistake that a person can fix.
 */
export function readScoredAccounts(given: ScoringArguments, furtherIssues: readonly Issue[] = []): ScoredAccounts {
  const headers = optionalTable(given.headers);
  const { accounts, issues: accountIssues } = readAccounts(toTable(given.accounts), headers);
  const { dayOf } = given;
  const {
    language,
    criteria,
    needsReferenceDate,
    issues: criteriaIssues,
  } = readCriteria(toTable(given.criteria), accounts.headers, dayOf);
  const { reference, issues: referenceIssues } = readReference(given.asOf, dayOf);
  const dateIssues: readonly Issue[] =
    !needsReferenceDate || reference !== null
      ? []
      : referenceIssues.length > 0
        ? referenceIssues
        : [{ code: 'no reference date', place: 'as_of' }];
  refuseMistakes([...accountIssues, ...criteriaIssues, ...dateIssues, ...furtherIssues], language);
  const score = accountScorer(criteria, reference);
  return { accounts, criteria, language, score, hasHeaderRow: headers === null, dayOf };
}

/**
 * A result that lines up with the account rows: a row for each, a blank one where the account row is blank, and a header row
 * where the accounts brought one.
 *
 * @param values - the cells of an account's row; `rowNumber` counts within the range given.
 */
export function alongAccounts(
  { accounts, hasHeaderRow }: ScoredAccounts,
  header: readonly string[],
  values: (row: Row, rowNumber: number) => ResultCell[],
): ResultTable {
  const rows = accounts.rows.map((row, index) =>
    isBlankRow(row) ? header.map(() => '') : values(row, accounts.firstRow + index),
  );
  if (hasHeaderRow) return [[...header], ...rows];
  return rows.length > 0 ? rows : [header.map(() => '')];
}

/** A result of one cell as a single value, where the accounts came without their header row. */
export function asSingleValue(result: ResultTable, { hasHeaderRow }: ScoredAccounts): ResultTable | ResultCell {
  return !hasHeaderRow && result.length === 1 ? (result[0]?.[0] ?? '') : result;
}
