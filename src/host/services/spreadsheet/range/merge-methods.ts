import type { Execution } from '../../../execution/execution.ts';
import { type Area, intersects } from '../../../workbook/area.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { breakApart, mergeArea } from '../../../workbook/merging.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { read, write } from '../../method.ts';
import type { Method } from '../../service.ts';
import { ServiceException } from '../../service.ts';
import { rangeHandle } from './range-handle.ts';
import { edit, type RangeMethods, tabOf } from './range-methods.ts';

function mergesIn(execution: Execution, range: GridRange): Area[] {
  return tabOf(execution, range).merges.filter((merge) => intersects(merge, range));
}

/** @throws ServiceException where a merge reaches out of the area. */
function unmerge(tab: Tab, area: Area): void {
  if (breakApart(tab, area)) return;
  throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
}

function mergeAs(split: (range: GridRange) => Area[]): Method<GridRange> {
  return write([''], (range: GridRange, _, execution) =>
    edit(range, execution, (tab) => {
      unmerge(tab, range);
      tab.workbook.batch(() => {
        for (const area of split(range)) mergeArea(tab, area);
      });
      tab.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  );
}

/** Cells that stand as one. */
export const mergeMethods: RangeMethods = {
  breakApart: write([''], (range, _, execution) =>
    edit(range, execution, (tab) => {
      unmerge(tab, range);
      tab.workbook.changed({ ranges: [], tabs: [tab.id] });
    }),
  ),
  getMergedRanges: read([''], (range, _, execution) =>
    mergesIn(execution, range).map((merge) => rangeHandle({ tabId: range.tabId, ...merge })),
  ),
  isPartOfMerge: read([''], (range, _, execution) => mergesIn(execution, range).length > 0),
  merge: mergeAs((range) => [range]),
  mergeAcross: mergeAs((range) =>
    Array.from({ length: range.rows }, (_, down) => ({ ...range, row: range.row + down, rows: 1 })),
  ),
  mergeVertically: mergeAs((range) =>
    Array.from({ length: range.columns }, (_, right) => ({ ...range, column: range.column + right, columns: 1 })),
  ),
};
