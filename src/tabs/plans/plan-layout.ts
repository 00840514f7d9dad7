import type { Table } from '../../model/cell.ts';
import type { PlanColumns, PlanTable } from '../../model/plan.ts';
import { plansWords } from '../../text/plans/index.ts';
import type { Words } from '../../text/texts.ts';
import { meanings } from '../tables/meaning.ts';
import { columnPositions } from '../tables/typed-table.ts';
import { PLAN_TABLES } from './plan-sections.ts';

/** Where a table of a plan stands on its tab; rows and columns counted from 1. */
export interface PlacedSection<Table extends PlanTable> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<PlanColumns[Table], number>;
  /** The last row before the heading of what stands below; the end of the content for the lowest one. */
  readonly lastRow: number;
}

/** The tables that were found, wherever people have moved them. */
export type PlanLayout = { readonly [Table in PlanTable]?: PlacedSection<Table> };

const TABLES = Object.keys(PLAN_TABLES) as PlanTable[];

const columnOf = new Map(
  TABLES.map((table) => [
    table,
    meanings((language): Readonly<Record<string, Words>> => plansWords[language].columns[table]),
  ]),
);

/**
 * Finds the tables of a plan by their header rows: a row is that of the table of which it has the most headers, two at least and half of
 * them. Of two such rows for one table the upper one counts.
 *
 * @param cells - the tab from A1 on.
 */
export function planLayout(cells: Table): PlanLayout {
  const found = new Map<PlanTable, { headerRow: number; columns: ReadonlyMap<string, number> }>();
  for (const [index, row] of cells.entries()) {
    const best = TABLES.filter((table) => !found.has(table))
      .map((table) => ({
        table,
        positions: columnPositions(row, columnOf.get(table) as NonNullable<ReturnType<typeof columnOf.get>>),
      }))
      .filter(({ table, positions }) => positions.size >= Math.max(2, Object.keys(PLAN_TABLES[table]).length / 2))
      .sort((a, b) => b.positions.size - a.positions.size)[0];
    if (best === undefined) continue;
    const columns = new Map([...best.positions].map(([column, position]) => [column, position + 1]));
    found.set(best.table, { headerRow: index + 1, columns });
  }
  const headers = [...found.values()].map(({ headerRow }) => headerRow).sort((a, b) => a - b);
  const lastRowOf = (headerRow: number) => {
    const next = headers.find((other) => other > headerRow);
    // Above the next header stands its heading.
    return next === undefined ? cells.length : next - 2;
  };
  return Object.fromEntries(
    [...found].map(([table, { headerRow, columns }]) => [table, { headerRow, columns, lastRow: lastRowOf(headerRow) }]),
  ) as PlanLayout;
}
