import { widthOf } from '../../../workbook/column-fit.ts';
import { rowsHiddenByFilter } from '../../../workbook/filtered-rows.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { Tracks } from '../../../workbook/tracks.ts';
import { type Handle, ServiceException, type Signatures } from '../../service.ts';
import { type Axis, spanOf, tracksOf } from '../axis.ts';
import { checkSpan } from './grid-methods.ts';
import { adjust, look, type SheetMethods, silent } from './sheet-methods.ts';

function size(axis: Axis) {
  return look(['number'], (tab, [position]: [number]) => {
    checkSpan(tab, axis, position, 1);
    return tracksOf(tab, axis).size(position);
  });
}

/** A change of each row or column from `first`, `count` of them, all of which are to be on the grid. */
function eachOf<Args extends readonly unknown[]>(
  axis: Axis,
  signatures: Signatures,
  span: (args: Args) => { readonly first: number; readonly count: number },
  apply: (tracks: Tracks, index: number, args: Args, tab: Tab) => void,
) {
  return adjust(
    signatures,
    (tab, args: Args) => {
      const { first, count } = span(args);
      for (let index = first; index < first + count; index++) apply(tracksOf(tab, axis), index, args, tab);
    },
    (tab, args) => {
      const { first, count } = span(args);
      checkSpan(tab, axis, first, count);
    },
  );
}

/** The first and how many, where the number is left out one. */
const spanFirst = ([first, count = 1]: readonly [number, number?]) => ({ first, count });

function setSize(axis: Axis) {
  return eachOf(
    axis,
    ['number,number'],
    ([first]: [number, number]) => ({ first, count: 1 }),
    (sizes, index, [, pixels]) => sizes.setSize(index, pixels),
  );
}

function setSizes(axis: Axis) {
  return eachOf(
    axis,
    ['number,number,number'],
    ([first, count]: [number, number, number]) => ({ first, count }),
    (sizes, index, [, , pixels]) => sizes.setSize(index, pixels),
  );
}

/** Hiding and showing by number. */
function setHidden(axis: Axis, hidden: boolean) {
  return silent(eachOf(axis, ['number', 'number,number'], spanFirst, (shown, index) => shown.setHidden(index, hidden)));
}

function autoResizeColumns(signature: string) {
  return eachOf('columns', [signature], spanFirst, (sizes, column, _, tab) =>
    sizes.setSize(column, widthOf(tab, column)),
  );
}

/** A row of the usual height is shown as high as its texts need, which only the page can measure. */
const autoResizeRows = eachOf('rows', ['number,number'], spanFirst, (sizes, row) =>
  sizes.setSize(row, sizes.defaultSize),
);

/** The same by a range that reaches over the rows or columns. */
function setHiddenUnder(axis: Axis, hidden: boolean) {
  return silent(
    adjust(['SpreadsheetApp.Range'], (tab, [{ self: range }]: [Handle<GridRange>]) => {
      const [first, count] = spanOf(range, axis);
      for (let index = first; index < first + count; index++) tracksOf(tab, axis).setHidden(index, hidden);
    }),
  );
}

function isHidden(axis: Axis) {
  return look(['number'], (tab, [position]: [number]) => tracksOf(tab, axis).isHidden(position));
}

function freeze(axis: Axis) {
  return silent(
    adjust(
      ['number'],
      (tab, [count]: [number]) => {
        if (axis === 'rows') tab.frozenRows = count;
        else tab.frozenColumns = count;
      },
      (tab, [count]) => {
        if (count >= tab[axis]) throw new ServiceException(`You can't freeze all visible ${axis} on the sheet.`);
      },
    ),
  );
}

/** How wide and high columns and rows are, which are hidden, and which stay in view. */
export const trackMethods: SheetMethods = {
  autoResizeColumn: autoResizeColumns('number'),
  autoResizeColumns: autoResizeColumns('number,number'),
  autoResizeRows,
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
  setColumnWidths: setSizes('columns'),
  setFrozenColumns: freeze('columns'),
  setFrozenRows: freeze('rows'),
  setRowHeight: setSize('rows'),
  setRowHeights: setSizes('rows'),
  setRowHeightsForced: setSizes('rows'),
  showColumns: setHidden('columns', false),
  showRows: setHidden('rows', false),
  unhideColumn: setHiddenUnder('columns', false),
  unhideRow: setHiddenUnder('rows', false),
};
