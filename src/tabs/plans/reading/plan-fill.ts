import { isBlank } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { PlanTable } from '../../../model/plan.ts';
import { planLayout, TABLES } from '../plan-layout.ts';
import { columnsOf, inputColumns } from '../plan-sections.ts';

/** How much of a table of a plan is filled in. */
export interface TableFill {
  readonly table: PlanTable;
  readonly filled: number;
  /** Cells to fill in, in the rows that have been begun. */
  readonly cells: number;
}

/**
 * How much of each table that people fill in is filled: of the cells for them, in rows whose first cell is filled, those with content. A
 * table without any such row counts as one empty row, one without its first column not at all. The formula of the tab counts the same, for
 * the spreadsheet alone and as one share; the page shows each table, also of a plan whose formulas are still loading or gone.
 *
 * @param cells - the tab from A1 on.
 */
export function planFill(cells: Table): TableFill[] {
  const layout = planLayout(cells);
  return TABLES.flatMap((table) => {
    const placed = layout[table];
    const columns: ReadonlyMap<string, number> | undefined = placed?.columns;
    const positions = inputColumns(table).flatMap((column) => columns?.get(column) ?? []);
    const first = columns?.get(columnsOf(table)[0] ?? '');
    if (placed === undefined || first === undefined || positions.length === 0) return [];
    const isFilled = (row: Table[number], position: number) => !isBlank(row[position - 1]);
    const rows = cells.slice(placed.headerRow, placed.lastRow).filter((row) => isFilled(row, first));
    return [
      {
        table,
        filled: rows.reduce((sum, row) => sum + positions.filter((position) => isFilled(row, position)).length, 0),
        cells: positions.length * Math.max(1, rows.length),
      },
    ];
  });
}
