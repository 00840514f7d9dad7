import { KPI_COLUMNS, type KpiColumn } from '../model/kpi.ts';
import type { Language } from '../model/language.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { copyLook } from '../sheet/account-columns.ts';
import { applyLooks, writeCells } from '../sheet/apply-tab.ts';
import { type GeneratedTab, tabIdOf } from '../sheet/generated-tabs.ts';
import { insertColumns, reachRow } from '../sheet/room.ts';
import { readTabCells, showDays } from '../sheet/tab-cells.ts';
import {
  type CellBlock,
  describeKpiColumns,
  firstFreeRow,
  type KpiChange,
  type KpiTableKey,
  kpiPositions,
  kpiTableOn,
  newCellOf,
  placeForColumns,
  rowBlocks,
  type TabCells,
  type TableLayout,
  tableLayout,
} from '../tabs/index.ts';

/** A table of KPIs to be written to. */
export interface OpenedTable {
  readonly table: PlacedTable;
  readonly tab: TabCells;
}

/** Opens a table of KPIs; `null` where there is none. */
export function openKpiTable(key: KpiTableKey, generated: readonly GeneratedTab[]): OpenedTable | null {
  const tabId = tabIdOf(generated, key);
  const tab = tabId === null ? null : readTabCells(tabId);
  const table = tab && kpiTableOn[key]({ tabId: tabId ?? 0, tabName: '', row: 1, column: 1, cells: tab.cells });
  return tab && table && { table, tab };
}

/** Writes what is to change of a KPI. Columns that its table lacks come behind the last header. Returns the number of its row. */
export function writeKpi({ table, tab }: OpenedTable, { row, cells }: KpiChange, language: Language): number {
  const { tabId } = table;
  const layout = tableLayout(table, kpiPositions);
  const missing = KPI_COLUMNS.filter((column) => cells[column] !== undefined && !layout.columns.has(column));
  const place = placeForColumns(table, tab, missing.length);
  const added = new Map(missing.map((column, index) => [column, place.column + index] as const));
  const wholeLayout: TableLayout<KpiColumn> = { ...layout, columns: new Map([...layout.columns, ...added]) };
  const written = row ?? firstFreeRow(tab, layout);
  const newCells = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, newCellOf(cell)]));
  const blocks = rowBlocks(wholeLayout, written, [newCells]);
  // An earlier run may have come as far as inserting them.
  if (place.inserted > 0) insertColumns(tabId, place.column + missing.length - place.inserted - 1, place.inserted);
  reachRow(tabId, tab.cells.length, written);
  showDays(tabId, blocks);
  writeCells(tabId, [...(missing.length > 0 ? addHeaders(tabId, layout, added, language) : []), ...blocks]);
  return written;
}

/** Gives new columns their looks. Returns their headers, by which it shows that they are there. */
function addHeaders(
  tabId: number,
  { headerRow }: TableLayout<KpiColumn>,
  added: ReadonlyMap<KpiColumn, number>,
  language: Language,
): readonly CellBlock[] {
  const description = describeKpiColumns(language, headerRow, added);
  applyLooks(tabId, description);
  copyLook(tabId, headerRow, Math.min(...added.values()), added.size);
  return description.blocks;
}
