import type { Execution } from '../../../execution/execution.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { Tracks } from '../../../workbook/tracks.ts';
import { read, write } from '../../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { type Axis, tracksOf } from '../axis.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';

/** A group as scripts hold it: any row or column of it, and how deep it is. */
interface Group {
  readonly tabId: number;
  readonly axis: Axis;
  readonly index: number;
  readonly depth: number;
}

/** Where a group is. */
interface Place {
  readonly tab: Tab;
  readonly tracks: Tracks;
  readonly first: number;
  readonly last: number;
}

/** @throws ServiceException where a row or column is in no group of this depth. */
export function groupHandle(execution: Execution, group: Group): Handle<Group> {
  placeOf(execution, group);
  return new Handle('SpreadsheetApp.Group', group);
}

/** Collapsing hides rows or columns, expanding shows them. */
export function setCollapsed(tracks: Tracks, first: number, last: number, collapsed: boolean): void {
  for (let index = first; index <= last; index++) tracks.setHidden(index, collapsed);
}

function placeOf(execution: Execution, { tabId, axis, index, depth }: Group): Place {
  const tab = tabWithId(execution, tabId);
  const tracks = tracksOf(tab, axis);
  const group = tracks.group(index, depth);
  if (!group) throw new ServiceException(`There is no group of depth ${depth} at index ${index} of the ${axis}.`);
  return { tab, tracks, first: group[0], last: group[1] };
}

function collapsing(collapsed: boolean) {
  return write([''], (group: Group, _, execution) => {
    execution.later(() => {
      const { tracks, first, last } = placeOf(execution, group);
      setCollapsed(tracks, first, last, collapsed);
      execution.workbook.changed({ ranges: [], tabs: [group.tabId] });
    });
    return new Handle('SpreadsheetApp.Group', group);
  });
}

/** Rows or columns that can be folded away together. */
export const groupClass: ServiceClass<Group, GoogleAppsScript.Spreadsheet.Group> = {
  name: 'SpreadsheetApp.Group',
  methods: {
    collapse: collapsing(true),
    expand: collapsing(false),
    getControlIndex: read([''], (group, _, execution) => placeOf(execution, group).first - 1),
    getDepth: read([''], ({ depth }) => depth),
    getRange: read([''], (group, _, execution) => {
      const { tab, first, last } = placeOf(execution, group);
      const count = last - first + 1;
      return rangeHandle(
        group.axis === 'rows'
          ? { tabId: tab.id, row: first, column: 1, rows: count, columns: tab.columns, wholeRows: true }
          : { tabId: tab.id, row: 1, column: first, rows: tab.rows, columns: count, wholeColumns: true },
      );
    }),
    isCollapsed: read([''], (group, _, execution) => {
      const { tracks, first, last } = placeOf(execution, group);
      return tracks.areHidden(first, last);
    }),
    remove: write([''], (group, _, execution) => {
      execution.later(() => {
        const { tracks, first, last } = placeOf(execution, group);
        tracks.shiftGroupDepth(first, last - first + 1, -1);
        execution.workbook.changed({ ranges: [], tabs: [group.tabId] });
      });
    }),
  },
};
