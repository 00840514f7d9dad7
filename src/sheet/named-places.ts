import { type Area, rangeNames } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf, spreadsheet } from './sheets.ts';

/** Where the range of a name is; its rows and columns are counted. */
export interface NamedPlace {
  readonly tabId: number;
  readonly area: Area & { readonly rows: number; readonly columns: number };
}

export type RangeKey = keyof typeof rangeNames;

/**
 * Where our names point to; `undefined` for one that is not there.
 *
 * @param areLikely - whether set-up was done, so that asking which names there are would be one call more.
 */
export function namedPlaces(areLikely: boolean): (key: RangeKey) => NamedPlace | undefined {
  const names = areLikely
    ? new Set(Object.values<string>(rangeNames))
    : new Set(
        spreadsheet()
          .getNamedRanges()
          .map((named) => named.getName().toUpperCase()),
      );
  return (key) => {
    const range = names.has(rangeNames[key]) ? spreadsheet().getRangeByName(rangeNames[key]) : null;
    return range === null ? undefined : placeOf(range);
  };
}

/** Where the range of a name is that may not be there. */
export function placeNamed(name: string): NamedPlace | null {
  const range = spreadsheet().getRangeByName(name);
  return range === null ? null : placeOf(range);
}

/** Points a name to a cell. */
export function nameCell(name: string, tabId: number, row: number, column: number): void {
  spreadsheet().setNamedRange(name, sheetOf(tabId).getRange(row, column));
}

function placeOf(range: GoogleAppsScript.Spreadsheet.Range): NamedPlace {
  const area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  return { tabId: range.getSheet().getSheetId(), area };
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
  if (!isThere) spreadsheet().setNamedRange(rangeNames[key], range);
}
