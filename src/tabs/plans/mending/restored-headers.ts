import { isBlank } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { Language } from '../../../model/language.ts';
import type { PlanTable } from '../../../model/plan.ts';
import type { PlanLayout } from '../plan-layout.ts';
import { columnsOf, isOfFormulas } from '../plan-sections.ts';
import { headersOf } from '../sections/section-cells.ts';

/** Tables whose headers are whole again, as far as they can be. */
export interface RestoredHeaders {
  readonly layout: PlanLayout;
  readonly headers: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/**
 * Headers that somebody cleared come back where a blank cell stands in their place between the others. Columns that people deleted stay
 * away, but for those of formulas, which come back at the right end: other cells refer to them.
 */
export function restoredHeaders(layout: PlanLayout, cells: Table, language: Language): RestoredHeaders {
  const restoredCells: { row: number; column: number; text: string }[] = [];
  const restored = Object.entries(layout).map(([key, placed]) => {
    const table = key as PlanTable;
    const order: readonly string[] = columnsOf(table);
    const words = headersOf(table, language);
    const columns = new Map<string, number>(placed.columns);
    const headers = cells[placed.headerRow - 1] ?? [];
    const restore = (index: number, column: number) => {
      columns.set(order[index] ?? '', column);
      restoredCells.push({ row: placed.headerRow, column, text: words[index] ?? '' });
    };
    const there = order.flatMap((column, index) => {
      const position = placed.columns.get(column as never);
      return position === undefined ? [] : [{ index, position }];
    });
    const isTaken = (at: number) =>
      [...columns.values()].includes(at) ||
      [headers, cells[placed.firstRow - 1]].some((row) => !isBlank(row?.[at - 1]));
    for (const [index, column] of order.entries()) {
      if (columns.has(column)) continue;
      const before = [...there].reverse().find((it) => it.index < index);
      const after = there.find((it) => it.index > index);
      const isInOrder = !before || !after || after.position - before.position === after.index - before.index;
      const known = before ?? after;
      const place = known === undefined ? 0 : known.position + index - known.index;
      const isFree = isBlank(headers[place - 1]) && ![...columns.values()].includes(place);
      if (isInOrder && place > 0 && isFree) restore(index, place);
    }
    for (const [index, column] of order.entries()) {
      if (columns.has(column) || !isOfFormulas(table)) continue;
      let free = Math.max(...columns.values()) + 1;
      while (isTaken(free)) free += 1;
      restore(index, free);
    }
    return [table, { ...placed, columns }];
  });
  return { layout: Object.fromEntries(restored) as PlanLayout, headers: restoredCells };
}
