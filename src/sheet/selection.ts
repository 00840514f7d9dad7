import type { Selection } from '../model/selection.ts';

/** The rows that are selected on the tab in front. */
export function selectedRows(): Selection {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ranges = spreadsheet.getActiveRangeList()?.getRanges() ?? [];
  return {
    tabId: spreadsheet.getActiveSheet().getSheetId(),
    rows: ranges.map((range) => ({ first: range.getRow(), last: range.getLastRow() })),
  };
}
