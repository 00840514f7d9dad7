import type { GridRange } from '../../../workbook/grid-range.ts';
import { write } from '../../method.ts';
import { type GroupAxis, groupTracks, setCollapsed, shiftGroupDepth } from '../group/group-class.ts';
import { edit, type RangeMethods } from './range-methods.ts';

function span({ row, rows, column, columns }: GridRange, axis: GroupAxis): readonly [first: number, count: number] {
  return axis === 'rows' ? [row, rows] : [column, columns];
}

function shiftDepth(axis: GroupAxis) {
  return write(['number'], (range: GridRange, [by]: [number], execution) =>
    edit(range, execution, (tab) => {
      shiftGroupDepth(groupTracks(tab, axis), ...span(range, axis), by);
      tab.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  );
}

/** Folds the outermost groups that begin inside the range, or opens them. */
function collapsing(collapsed: boolean) {
  return write([''], (range: GridRange, _, execution) =>
    edit(range, execution, (tab) => {
      for (const axis of ['rows', 'columns'] as const) {
        const tracks = groupTracks(tab, axis);
        const [first, count] = span(range, axis);
        for (let index = first; index < first + count; index++) {
          const group = tracks.group(index, 1);
          if (group) setCollapsed(tracks, group[0], group[1], collapsed);
        }
      }
      tab.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  );
}

/** Putting rows and columns into groups and out of them. */
export const groupMethods: RangeMethods = {
  collapseGroups: collapsing(true),
  expandGroups: collapsing(false),
  shiftColumnGroupDepth: shiftDepth('columns'),
  shiftRowGroupDepth: shiftDepth('rows'),
};
