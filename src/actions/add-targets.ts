import { dayInZone } from '../core/tables/index.ts';
import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import type { TabKey } from '../model/tab.ts';
import { type AddedTargets, type AddTargetsRequest, isAddTargetsRequest } from '../model/target-request.ts';
import { applyTab, ensureTab } from '../sheet/apply-tab.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import { readFormulas } from '../sheet/read-tables.ts';
import { tabName } from '../sheet/sheets.ts';
import { underLock } from '../sheet/under-lock.ts';
import { writeBlocks } from '../sheet/write-cells.ts';
import { spreadsheetOffset } from '../sheet/zone.ts';
import {
  type AccountDirectory,
  accountDirectory,
  additionBlocks,
  describeScores,
  describeTargets,
  planAdditions,
  readTargets,
  type TabDescription,
} from '../tabs/index.ts';
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

function add({ language, accounts: wanted }: AddTargetsRequest): Outcome<AddedTargets> {
  const { accounts, generated, gridOf } = findTables();
  if (accounts === null) return { status: 'changed' };
  const directory = accountDirectory(accounts.cells);
  const scoresTabId = madeOnce('scores', generated, () => scoresOf(accounts, directory, language));
  const tabId = madeOnce('targets', generated, () => describeTargets(language));
  const tab = gridOf(tabId);
  const table = tab && readTargets(tab, dayInZone(spreadsheetOffset()));
  if (tab === null || table === null) return { status: 'changed' };
  const additions = planAdditions(
    wanted.map(({ row, id, name }) => ({ row: row - accounts.row + 1, id: typeof id === 'object' ? '' : id, name })),
    directory,
    { cells: tab.cells, formulas: readFormulas(tabId) },
    table,
    tabName(scoresTabId),
    Math.random,
  );
  const idColumn = accounts.column + directory.idIndex;
  const ids = [...additions.ids].map(([row, id]) => ({ row: row + accounts.row - 1, column: idColumn, cells: [[id]] }));
  // The ids first: a row of the list whose account never got its id would not find it.
  writeBlocks(accounts.tabId, ids, Number.POSITIVE_INFINITY);
  writeBlocks(tabId, additionBlocks(additions), tab.cells.length);
  const { added, already, gone } = additions;
  return { status: 'done', added, already, gone };
}

/** The tab of a key, which is made where there is none. */
function madeOnce(key: TabKey, generated: readonly GeneratedTab[], describe: () => TabDescription): number {
  const found = generated.find((tab) => tab.key === key);
  if (found !== undefined) return found.tabId;
  const description = describe();
  const { tabId } = ensureTab(description, generated);
  applyTab(tabId, description);
  return tabId;
}

function scoresOf(accounts: PlacedTable, { idIndex, nameIndex }: AccountDirectory, language: Language): TabDescription {
  return describeScores(language, {
    tabName: tabName(accounts.tabId),
    headerRow: accounts.row,
    idColumn: idIndex < 0 ? null : accounts.column + idIndex,
    nameColumn: accounts.column + nameIndex,
  });
}
