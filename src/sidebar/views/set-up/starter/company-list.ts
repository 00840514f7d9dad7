import { type ColumnKind, columnKind, type ValueCount, valueCounts } from '../../../../core/columns/index.ts';
import { fold, isBlank, isBlankRow, readNumber, readText } from '../../../../core/tables/index.ts';
import type { Cell, Row } from '../../../../model/cell.ts';
import type { PlacedTable } from '../../../../model/placed-table.ts';
import { accountTable, dayOfReceived, hasNameColumn, readAccounts } from '../../../../tabs/index.ts';

/** A list of companies as somebody pasted it. */
export interface CompanyList {
  /** From its header row on. */
  readonly table: PlacedTable;
  /** Those that criteria can name: with a header, which no earlier column has. */
  readonly columns: readonly ListColumn[];
  readonly companies: number;
  /** The column of the names, as the functions see it. */
  readonly nameIndex: number;
  /** Whether its header says so; else it is the first one. */
  readonly isNamed: boolean;
}

export interface ListColumn {
  readonly index: number;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Below the header, those that are not blank. */
  readonly cells: readonly Cell[];
  /** Ascending; of a column of numbers only. */
  readonly numbers: readonly number[];
  /** The different values, most frequent first; of a column of words only. */
  readonly values: readonly ValueCount[];
}

/** Works out what a table of companies holds. */
export function companyList(table: PlacedTable): CompanyList {
  const { headers, rows, nameIndex } = readAccounts(table.cells, null).accounts;
  const words = headers.map((header) => fold(readText(header) ?? ''));
  const columns = headers.flatMap((header, index) => {
    const word = words[index] ?? '';
    if (word === '' || words.indexOf(word) < index) return [];
    const cells = rows.map((row) => row[index]).filter((cell) => !isBlank(cell));
    return [listColumn(index, readText(header) ?? '', cells)];
  });
  const companies = rows.filter((row) => !isBlankRow(row)).length;
  return { table, columns, companies, nameIndex, isNamed: hasNameColumn(headers) };
}

function listColumn(index: number, header: string, cells: readonly Cell[]): ListColumn {
  const kind = columnKind(cells, dayOfReceived);
  const isWords = kind === 'category' || kind === 'text' || kind === 'yes/no';
  return {
    index,
    header,
    kind,
    cells,
    numbers: kind === 'number' ? cells.flatMap((cell) => readNumber(cell) ?? []).sort((a, b) => a - b) : [],
    values: isWords ? valueCounts(cells) : [],
  };
}

/**
 * The table that begins in the header row of a tab, as set-up finds it. The row is the first
 * that names the companies, else the first that is about as full as the fullest and mostly texts; above it there may be titles. `null`
 * where there is none.
 */
export function tableOnTab(tab: PlacedTable): PlacedTable | null {
  const head = tab.cells.slice(0, HEAD_ROWS);
  const filled = (row: Row) => row.filter((cell) => !isBlank(cell)).length;
  const fullest = Math.max(...head.map(filled), 0);
  const isHeaderRow = (row: Row) =>
    filled(row) * 2 > fullest &&
    row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length * 2 > filled(row);
  const named = head.findIndex((row) => hasNameColumn(row) && filled(row) * 2 > fullest);
  const rowIndex = named >= 0 ? named : head.findIndex(isHeaderRow);
  const headers = tab.cells[rowIndex];
  if (headers === undefined) return null;
  const first = headers.findIndex((cell) => !isBlank(cell));
  return accountTable(tab, { row: rowIndex + 1, column: first + 1 });
}

const HEAD_ROWS = 20;

/** The column that looks most like names although no header says so: of all the texts the one that differs most, if not the first. */
export function likelyNames({ columns, nameIndex }: CompanyList): ListColumn | null {
  const texts = columns.filter(
    ({ kind, values }) => kind === 'text' && values.some(({ value }) => /^\P{N}+$/u.test(value)),
  );
  const [likely = null] = [...texts].sort((a, b) => b.values.length - a.values.length);
  return likely?.index === nameIndex ? null : likely;
}
