import { deepestGroup } from '../../../workbook/tracks.ts';
import { type Axis, tracksOf } from '../axis.ts';
import { groupHandle, setCollapsed } from '../group/group-class.ts';
import { adjust, look, type SheetMethods } from './sheet-methods.ts';

function depth(axis: Axis) {
  return look(['number'], (tab, [index]: [number]) => tracksOf(tab, axis).groupDepth(index));
}

function group(axis: Axis) {
  return look(['number,number'], (tab, [index, atDepth]: [number, number], execution) =>
    groupHandle(execution, { tabId: tab.id, axis, index, depth: atDepth }),
  );
}

/** Folds every group deeper than a depth away and opens the others. */
function expandUpTo(axis: Axis, signature: string, fixedDepth?: number) {
  return adjust([signature], (tab, [given = 0]: [number?]) => {
    const open = fixedDepth ?? given;
    const tracks = tracksOf(tab, axis);
    for (let index = 1; index <= tab[axis]; index++) {
      const inside = tracks.groupDepth(index);
      if (inside > 0) setCollapsed(tracks, index, index, inside > open);
    }
  });
}

/** The groups of rows and columns. */
export const groupMethods: SheetMethods = {
  collapseAllColumnGroups: expandUpTo('columns', '', 0),
  collapseAllRowGroups: expandUpTo('rows', '', 0),
  expandAllColumnGroups: expandUpTo('columns', '', deepestGroup),
  expandAllRowGroups: expandUpTo('rows', '', deepestGroup),
  expandColumnGroupsUpToDepth: expandUpTo('columns', 'number'),
  expandRowGroupsUpToDepth: expandUpTo('rows', 'number'),
  getColumnGroup: group('columns'),
  getColumnGroupDepth: depth('columns'),
  getRowGroup: group('rows'),
  getRowGroupDepth: depth('rows'),
};
