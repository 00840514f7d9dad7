import { dayInZone } from '../core/tables/index.ts';
import type { Outcome } from '../model/outcome.ts';
import { type AddedTargets, type AddTargetsRequest, isAddTargetsRequest } from '../model/target-request.ts';
import { generatedTabs } from '../sheet/generated-tabs.ts';
import { tabName } from '../sheet/sheets.ts';
import { readTabCells } from '../sheet/tab-cells.ts';
import { underLock } from '../sheet/under-lock.ts';
import { writeBlocks } from '../sheet/write-cells.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';
import { accountDirectory, additionBlocks, planAdditions, readTargets } from '../tabs/index.ts';
import { findTables } from './find-tables.ts';

/**
 * Puts accounts on the list of targets: each once, in rows below the list. Rows that somebody typed there get their formulas and ids.
 *
 * @param request - whatever a page sent.
 */
export function addTargets(request: unknown): Outcome<AddedTargets> {
  if (!isAddTargetsRequest(request)) return { status: 'changed' };
  return underLock(() => add(request)) ?? { status: 'busy' };
}

function add({ accounts: wanted }: AddTargetsRequest): Outcome<AddedTargets> {
  const generated = generatedTabs();
  const tabId = generated.find(({ key }) => key === 'targets')?.tabId;
  const scoresTabId = generated.find(({ key }) => key === 'scores')?.tabId;
  const { accounts } = findTables();
  if (accounts === null || tabId === undefined || scoresTabId === undefined) return { status: 'changed' };
  const tab = readTabCells(tabId);
  const placed = tab && { tabId, tabName: '', row: 1, column: 1, cells: tab.cells };
  const table = placed && readTargets(placed, dayInZone(spreadsheetOffset()));
  if (tab === null || table === null) return { status: 'changed' };
  const directory = accountDirectory(accounts.cells);
  const additions = planAdditions(
    wanted.map(({ row, id, name }) => ({ row: row - accounts.row + 1, id: typeof id === 'object' ? '' : id, name })),
    directory,
    tab,
    table,
    tabName(scoresTabId),
    Math.random,
  );
  const idColumn = accounts.column + directory.idIndex;
  const ids = [...additions.ids].map(([row, id]) => ({ row: row + accounts.row - 1, column: idColumn, cells: [[id]] }));
  // The ids first: a row of the list whose account never got its id would not find it.
  writeBlocks(accounts.tabId, ids, Number.POSITIVE_INFINITY);
  writeBlocks(tabId, additionBlocks(additions), tab.maxRows);
  const { added, already, gone } = additions;
  return { status: 'done', added, already, gone };
}
