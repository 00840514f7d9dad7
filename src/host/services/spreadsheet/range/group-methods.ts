import type { GridRange } from '../../../workbook/grid-range.ts';
import { write } from '../../method.ts';
import { type Axis, spanOf, tracksOf } from '../axis.ts';
import { setCollapsed } from '../group/group-class.ts';
import { edit, type RangeMethods } from './range-methods.ts';

function shiftDepth(axis: Axis) {
  return write(['number'], (range: GridRange, [by]: [number], execution) =>
    edit(range, execution, (tab) => {
      tracksOf(tab, axis).shiftGroupDepth(...spanOf(range, axis), by);
      tab.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  );
}

/** Folds the outermost groups that begin inside the range, or opens them. */
function collapsing(collapsed: boolean) {
  return write([''], (range: GridRange, _, execution) =>
    edit(range, execution, (tab) => {
      for (const axis of ['rows', 'columns'] as const) {
        const tracks = tracksOf(tab, axis);
        const [first, count] = spanOf(range, axis);
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
