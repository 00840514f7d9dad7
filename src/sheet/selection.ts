import type { Selection } from '../model/selection.ts';
import { frontTabId, spreadsheet } from './sheets.ts';

/** The rows that are selected on the tab in front. */
export function selectedRows(): Selection {
  const ranges = spreadsheet().getActiveRangeList()?.getRanges() ?? [];
  return {
    tabId: frontTabId(),
    rows: ranges.map((range) => ({ first: range.getRow(), last: range.getLastRow() })),
  };
}
