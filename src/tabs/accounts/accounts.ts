import { isBlank, isBlankRow, readText, trimBlankRows } from '../../core/tables/index.ts';
import type { Row, Table } from '../../model/cell.ts';
import type { Issue } from '../../model/issue.ts';
import { texts } from '../../text/index.ts';
import { meanings } from '../tables/meaning.ts';

/** An account table: any table of companies, one row each. */
export interface Accounts {
  readonly headers: Row;
  /** The rows below the header, trailing blank ones left out; a blank row in between stays, to keep its place. */
  readonly rows: Table;
  /** Number of the first of `rows` in the range given. */
  readonly firstRow: number;
  /** Position of the column that names the account. */
  readonly nameIndex: number;
}

const accountHeader = meanings((language) => ({ name: texts[language].accountName }));

/**
 * Reads an account table with its header row, or rows and headers apart.
 *
 * @param headers - `null` where the first row of `table` holds them.
 */
export function readAccounts(table: Table, headers: Table | null): { accounts: Accounts; issues: Issue[] } {
  const headerRow = (headers === null ? table[0] : headerCells(headers)) ?? [];
  const firstRow = headers === null ? 2 : 1;
  return {
    accounts: {
      headers: headerRow,
      rows: trimBlankRows(table.slice(firstRow - 1)),
      firstRow,
      nameIndex: Math.max(0, nameColumn(headerRow)),
    },
    issues: headerIssues(headerRow, headers),
  };
}

function nameColumn(headers: Row): number {
  return headers.findIndex((header) => accountHeader(readText(header) ?? '') !== undefined);
}

/** Whether one of the headers is that of the name of an account. */
export function hasNameColumn(headers: Row): boolean {
  return nameColumn(headers) >= 0;
}

/** A row of headers, or a column of them. */
function headerCells(headers: Table): Row {
  return headers.length === 1 ? (headers[0] ?? []) : headers.map((row) => row[0]);
}

function headerIssues(headerRow: Row, headers: Table | null): Issue[] {
  const place = headers === null ? 'accounts' : 'headers';
  if (isBlankRow(headerRow)) return [{ code: 'empty', place, ...(headers === null ? { row: 1 } : {}) }];
  if (headers !== null && headers.length > 1 && headers.some((row) => row.length > 1)) {
    return [{ code: 'not one row', place }];
  }
  return [];
}

/** The name of an account, blank where it has none. */
export function accountName(row: Row, { nameIndex }: Accounts): string {
  const name = row[nameIndex];
  return isBlank(name) ? '' : (readText(name) ?? '');
}
