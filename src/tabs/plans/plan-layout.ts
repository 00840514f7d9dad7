import { isBlank, readText, trimBlankRows } from '../../core/tables/index.ts';
import type { Row, Table } from '../../model/cell.ts';
import type { PlanColumns, PlanSection, PlanTable } from '../../model/plan.ts';
import { plansWords } from '../../text/plans/index.ts';
import type { Words } from '../../text/texts.ts';
import { meanings } from '../tables/meaning.ts';
import { columnPositions } from '../tables/typed-table.ts';
import { PLAN_ROWS, PLAN_TABLES } from './plan-sections.ts';

/** Where a table of a plan stands on its tab; rows and columns counted from 1. */
export interface PlacedSection<Table extends PlanTable> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<PlanColumns[Table], number>;
  /** The first row with content below the headers; without any, the one below them; 0 where a heading stands there. */
  readonly firstRow: number;
  /** The one above the heading of what stands below, blank unless people removed it. The lowest table has at least the rows of a new one. */
  readonly lastRow: number;
}

/** The tables that were found, wherever people have moved them. */
export type PlanLayout = { readonly [Table in PlanTable]?: PlacedSection<Table> };

export const TABLES = Object.keys(PLAN_TABLES) as PlanTable[];

const columnOf = new Map(
  TABLES.map((table) => [
    table,
    meanings((language): Readonly<Record<string, Words>> => plansWords[language].columns[table]),
  ]),
);

const sectionOf = meanings((language): Readonly<Record<PlanSection, Words>> => {
  const titles = Object.entries(plansWords[language].sections) as [PlanSection, string][];
  return Object.fromEntries(titles.map(([section, title]) => [section, [title]])) as unknown as Record<
    PlanSection,
    Words
  >;
});

/** Number of the row with the heading of a section, in either language; 0 where there is none. */
export function headingRow(cells: Table, section: PlanSection): number {
  return cells.findIndex((row) => headingOf(row) === section) + 1;
}

function headingOf(row: Row): PlanSection | undefined {
  return sectionOf(readText(row.find((cell) => !isBlank(cell))) ?? '')?.key;
}

/**
 * Finds the tables of a plan by their header rows. A row may be that of a table of which it has half of the headers, and two at least;
 * the rows that have the most come first, of equal ones the upper ones.
 *
 * @param cells - the tab from A1 on.
 */
export function planLayout(cells: Table): PlanLayout {
  const candidates = cells
    .flatMap((row, index) => TABLES.map((table) => headersIn(row, index + 1, table)))
    .filter(({ share, columns }) => share >= 0.5 && columns.size >= 2)
    .sort((a, b) => b.share - a.share || a.headerRow - b.headerRow);
  const found = new Map<PlanTable, Candidate>();
  const rows = new Set<number>();
  for (const candidate of candidates) {
    if (found.has(candidate.table) || rows.has(candidate.headerRow)) continue;
    found.set(candidate.table, candidate);
    rows.add(candidate.headerRow);
  }
  const headings = cells.flatMap((row, index) => (headingOf(row) === undefined ? [] : [index + 1]));
  return Object.fromEntries(
    [...found].map(([table, { headerRow, columns }]) => {
      const heading = headings.find((row) => row > headerRow);
      const header = Math.min(...[...rows].filter((row) => row > headerRow));
      // Above a header stands its heading, whatever people call it.
      const end = Math.min(heading ?? Infinity, header - 1);
      const isBodyThere = (heading ?? Infinity) > headerRow + 1 && header > headerRow + 1;
      const lastRow = Number.isFinite(end)
        ? Math.max(headerRow + (isBodyThere ? 1 : 0), end - 1)
        : Math.max(trimBlankRows(cells).length, headerRow + PLAN_ROWS[table]) + 1;
      const below = cells
        .slice(headerRow, lastRow)
        .findIndex((row) => [...columns.values()].some((it) => !isBlank(row[it - 1])));
      const firstRow = lastRow > headerRow ? headerRow + 1 + Math.max(0, below) : 0;
      return [table, { headerRow, columns, firstRow, lastRow }];
    }),
  ) as PlanLayout;
}

interface Candidate {
  readonly table: PlanTable;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** How many of the headers are there, 0 to 1. */
  readonly share: number;
}

function headersIn(row: Row, headerRow: number, table: PlanTable): Candidate {
  const positions = columnPositions(row, columnOf.get(table) ?? (() => undefined));
  const columns = new Map([...positions].map(([column, position]) => [column, position + 1]));
  return { table, headerRow, columns, share: columns.size / Object.keys(PLAN_TABLES[table]()).length };
}
