import { printAddress } from '../../../workbook/address.ts';
import { local } from '../../method.ts';
import { ServiceException } from '../../service.ts';
import { sheetHandle } from '../sheet/sheet-handle.ts';
import { rangeAt } from './range-coordinates.ts';
import { rangeHandle } from './range-handle.ts';
import { type RangeMethods, tabOf } from './range-methods.ts';

/** Where a range is and how large. */
export const geometryMethods: RangeMethods = {
  // The whole of a sheet, as its protection covers it, has no notation.
  getA1Notation: local([''], (range) => (range.wholeRows && range.wholeColumns ? '' : printAddress(range))),
  getCell: local(['number,number'], ({ tabId, ...area }, [row, column]: [number, number]) => {
    if (!(row >= 1 && row <= area.rows && column >= 1 && column <= area.columns)) {
      throw new ServiceException('Cell reference out of range');
    }
    return rangeHandle({
      tabId,
      row: area.row + Math.trunc(row) - 1,
      column: area.column + Math.trunc(column) - 1,
      rows: 1,
      columns: 1,
    });
  }),
  getColumn: local([''], ({ column }) => column),
  getColumnIndex: local([''], ({ column }) => column),
  getGridId: local([''], ({ tabId }) => tabId),
  getHeight: local([''], ({ rows }) => rows),
  getLastColumn: local([''], ({ column, columns }) => column + columns - 1),
  getLastRow: local([''], ({ row, rows }) => row + rows - 1),
  getNumColumns: local([''], ({ columns }) => columns),
  getNumRows: local([''], ({ rows }) => rows),
  getRow: local([''], ({ row }) => row),
  getRowIndex: local([''], ({ row }) => row),
  getSheet: local([''], ({ tabId }) => sheetHandle(tabId)),
  getWidth: local([''], ({ columns }) => columns),
  isEndColumnBounded: local([''], ({ wholeRows }) => !wholeRows),
  isEndRowBounded: local([''], ({ wholeColumns }) => !wholeColumns),
  isStartColumnBounded: local([''], ({ wholeRows }) => !wholeRows),
  isStartRowBounded: local([''], ({ wholeColumns }) => !wholeColumns),
  offset: local(
    ['number,number', 'number,number,number', 'number,number,number,number'],
    (range, [down, right, rows, columns]: [number, number, number?, number?], execution) =>
      rangeHandle(
        rangeAt(
          tabOf(execution, range),
          range.row + down,
          range.column + right,
          rows ?? range.rows,
          columns ?? range.columns,
        ),
      ),
  ),
};
