import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { Tracks } from '../../../workbook/tracks.ts';
import { type Handle, ServiceException } from '../../service.ts';
import { rowsHiddenByFilter } from '../filter/filtered-rows.ts';
import { widthOf } from './column-fit.ts';
import { checkSpan } from './grid-methods.ts';
import { adjust, look, type SheetMethods, silent } from './sheet-methods.ts';

type Axis = 'rows' | 'columns';

function tracks(tab: Tab, axis: Axis): Tracks {
  return axis === 'rows' ? tab.rowTracks : tab.columnTracks;
}

function size(axis: Axis) {
  return look(['number'], (tab, [position]: [number]) => {
    checkSpan(tab, axis, position, 1);
    return tracks(tab, axis).size(position);
  });
}

/** Setting one size, `(position, pixels)`, or several, `(first, count, pixels)`. */
function setSize(axis: Axis) {
  return adjust(['number,number', 'number,number,number'], (tab, args: number[]) => {
    const [first = 1, count = 1, pixels = 0] = args.length === 2 ? [args[0], 1, args[1]] : args;
    checkSpan(tab, axis, first, count);
    for (let index = first; index < first + count; index++) tracks(tab, axis).setSize(index, pixels);
  });
}

/** Hiding and showing by number, `(first, [count])`. */
function setHidden(axis: Axis, hidden: boolean) {
  return silent(
    adjust(['number', 'number,number'], (tab, [first, count = 1]: [number, number?]) => {
      checkSpan(tab, axis, first, count);
      for (let index = first; index < first + count; index++) tracks(tab, axis).setHidden(index, hidden);
    }),
  );
}

/** The same by a range that reaches over the rows or columns. */
function setHiddenUnder(axis: Axis, hidden: boolean) {
  return silent(
    adjust(['SpreadsheetApp.Range'], (tab, [{ self: range }]: [Handle<GridRange>]) => {
      const [first, count] = axis === 'rows' ? [range.row, range.rows] : [range.column, range.columns];
      for (let index = first; index < first + count; index++) tracks(tab, axis).setHidden(index, hidden);
    }),
  );
}

function isHidden(axis: Axis) {
  return look(['number'], (tab, [position]: [number]) => tracks(tab, axis).isHidden(position));
}

function freeze(axis: Axis) {
  return silent(
    adjust(['number'], (tab, [count]: [number]) => {
      if (count >= tab[axis]) throw new ServiceException(`You can't freeze all visible ${axis} on the sheet.`);
      if (axis === 'rows') tab.frozenRows = count;
      else tab.frozenColumns = count;
    }),
  );
}

/** How wide and high columns and rows are, which are hidden, and which stay in view. */
export const trackMethods: SheetMethods = {
  autoResizeColumn: adjust(['number'], (tab, [column]: [number]) => {
    checkSpan(tab, 'columns', column, 1);
    tab.columnTracks.setSize(column, widthOf(tab, column));
  }),
  autoResizeColumns: adjust(['number,number'], (tab, [first, count]: [number, number]) => {
    checkSpan(tab, 'columns', first, count);
    for (let column = first; column < first + count; column++) tab.columnTracks.setSize(column, widthOf(tab, column));
  }),
  getColumnWidth: size('columns'),
  getFrozenColumns: look([''], (tab) => tab.frozenColumns),
  getFrozenRows: look([''], (tab) => tab.frozenRows),
  getRowHeight: size('rows'),
  hideColumn: setHiddenUnder('columns', true),
  hideColumns: setHidden('columns', true),
  hideRow: setHiddenUnder('rows', true),
  hideRows: setHidden('rows', true),
  isColumnHiddenByUser: isHidden('columns'),
  isRowHiddenByFilter: look(['number'], (tab, [row]: [number]) => rowsHiddenByFilter(tab).has(row)),
  isRowHiddenByUser: isHidden('rows'),
  setColumnWidth: setSize('columns'),
  setColumnWidths: setSize('columns'),
  setFrozenColumns: freeze('columns'),
  setFrozenRows: freeze('rows'),
  setRowHeight: setSize('rows'),
  setRowHeights: setSize('rows'),
  setRowHeightsForced: setSize('rows'),
  showColumns: setHidden('columns', false),
  showRows: setHidden('rows', false),
  unhideColumn: setHiddenUnder('columns', false),
  unhideRow: setHiddenUnder('rows', false),
};
