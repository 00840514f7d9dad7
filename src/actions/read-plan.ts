import type { SentTable } from '../model/sent-table.ts';
import { isWhole } from '../model/shape.ts';
import { readTab } from '../sheet/read-tables.ts';
import { sentTable } from '../tabs/index.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Reads the tab of a plan, from A1 to the last cell with content; `null` where it is gone.
 *
 * @param tabId - whatever a page sent.
 */
export function readPlan(tabId: unknown): SentTable | null {
  const tab = isWhole(tabId) ? readTab(tabId) : null;
  return tab && sentTable(tab, spreadsheetDays());
}
