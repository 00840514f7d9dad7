import type { Row } from '../model/cell.ts';
import { copyLook } from '../sheet/account-columns.ts';
import { applyLooks } from '../sheet/apply-tab.ts';
import { insertColumns } from '../sheet/room.ts';
import {
  type CellBlock,
  placeForColumns,
  type TableDescription,
  type TableLayout,
  tableLayout,
} from '../tabs/index.ts';
import type { OpenedTable } from './opened-table.ts';

/**
 * Gives a table the columns that it lacks, behind its last header.
 *
 * @param describe - some columns of the table, by their places.
 * @returns where all its columns stand, and the headers of the new ones, which are still to be written: by them it shows that they are there.
 */
export function addColumns<Column extends string>(
  { table, tab }: OpenedTable,
  positionsOf: (headers: Row) => ReadonlyMap<Column, number>,
  wanted: readonly Column[],
  describe: (headerRow: number, columns: ReadonlyMap<Column, number>) => TableDescription,
): { readonly layout: TableLayout<Column>; readonly headers: readonly CellBlock[] } {
  const layout = tableLayout(table, positionsOf);
  const missing = wanted.filter((column) => !layout.columns.has(column));
  if (missing.length === 0) return { layout, headers: [] };
  const { tabId } = table;
  const { column: first, inserted } = placeForColumns(table, tab, missing.length);
  const added = new Map(missing.map((column, index) => [column, first + index]));
  const description = describe(layout.headerRow, added);
  if (inserted > 0) insertColumns(tabId, first + missing.length - inserted - 1, inserted);
  applyLooks(tabId, description);
  copyLook(tabId, layout.headerRow, first, missing.length);
  return { layout: { ...layout, columns: new Map([...layout.columns, ...added]) }, headers: description.blocks };
}
