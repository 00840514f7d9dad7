import type { Cell } from '../model/cell.ts';
import type { Language } from '../model/language.ts';
import { applyFrame, ensureTab, markSent, writeCells } from '../sheet/apply-tab.ts';
import type { GeneratedTab } from '../sheet/generated-tabs.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { deleteRow, reachRow, sortRows } from '../sheet/room.ts';
import { tabName } from '../sheet/sheets.ts';
import { readTabCells } from '../sheet/tab-cells.ts';
import {
  type AccountDirectory,
  describePlanOverview,
  type ListedPlan,
  lastRowOf,
  type OverviewRepairs,
  plansToRead,
  type TabCells,
} from '../tabs/index.ts';
import { planGuidance } from '../text/plans/guidance/index.ts';

/** The overview of all plans as it stands. */
export interface OpenedOverview extends TabCells {
  readonly tabId: number;
}

/** Opens the overview, which is made where there is none. */
export function openOverview(language: Language, generated: readonly GeneratedTab[]): OpenedOverview {
  const description = describePlanOverview(language, planGuidance[language]);
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) {
    applyFrame(tabId, description);
    markSent(tabId, description.key);
    writeCells(tabId, description.blocks);
  }
  return { tabId, ...(readTabCells(tabId) ?? { cells: [], formulas: [] }) };
}

/** The plans that the overview is to list, of which nothing has been read yet. */
export function listedPlans(generated: readonly GeneratedTab[], directory: AccountDirectory): ListedPlan[] {
  return generated.flatMap(({ key, tabId, account = '' }) =>
    key === 'plan' ? [{ id: idCell(account, directory), tabId, tabName: '', cells: null }] : [],
  );
}

/** The id as the account table has it; that of the mark where the account is gone. */
function idCell(account: string, directory: AccountDirectory): Cell {
  return directory.withId(account)[0]?.id ?? account;
}

/**
 * Reads the tabs that have to be read before the rows of their plans can be written; `null` if there are too many.
 *
 * @param plans - with the cells of those that are known.
 */
export function readForOverview(
  overview: OpenedOverview,
  plans: readonly ListedPlan[],
  most = Infinity,
): ListedPlan[] | null {
  const unread = new Set(plansToRead(overview, plans).flatMap(({ tabId, cells }) => (cells === null ? [tabId] : [])));
  if (unread.size > most) return null;
  return plans.map((plan) => {
    const { tabId } = plan;
    return unread.has(tabId) ? { ...plan, tabName: tabName(tabId), cells: readGrid(tabId)?.cells ?? null } : plan;
  });
}

/** Writes the rows that the overview lacks, and mends those that broke. */
export function writeOverview({ tabId, cells }: OpenedOverview, { blocks }: OverviewRepairs): void {
  reachRow(tabId, cells.length, lastRowOf(blocks));
  writeCells(tabId, blocks);
}

/** Takes away the rows of plans that are gone, and puts first what needs care most. */
export function tidyOverview({ tabId, cells }: OpenedOverview, { blocks, removedRows, sorted }: OverviewRepairs): void {
  const [lowest = 0] = removedRows;
  // Frozen rows cannot be all that is left.
  reachRow(tabId, Math.max(cells.length, lastRowOf(blocks)), lowest + 1);
  for (const row of removedRows) deleteRow(tabId, row);
  if (sorted !== null) sortRows(tabId, sorted);
}
