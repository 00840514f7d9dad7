import { type AccountScorer, accountScorer } from '../core/scoring/index.ts';
import { isBlankRow, toTable } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import type { ResultCell, ResultTable, Row } from '../model/cell.ts';
import type { Issue } from '../model/issue.ts';
import { readScoringTables, type ScoringTables } from '../tabs/index.ts';
import { optionalTable, readReference } from './arguments.ts';
import { refuseMistakes } from './mistakes.ts';

/** What every scoring function starts from: accounts and criteria without mistakes, ready to score. */
export interface ScoredAccounts extends ScoringTables {
  readonly score: AccountScorer;
  /** Whether the accounts brought their header row, and the result gets one. */
  readonly hasHeaderRow: boolean;
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
  const cells = { accounts: toTable(given.accounts), headers, criteria: toTable(given.criteria) };
  const tables = readScoringTables(cells, readReference(given.asOf, given.dayOf), given.dayOf);
  refuseMistakes([...tables.issues, ...furtherIssues], tables.language);
  return { ...tables, score: accountScorer(tables.criteria, tables.reference), hasHeaderRow: headers === null };
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
