import type { PlacedTable } from '../model/placed-table.ts';
import type { NewColumn, SetUpPlan } from '../model/set-up-plan.ts';
import { addColumns, copyLook } from '../sheet/account-columns.ts';
import { writeCells } from '../sheet/apply-tab.ts';
import { insertColumns } from '../sheet/room.ts';
import {
  columnsToAdd,
  downFrom,
  freeColumnsBeside,
  idColumn,
  idKey,
  missingIds,
  readTargets,
  type WideArea,
  widthOf,
} from '../tabs/index.ts';

/** What the account table gets. */
export interface AccountsPlan {
  readonly table: PlacedTable;
  readonly added: readonly NewColumn[];
  /** Position of the column of ids, counted from 0 within the table; −1 where there is none and none is wanted. */
  readonly idPosition: number;
  /** The table with what it gets, to the end of the grid. */
  readonly area: WideArea;
}

/** Works out what the account table gets. */
export function planAccounts(table: PlacedTable, { newColumns, addsIds }: SetUpPlan): AccountsPlan {
  const width = widthOf(table);
  const added = columnsToAdd(table, newColumns);
  const found = idColumn(table.cells);
  const idPosition = found < 0 && addsIds ? width + added.length : found;
  const columns = Math.max(width + added.length, idPosition + 1);
  return { table, added, idPosition, area: downFrom(table.row, table.column, columns) };
}

/**
 * Makes room for the columns that the table gets: inserts columns where something stands beside it, and keeps one free before that.
 *
 * @param grid - the whole tab.
 * @returns whether anything on the tab moved.
 */
export function makeRoomBeside(grid: PlacedTable, { table, area }: AccountsPlan): boolean {
  const width = widthOf(table);
  const wanted = area.columns - width;
  if (wanted === 0) return false;
  const last = table.column + width - 1;
  const free = freeColumnsBeside(grid, table);
  const gridWidth = widthOf(grid);
  if (free < wanted + 1) insertColumns(table.tabId, last, wanted + 1 - free);
  else if (last + wanted > gridWidth) insertColumns(table.tabId, gridWidth, last + wanted - gridWidth);
  return free < wanted + 1;
}

/** Writes the columns and the ids. Ids that stand on the list of targets are not given again. */
export function completeAccounts(
  { table, added, idPosition }: AccountsPlan,
  targets: PlacedTable | null,
  random: () => number,
): void {
  const width = widthOf(table);
  const { tabId, row, column } = table;
  addColumns(tabId, row, column + width, added);
  if (idPosition < 0) return;
  const known = targets === null ? [] : readTargets(targets, () => 0)?.targets.map(({ id }) => idKey(id));
  const blocks = missingIds(table, idPosition, known ?? [], random);
  if (idPosition >= width) copyLook(tabId, row, column + idPosition, 1);
  writeCells(tabId, blocks);
}
