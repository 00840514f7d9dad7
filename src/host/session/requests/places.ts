import type { Edited } from '../../protocol/requests.ts';
import { type Area, intersection } from '../../workbook/area.ts';
import { rowsHiddenByFilter } from '../../workbook/filtered-rows.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { RequestContext } from './request-context.ts';

/** Answers with what `of` makes of a tab, or says that the tab is gone: another window may have removed it meanwhile. */
export function onTab<Result extends object>(
  { workbook, words }: RequestContext,
  tabId: number,
  of: (tab: Tab) => Result,
): Result | Edited {
  const tab = workbook.tab(tabId);
  return tab ? of(tab) : { problem: words.tabGone };
}

/**
 * The parts of areas that are on the grid.
 * @throws TypeError where one is no area of whole cells.
 */
export function onGrid(tab: Tab, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    if (![area.row, area.column, area.rows, area.columns].every(Number.isSafeInteger)) throw new TypeError('no area');
    return intersection(area, { row: 1, column: 1, rows: tab.rows, columns: tab.columns }) ?? [];
  });
}

/** The parts of areas that hold anything. */
export function filledParts(tab: Tab, areas: readonly Area[]): Area[] {
  const filled = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  return areas.flatMap((area) => intersection(area, filled) ?? []);
}

/** The parts of areas in rows that no filter hides: what a person does to many cells at once leaves alone those that nobody sees. */
export function unfilteredParts(tab: Tab, areas: readonly Area[]): Area[] {
  const hidden = rowsHiddenByFilter(tab);
  return hidden.size === 0 ? [...areas] : areas.flatMap((area) => partsBetween(area, hidden));
}

function partsBetween(area: Area, hidden: ReadonlySet<number>): Area[] {
  const parts: Area[] = [];
  let rows = 0;
  for (let row = area.row; row <= area.row + area.rows; row++) {
    if (row < area.row + area.rows && !hidden.has(row)) {
      rows += 1;
    } else if (rows > 0) {
      parts.push({ ...area, row: row - rows, rows });
      rows = 0;
    }
  }
  return parts;
}

/** The cell as an area, or null where the grid has none like it. */
export function cellOn(tab: Tab, { row, column }: { readonly row: number; readonly column: number }): Area | null {
  return onGrid(tab, [{ row, column, rows: 1, columns: 1 }])[0] ?? null;
}
