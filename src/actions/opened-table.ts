import type { PlacedTable } from '../model/placed-table.ts';
import { writeCells } from '../sheet/apply-tab.ts';
import { type GeneratedTab, tabIdOf } from '../sheet/generated-tabs.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { reachRow } from '../sheet/room.ts';
import { readTabCells, showDays } from '../sheet/tab-cells.ts';
import { type CellBlock, filledPart, type KpiTableKey, kpiTableOn, lastRowOf, type TabCells } from '../tabs/index.ts';

/** A table of KPIs to be written to, and all that its tab holds. */
export interface OpenedTable {
  readonly table: PlacedTable;
  readonly tab: TabCells;
}

/** Opens a table of KPIs; `null` where there is none. */
export function openKpiTable(key: KpiTableKey, generated: readonly GeneratedTab[]): OpenedTable | null {
  const tabId = tabIdOf(generated, key);
  const tab = tabId === null ? null : readTabCells(tabId);
  if (tabId === null || tab === null) return null;
  const table = kpiTableOn[key]({ tabId, tabName: '', row: 1, column: 1, cells: tab.cells });
  return table && { table, tab };
}

/** Reads all the cells of a tab of KPIs, from A1 on; `null` where there is no such tab. */
export function readKpiTab(key: KpiTableKey, generated: readonly GeneratedTab[]): PlacedTable | null {
  const tabId = tabIdOf(generated, key);
  return tabId === null ? null : readGrid(tabId);
}

/** Reads a table of KPIs, all that its tab holds where the header row is gone; `null` where there is no such tab. */
export function readKpiTable(key: KpiTableKey, generated: readonly GeneratedTab[]): PlacedTable | null {
  const grid = readKpiTab(key, generated);
  return grid && (kpiTableOn[key](grid) ?? filledPart(grid));
}

/** Writes rows into a table, whose grid grows if it has to. Days show as such. */
export function writeRows({ table: { tabId }, tab }: OpenedTable, blocks: readonly CellBlock[]): void {
  reachRow(tabId, tab.cells.length, lastRowOf(blocks));
  showDays(tabId, blocks);
  writeCells(tabId, blocks);
}
