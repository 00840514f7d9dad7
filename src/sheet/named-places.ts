import { type Area, rangeNames } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf } from './sheets.ts';

/** Where the range of a name is; its rows and columns are counted. */
export interface NamedPlace {
  readonly tabId: number;
  readonly area: Area & { readonly rows: number; readonly columns: number };
}

export type RangeKey = keyof typeof rangeNames;

/** The ranges of our names; without those that are not there. */
export function namedPlaces(): Partial<Record<RangeKey, NamedPlace>> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = new Set(spreadsheet.getNamedRanges().map((named) => named.getName().toUpperCase()));
  const places: Partial<Record<RangeKey, NamedPlace>> = {};
  for (const [key, name] of Object.entries(rangeNames) as [RangeKey, string][]) {
    const range = names.has(name) ? spreadsheet.getRangeByName(name) : null;
    if (range === null) continue;
    const area = {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    };
    places[key] = { tabId: range.getSheet().getSheetId(), area };
  }
  return places;
}

/** Points a name to an area, unless it points there already. */
export function pointName(key: RangeKey, tabId: number, area: Area, now: NamedPlace | undefined): void {
  const range = rangeOf(sheetOf(tabId), area);
  const isThere =
    now?.tabId === tabId &&
    now.area.row === area.row &&
    now.area.column === area.column &&
    now.area.rows === range.getNumRows() &&
    now.area.columns === range.getNumColumns();
  if (!isThere) SpreadsheetApp.getActiveSpreadsheet().setNamedRange(rangeNames[key], range);
}
