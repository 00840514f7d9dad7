import { isBlank } from '../../core/tables/index.ts';
import type { CellLink, PlacedTable } from '../../model/placed-table.ts';
import { linkTo } from '../tables/placed-tables.ts';
import { RANKING_WIDTH } from './ranking-description.ts';

/**
 * Where the formula of the ranking stands, counted from 0; `null` where it is gone.
 *
 * @param formulas - of the first rows of the tab, blank where a cell has none of its own.
 */
export function rankingFormulaPlace(formulas: readonly (readonly string[])[]): { row: number; column: number } | null {
  for (const [row, line] of formulas.entries()) {
    const column = line.findIndex((formula) => /\bABMRANKING\s*\(/i.test(formula));
    if (column >= 0) return { row, column };
  }
  return null;
}

/**
 * What stands in the way of the ranking: its formula is blocked, or gone with something else in its place. `null` where nothing does.
 *
 * @param place - where the formula stands; `null` where it is gone.
 */
export function rankingObstacle(
  tab: PlacedTable,
  place: { readonly row: number; readonly column: number } | null,
): CellLink | null {
  if (place === null) return isBlank(tab.cells[0]?.[0]) ? null : linkTo(tab);
  for (const [row, line] of tab.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const isBelow = row >= place.row && column >= place.column && column < place.column + RANKING_WIDTH;
      if (isBelow && !isBlank(cell) && !(row === place.row && column === place.column)) return linkTo(tab, row, column);
    }
  }
  return null;
}
