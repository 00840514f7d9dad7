import { isBlank } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import { type PlanLayout, planLayout, TABLES } from '../plan-layout.ts';
import { columnsOf } from '../plan-sections.ts';

/** A cell of a tab; row and column counted from 1. */
interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a cell of a plan stands after people have changed the tab: its column is known by its header, its row by what else stands in
 * it. What cannot be told stays where it was.
 *
 * @param before - the tab from A1 on, as the cell was found.
 * @param now - as it is.
 */
export function movedCell({ row, column }: Position, before: Table, now: Table): Position {
  const was = tableAt(row, planLayout(before));
  const is = was && tableOf(planLayout(now), was.table);
  if (was === null || is === null) return { row, column };
  const [name] = [...was.columns].find(([, position]) => position === column) ?? [];
  const moved = is.columns.get(name ?? '') ?? column;
  const shifted = row - was.headerRow + is.headerRow;
  if (row <= was.headerRow) return { row: shifted, column: moved };
  const sought = before[row - 1] ?? [];
  const equals = (candidate: number) =>
    columnsOf(was.table).filter((each) => {
      const [one, other] = [was, is].map(({ columns }) => (columns.get(each) ?? 0) - 1);
      const cell = sought[one ?? -1];
      return !isBlank(cell) && String(cell) === String(now[candidate - 1]?.[other ?? -1]);
    }).length;
  const length = Math.max(0, is.lastRow - is.headerRow);
  const [best] = Array.from({ length }, (_, index) => is.headerRow + 1 + index)
    .map((candidate) => ({ row: candidate, equal: equals(candidate), distance: Math.abs(candidate - shifted) }))
    .filter(({ equal }) => equal > 0)
    .sort((a, b) => b.equal - a.equal || a.distance - b.distance);
  return { row: best?.row ?? shifted, column: moved };
}

function tableAt(row: number, layout: PlanLayout) {
  const table = TABLES.find((each) => {
    const placed = layout[each];
    // The heading stands above the headers.
    return placed !== undefined && placed.headerRow - 1 <= row && row <= placed.lastRow;
  });
  return table === undefined ? null : tableOf(layout, table);
}

function tableOf(layout: PlanLayout, table: (typeof TABLES)[number]) {
  const placed = layout[table];
  if (placed === undefined) return null;
  // Each table has columns of its own names.
  const columns: ReadonlyMap<string, number> = placed.columns;
  return { table, columns, headerRow: placed.headerRow, lastRow: placed.lastRow };
}
