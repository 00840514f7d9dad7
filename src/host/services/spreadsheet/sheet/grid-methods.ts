import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { type Handle, type Method, ServiceException } from '../../service.ts';
import type { Axis } from '../axis.ts';
import { refuseProtected } from '../protection/protected-cells.ts';
import { checkColumns, checkRoom } from './cell-limit.ts';
import { look, rebuild, type SheetMethods, silent } from './sheet-methods.ts';

/** @throws ServiceException where some of the rows or columns are not on the grid. */
export function checkSpan(tab: Tab, axis: Axis, first: number, count: number): void {
  if (!(first >= 1 && count >= 1 && first + count - 1 <= tab[axis])) throw outOfBounds(axis);
}

function outOfBounds(axis: Axis): ServiceException {
  return new ServiceException(`Those ${axis} are out of bounds.`);
}

/** Inserts before a position; the new ones look like their neighbour on the given side. */
function insert(tab: Tab, axis: Axis, at: number, count: number, like: 'before' | 'after'): void {
  if (!(count >= 1)) throw outOfBounds(axis);
  if (axis === 'rows') {
    checkRoom(tab.workbook, count * tab.columns);
    tab.insertRows(at, count, like);
  } else {
    checkColumns(tab.columns + count);
    checkRoom(tab.workbook, count * tab.rows);
    tab.insertColumns(at, count, like);
  }
}

function insertBefore(axis: Axis): Method<number> {
  return rebuild(['number', 'number,number'], (tab, [position, count = 1]: [number, number?]) => {
    checkSpan(tab, axis, position, 1);
    insert(tab, axis, position, count, 'after');
  });
}

function insertAfter(axis: Axis): Method<number> {
  return rebuild(['number', 'number,number'], (tab, [position, count = 1]: [number, number?]) => {
    checkSpan(tab, axis, position, 1);
    insert(tab, axis, position + 1, count, 'before');
  });
}

function remove(axis: Axis): Method<number> {
  return rebuild(['number', 'number,number'], (tab, [first, count = 1]: [number, number?], execution) => {
    checkSpan(tab, axis, first, count);
    const frozen = axis === 'rows' ? tab.frozenRows : tab.frozenColumns;
    if (first <= frozen + 1 && first + count - 1 === tab[axis]) {
      throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    const whole = { row: 1, column: 1, rows: tab.rows, columns: tab.columns };
    if (axis === 'rows') {
      refuseProtected(execution, tab, { ...whole, row: first, rows: count });
      tab.deleteRows(first, count);
    } else {
      refuseProtected(execution, tab, { ...whole, column: first, columns: count });
      tab.deleteColumns(first, count);
    }
  });
}

function move(axis: Axis): Method<number> {
  return rebuild(['SpreadsheetApp.Range,number'], (tab, [{ self: range }, before]: [Handle<GridRange>, number]) => {
    if (!(before >= 1 && before <= tab[axis] + 1)) throw outOfBounds(axis);
    if (axis === 'rows') tab.moveRows(range.row, range.rows, before);
    else tab.moveColumns(range.column, range.columns, before);
  });
}

/** Rows and columns that come, go and move. */
export const gridMethods: SheetMethods = {
  deleteColumn: remove('columns'),
  deleteColumns: silent(remove('columns')),
  deleteRow: remove('rows'),
  deleteRows: silent(remove('rows')),
  getMaxColumns: look([''], (tab) => tab.columns),
  getMaxRows: look([''], (tab) => tab.rows),
  insertColumnAfter: insertAfter('columns'),
  insertColumnBefore: insertBefore('columns'),
  insertColumns: silent(insertBefore('columns')),
  insertColumnsAfter: insertAfter('columns'),
  insertColumnsBefore: insertBefore('columns'),
  insertRowAfter: insertAfter('rows'),
  insertRowBefore: insertBefore('rows'),
  insertRows: silent(insertBefore('rows')),
  insertRowsAfter: insertAfter('rows'),
  insertRowsBefore: insertBefore('rows'),
  moveColumns: silent(move('columns')),
  moveRows: silent(move('rows')),
};
