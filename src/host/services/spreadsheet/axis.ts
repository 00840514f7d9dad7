import type { Area } from '../../workbook/area.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';

export type Axis = 'rows' | 'columns';

/** The rows or the columns of a tab. */
export function tracksOf(tab: Tab, axis: Axis): Tracks {
  return axis === 'rows' ? tab.rowTracks : tab.columnTracks;
}

/** The rows or the columns that an area reaches over. */
export function spanOf({ row, rows, column, columns }: Area, axis: Axis): readonly [first: number, count: number] {
  return axis === 'rows' ? [row, rows] : [column, columns];
}
