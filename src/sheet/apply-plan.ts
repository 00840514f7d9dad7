import type { PlanRepairs, PlanTab, TabDescription } from '../tabs/index.ts';
import { applyFrame, applyLooks, markSent, writeCells } from './apply-tab.ts';
import { addCharts, chartAreas } from './charts.ts';
import { mendColours } from './colour-rules.ts';
import type { GeneratedTab } from './generated-tabs.ts';
import { insertTab } from './insert-tab.ts';
import { insertColumns, insertRows, reachRow } from './room.ts';
import { groupRows } from './row-groups.ts';
import { sheetOf } from './sheets.ts';
import { readTabCells } from './tab-cells.ts';

/**
 * Makes the tab of a plan. All its cells are written in one call, and the mark comes last: a run that stops before the cells leaves an
 * empty tab, which the next one takes over; one that stops after them leaves a plan without its mark, to be found by what stands on it.
 *
 * @param generated - the tabs that are in use.
 * @returns the id of the tab, and the name that it got.
 */
export function addPlanTab(
  description: TabDescription,
  account: string,
  generated: readonly GeneratedTab[],
): { tabId: number; tabName: string } {
  const { tabId, name } = insertTab(description.name, generated);
  const sheet = sheetOf(tabId);
  applyFrame(tabId, description);
  groupRows(sheet, description.groups ?? []);
  writeCells(tabId, description.blocks);
  addCharts(sheet, description.charts ?? []);
  markSent(tabId, 'plan', account);
  return { tabId, tabName: name };
}

/** The tab of a plan as it stands; `null` where it is gone. */
export function readPlanTab(tabId: number): PlanTab | null {
  const tab = readTabCells(tabId);
  return tab && { ...tab, chartAreas: chartAreas(tabId) };
}

/** Gives the tab of a plan what it lacks. */
export function repairPlanTab(tabId: number, { cells }: PlanTab, repairs: PlanRepairs): void {
  const sheet = sheetOf(tabId);
  for (const { after, count } of repairs.insertedRows) insertRows(tabId, after, count);
  const rows = repairs.insertedRows.reduce((sum, { count }) => sum + count, cells.length);
  const columns = cells[0]?.length ?? 0;
  reachRow(tabId, rows, repairs.size.rows);
  if (columns < repairs.size.columns) insertColumns(tabId, columns, repairs.size.columns - columns);
  mendColours(tabId, repairs.colours);
  applyLooks(tabId, repairs);
  groupRows(sheet, repairs.groups);
  writeCells(tabId, repairs.blocks);
  addCharts(sheet, repairs.charts);
}
