import { readText } from '../../core/tables/index.ts';
import type { Table } from '../../model/cell.ts';
import { planLayout } from './plan-layout.ts';

/** Where the relationship map belongs on the tab of a plan, and of whom it is. */
export interface MapPlace {
  readonly row: number;
  readonly column: number;
  readonly account: string;
}

/**
 * The place right of the relationships, below the level of their headers; `null` where the tab has no such table.
 *
 * @param cells - the tab from A1 on.
 */
export function mapPlace(cells: Table): MapPlace | null {
  const { relationships, standing } = planLayout(cells);
  if (relationships === undefined) return null;
  const column = Math.max(...relationships.columns.values()) + 1;
  const name = cells[standing?.headerRow ?? -1]?.[(standing?.columns.get('account') ?? 0) - 1];
  return { row: relationships.headerRow + 1, column, account: readText(name) ?? '' };
}
