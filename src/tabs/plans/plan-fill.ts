import { isBlank } from '../../core/tables/index.ts';
import type { Table } from '../../model/cell.ts';
import type { PlanTable } from '../../model/plan.ts';
import { planLayout } from './plan-layout.ts';
import { type ColumnKind, PLAN_TABLES, startingRows } from './plan-sections.ts';

/** How much of a table of a plan is filled in. */
export interface TableFill {
  readonly table: PlanTable;
  readonly filled: number;
  /** Cells to fill in, in the rows that have been begun. */
  readonly cells: number;
}

/**
 * How much of each table that people fill in is filled: of the cells for them, in rows whose first cell is filled, those with content. A
 * table without any such row counts as one empty row.
 *
 * @param cells - the tab from A1 on.
 */
export function planFill(cells: Table): TableFill[] {
  const layout = planLayout(cells);
  return (Object.keys(PLAN_TABLES) as PlanTable[]).flatMap((table) => {
    const placed = layout[table];
    const toFill = columnsToFill(table);
    if (placed === undefined || toFill.length === 0) return [];
    const columns: ReadonlyMap<string, number> = placed.columns;
    const positions = toFill.flatMap((column) => columns.get(column) ?? []);
    const first = columns.get(columnsOf(table)[0]?.[0] ?? '');
    const isFilled = (row: Table[number], position: number) => !isBlank(row[position - 1]);
    const rows = cells
      .slice(placed.headerRow, placed.lastRow)
      .filter((row) => first === undefined || isFilled(row, first));
    return [
      {
        table,
        filled: rows.reduce((sum, row) => sum + positions.filter((position) => isFilled(row, position)).length, 0),
        cells: positions.length * Math.max(1, rows.length),
      },
    ];
  });
}

function columnsOf(table: PlanTable): [string, ColumnKind][] {
  return Object.entries<ColumnKind>(PLAN_TABLES[table]);
}

/** The columns for people; not the first one where we begin the rows, since its words are ours. */
function columnsToFill(table: PlanTable): string[] {
  const isBegun = startingRows(table, 'en').length > 0;
  return columnsOf(table)
    .filter(([, { kind }], index) => kind !== 'given' && kind !== 'live' && !(isBegun && index === 0))
    .map(([column]) => column);
}
