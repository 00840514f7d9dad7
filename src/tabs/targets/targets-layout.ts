import { cellAddress } from '../../core/tables/index.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { TARGETS_COLUMNS, type TargetsColumn } from '../../model/target.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { meanings } from '../tables/meaning.ts';
import type { TableLayout } from '../tables/table-rows.ts';
import { columnPositions } from '../tables/typed-table.ts';

/** Where things stand on the tab of the targets, counted from 1. */
export type TargetsLayout = TableLayout<TargetsColumn>;

/** As a new tab has it. */
export const NEW_LAYOUT: TargetsLayout = {
  headerRow: 1,
  columns: new Map(TARGETS_COLUMNS.map((column, position) => [column, position + 1])),
};

const columnOf = meanings((language) => targetsWords[language].columns);

/**
 * Where people have moved the columns of the targets to: the header row is the one with most of them. `null` where no row says
 * by which account a row is known.
 */
export function targetsLayout(tab: PlacedTable): TargetsLayout | null {
  let layout: TargetsLayout | null = null;
  for (const [index, row] of tab.cells.slice(0, FARTHEST_HEADER).entries()) {
    const positions = columnPositions(row, columnOf);
    if (positions.size <= (layout?.columns.size ?? 1)) continue;
    const columns = new Map([...positions].map(([column, position]) => [column, tab.column + position]));
    layout = { headerRow: tab.row + index, columns };
  }
  return layout !== null && KEYS.some((key) => layout?.columns.has(key)) ? layout : null;
}

/** A header row stands above the list, however much people write above it. */
const FARTHEST_HEADER = 50;

const KEYS: readonly TargetsColumn[] = ['id', 'account', 'addedAs'];

/**
 * The address of a cell in a row, its column held fast, for formulas; `null` where the tab lacks the column.
 */
export function addressIn({ columns }: TargetsLayout, column: TargetsColumn, row: number): string | null {
  const position = columns.get(column);
  return position === undefined ? null : `$${cellAddress(row, position)}`;
}
