import { trimBlankRows } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { PlanTable } from '../../../model/plan.ts';
import { headingRow, type PlacedSection, type PlanLayout } from '../plan-layout.ts';
import { columnsOf, PLAN_ROWS } from '../plan-sections.ts';
import { isTable, type NewSection } from '../sections/section-cells.ts';

/** Rows that are inserted behind one. */
export interface InsertedRows {
  readonly after: number;
  readonly count: number;
}

/** Tells where rows stand after others were inserted. */
export function movedBy(inserted: readonly InsertedRows[]): (row: number) => number {
  return (row) => inserted.reduce((moved, { after, count }) => (after < row ? moved + count : moved), row);
}

/** Whether a row is one of those that were inserted. */
export function isInserted(row: number, inserted: readonly InsertedRows[]): boolean {
  const moved = movedBy(inserted);
  return inserted.some(({ after, count }) => row > moved(after) && row <= moved(after) + count);
}

/** Number of the first row below everything on a tab, a blank row kept between; charts and tables keep the room that they began with. */
export function firstRowBelow(cells: Table, layout: PlanLayout): number {
  const filled = trimBlankRows(cells).length;
  if (filled === 0) return 1;
  const feelings = headingRow(cells, 'feelings');
  return Math.max(
    filled + 2,
    ...Object.values(layout).map(({ lastRow }) => lastRow + 1),
    ...(feelings > 0 ? [feelings + PLAN_ROWS.feelings + 2] : []),
  );
}

/** Where all tables stand in the end: those that are there after rows were inserted, and new ones below. */
export function placesAfter(
  layout: PlanLayout,
  filledRows: number,
  inserted: readonly InsertedRows[],
  added: readonly NewSection[],
): PlanLayout {
  const moved = movedBy(inserted);
  const there = Object.entries(layout).map(([table, { headerRow, columns, firstRow, lastRow }]) => {
    const isBodyNew = lastRow === headerRow && inserted.some(({ after }) => after === headerRow);
    // Below the lowest table new sections begin.
    const end = lastRow > filledRows && added[0] !== undefined ? added[0].row : moved(lastRow + 1);
    const header = moved(headerRow);
    return [
      table,
      { headerRow: header, columns, firstRow: isBodyNew ? header + 1 : moved(firstRow), lastRow: end - 1 },
    ];
  });
  const further = added.flatMap(({ section, bodyRow, rows }) =>
    isTable(section) ? [[section, placedNew(section, bodyRow, rows)]] : [],
  );
  return Object.fromEntries([...there, ...further]) as PlanLayout;
}

function placedNew<Table extends PlanTable>(table: Table, bodyRow: number, rows: number): PlacedSection<Table> {
  const columns = new Map(columnsOf(table).map((column, position) => [column, position + 1]));
  return { headerRow: bodyRow - 1, columns, firstRow: bodyRow, lastRow: bodyRow + rows };
}
