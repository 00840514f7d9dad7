import type { Area } from '../../protocol/cell-view.ts';
import type { GroupView, TabView } from '../../protocol/workbook-view.ts';
import { hexOf } from '../../workbook/color.ts';
import { rowsHiddenByFilter } from '../../workbook/filtered-rows.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';
import { chartView } from './chart/chart-view.ts';
import { imageView } from './image-view.ts';
import { trackSizes } from './track-sizes.ts';

/** A tab as windows show it, but for its cells. What stands over them is there only for those who look at the tab. */
export function tabView(tab: Tab, isLookedAt: boolean): TabView {
  const [filter] = tab.filter?.ranges ?? [];
  const [rowGroups, columnGroups] = [groupViews(tab.rowTracks), groupViews(tab.columnTracks)];
  return {
    id: tab.id,
    name: tab.name,
    ...(tab.color && { color: hexOf(tab.color) }),
    ...(tab.hidden && { hidden: true }),
    rows: tab.rows,
    columns: tab.columns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    rowSizes: trackSizes(tab.rowTracks, tab.rows, rowsHiddenByFilter(tab)),
    columnSizes: trackSizes(tab.columnTracks, tab.columns),
    ...(rowGroups.length > 0 && { rowGroups }),
    ...(columnGroups.length > 0 && { columnGroups }),
    merges: tab.merges.map(plainArea),
    ...(tab.gridlinesHidden && { gridlinesHidden: true }),
    ...(filter && { filter: plainArea(filter) }),
    charts: isLookedAt ? tab.charts.map((chart) => chartView(chart, tab.workbook)) : [],
    images: isLookedAt ? tab.images.map(imageView) : [],
  };
}

function groupViews(tracks: Tracks): GroupView[] {
  return tracks
    .groups()
    .map(({ first, last, depth }) => ({ first, last, depth, isFolded: tracks.areHidden(first, last) }));
}

function plainArea({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}
