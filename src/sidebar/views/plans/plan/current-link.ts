import { cellAddress, cellPosition } from '../../../../core/tables/index.ts';
import type { CellLink } from '../../../../model/placed-table.ts';
import type { SentTable } from '../../../../model/sent-table.ts';
import { movedCell, receivedTable } from '../../../../tabs/index.ts';
import { ask } from '../../../door.ts';

/**
 * Where a link leads by now: people may have moved its cell on the tab of the plan since the page read that.
 *
 * @param read - the tab as the page read it; links to other tabs stay as they are.
 */
export async function currentLink(link: CellLink, read: SentTable | null): Promise<CellLink> {
  if (read?.tabId !== link.tabId) return link;
  const now = await ask('readPlan', link.tabId).catch(() => null);
  if (now === null) return link;
  const { row, column } = movedCell(cellPosition(link.a1), receivedTable(read).cells, receivedTable(now).cells);
  return { tabId: link.tabId, a1: cellAddress(row, column) };
}
