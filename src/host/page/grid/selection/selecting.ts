import type { Area } from '../../../protocol/cell-view.ts';
import type { TabView } from '../../../protocol/workbook-view.ts';
import { areaOf, around, contains, isSame, lastOf, mergeAt, overMerges, type Place } from '../../areas.ts';
import type { Selection } from '../../spreadsheet-state.ts';
import { linesOf } from '../track-line.ts';

/** One step of the keyboard. */
export interface Step {
  readonly down: number;
  readonly right: number;
}

export const stepsOfArrows: Readonly<Record<string, Step>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** An area alone, with the cursor at its first cell. */
export function selectArea(tab: TabView, area: Area): Selection {
  const { row, column } = mergeAt(tab.merges, area);
  return { areas: [overMerges(area, tab.merges)], cursor: { row, column } };
}

export function selectCell(tab: TabView, place: Place): Selection {
  return selectArea(tab, areaOf(place));
}

/** One more area beside those that are selected; the cursor goes there. */
export function addArea(tab: TabView, { areas }: Selection, area: Area): Selection {
  const { areas: added, cursor } = selectArea(tab, area);
  return { areas: [...areas, ...added], cursor };
}

/** The last area made to reach from the cursor to other cells. */
export function extendTo(tab: TabView, { areas, cursor }: Selection, end: Area): Selection {
  const start = mergeAt(tab.merges, cursor);
  return { areas: [...areas.slice(0, -1), overMerges(around(start, end), tab.merges)], cursor };
}

/** The corner of the last area that Shift and an arrow move: the one across from the cursor. */
export function movingEnd({ areas, cursor }: Selection): Place {
  const area = areas.at(-1) ?? areaOf(cursor);
  const last = lastOf(area);
  return {
    row: cursor.row === area.row ? last.row : area.row,
    column: cursor.column === area.column ? last.column : area.column,
  };
}

/** The next cell in a direction that is not hidden, past merged cells; the same one at the edge of the tab. */
export function stepFrom(tab: TabView, from: Place, { down, right }: Step): Place {
  const { rows, columns } = linesOf(tab);
  const area = mergeAt(tab.merges, from);
  const last = lastOf(area);
  const next = (line: typeof rows, first: number, end: number, step: number) =>
    step === 0 ? null : line.shown(step > 0 ? end + step : first + step, step > 0 ? 1 : -1);
  const row = down === 0 ? from.row : (next(rows, area.row, last.row, down) ?? from.row);
  const column = right === 0 ? from.column : (next(columns, area.column, last.column, right) ?? from.column);
  return { row, column };
}

/** Whether Tab and Enter go through the selection instead of leaving it. */
export function hasSeveralCells(tab: TabView, { areas, cursor }: Selection): boolean {
  const [area, ...others] = areas;
  return others.length > 0 || (area !== undefined && !isSame(area, mergeAt(tab.merges, cursor)));
}

/** The cursor's next cell within what is selected: column by column (`down`) or row by row, and round again. */
export function nextInside(tab: TabView, selection: Selection, { down, right }: Step): Selection {
  const cells = selection.areas.flatMap((area) => cellsOf(tab, area, down !== 0));
  const at = cells.findIndex(({ row, column }) => row === selection.cursor.row && column === selection.cursor.column);
  const cursor = cells[(at + down + right + cells.length) % cells.length];
  return cursor ? { ...selection, cursor } : selection;
}

function cellsOf(tab: TabView, area: Area, byColumn: boolean): Place[] {
  const { rows, columns } = linesOf(tab);
  const places: Place[] = [];
  const [outer, inner] = byColumn ? [area.columns, area.rows] : [area.rows, area.columns];
  for (let one = 0; one < outer; one++) {
    for (let other = 0; other < inner; other++) {
      const place = byColumn
        ? { row: area.row + other, column: area.column + one }
        : { row: area.row + one, column: area.column + other };
      if (rows.size(place.row) === 0 || columns.size(place.column) === 0) continue;
      const { row, column } = mergeAt(tab.merges, place);
      if (row === place.row && column === place.column) places.push(place);
    }
  }
  return places;
}

export function wholeRows(tab: TabView, row: number, rows = 1): Area {
  return { row, rows, column: 1, columns: tab.columns };
}

export function wholeColumns(tab: TabView, column: number, columns = 1): Area {
  return { column, columns, row: 1, rows: tab.rows };
}

export function wholeTab(tab: TabView): Area {
  return { row: 1, column: 1, rows: tab.rows, columns: tab.columns };
}

export function isSelected({ areas }: Selection, place: Place): boolean {
  return areas.some((area) => contains(area, place));
}

/** The selection as far as it is on the tab, some of whose rows or columns may be gone. */
export function keptInside(tab: TabView, selection: Selection): Selection {
  const onTab = wholeTab(tab);
  const isInside =
    selection.areas.every((area) => isSame(around(area, onTab), onTab)) && contains(onTab, selection.cursor);
  if (isInside) return selection;
  const row = Math.min(selection.cursor.row, tab.rows);
  return selectCell(tab, { row, column: Math.min(selection.cursor.column, tab.columns) });
}
