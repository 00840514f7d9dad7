import { isBlankRow } from '../core/tables/index.ts';
import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { PlacedTable } from '../model/placed-table.ts';
import { type AddedTargets, type AddTargetsRequest, isAddTargetsRequest } from '../model/target-request.ts';
import { applyTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import { readFormulas, readGrid } from '../sheet/read-tables.ts';
import { reachRow } from '../sheet/room.ts';
import { tabName } from '../sheet/sheets.ts';
import { accountDirectory, describeTargets, lastRowOf, planAdditions, readTargets } from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { makeScores } from './make-scores.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Puts accounts on the list of targets: each once, in rows below the list. Rows that somebody typed there get their formulas and ids.
 *
 * @param request - whatever a page sent.
 */
export function addTargets(request: unknown): Outcome<AddedTargets> {
  return carryOut(request, isAddTargetsRequest, add);
}

function add({ language, accounts: wanted }: AddTargetsRequest): Outcome<AddedTargets> {
  const found = findTables();
  const { accounts, generated } = found;
  if (accounts === null) return { status: 'changed' };
  const directory = accountDirectory(accounts.cells);
  const tab = targetsTab(language, found);
  const table = tab && readTargets(tab, spreadsheetDays());
  if (tab === null || table === null) return { status: 'changed' };
  const { tabId, cells } = tab;
  const formulas = readFormulas(tabId);
  const scoresTabId = makeScores(language, accounts, generated, directory.idIndex);
  const additions = planAdditions(
    wanted.map(({ row, id, name }) => ({ row: row - accounts.row + 1, id: typeof id === 'object' ? '' : id, name })),
    directory,
    { cells, formulas },
    table,
    tabName(scoresTabId),
    Math.random,
  );
  const idColumn = accounts.column + directory.idIndex;
  const ids = [...additions.ids].map(([row, id]) => ({ row: row + accounts.row - 1, column: idColumn, cells: [[id]] }));
  reachRow(tabId, cells.length, lastRowOf(additions.blocks));
  // The ids first: a row of the list whose account never got its id would not find it.
  writeCells(accounts.tabId, ids);
  writeCells(tabId, additions.blocks);
  const { added, already, gone } = additions;
  return { status: 'done', added, already, gone };
}

/** The tab of the targets, which is made where there is none, and filled where an earlier run did not come to that. */
function targetsTab(language: Language, { generated, gridOf }: FoundTables): PlacedTable | null {
  const description = describeTargets(language);
  const { tabId, isNew } = ensureTab(description, generated);
  const grid = isNew ? null : gridOf(tabId);
  if (grid?.cells.some((row) => !isBlankRow(row))) return grid;
  if (isNew) applyTab(tabId, description);
  else writeCells(tabId, description.blocks);
  return readGrid(tabId);
}
