import { local, write } from '../../method.ts';
import { ServiceException } from '../../service.ts';
import { signatureError } from '../../signatures.ts';
import { refuseProtected } from '../protection/protected-cells.ts';
import { enter, entryOf, scriptValue } from '../range/cell-entry.ts';
import { type ClearOptions, clearArea } from '../range/clear-methods.ts';
import { rangeAt, rangeNamed, wholeTab } from '../range/range-coordinates.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { rangeListHandle } from '../range/range-list-class.ts';
import { sortRows } from '../range/sort-rows.ts';
import { textFinder } from '../text-finder/text-finder-class.ts';
import { sheetHandle, tabWithId } from './sheet-handle.ts';
import { adjust, look, type SheetMethods } from './sheet-methods.ts';

function clearing(options: ClearOptions, clearsRules: boolean) {
  return adjust(['', 'Object'], (tab, [given]: [ClearOptions?], execution) => {
    refuseProtected(execution, tab, wholeTab(tab));
    clearArea(tab, wholeTab(tab), given ?? options);
    const leavesFormats = given && !given.formatOnly && Object.values(given).some(Boolean);
    if (clearsRules && !leavesFormats) tab.conditionalFormats = [];
  });
}

/** The cells of a sheet: its ranges, its data, and filling and emptying it. */
export const contentMethods: SheetMethods = {
  appendRow: write(['Object[]'], (tabId, [values]: [unknown[]], execution) => {
    if (values.length === 0) throw new ServiceException(signatureError('SpreadsheetApp.Sheet.appendRow', [values]));
    execution.later(() => {
      const tab = tabWithId(execution, tabId);
      if (tab.lastRow + 1 > tab.rows) throw new ServiceException('Those rows are out of bounds.');
      const range = rangeAt(tab, tab.lastRow + 1, 1, 1, values.length);
      refuseProtected(execution, tab, range);
      enter(tab, range, [values.map(entryOf)]);
    });
    return sheetHandle(tabId);
  }),
  clear: clearing({}, true),
  clearContents: clearing({ contentsOnly: true }, false),
  clearFormats: clearing({ formatOnly: true }, true),
  clearNotes: clearing({ commentsOnly: true }, false),
  createTextFinder: local(['String'], (tabId, [text]: [string], execution) =>
    textFinder([wholeTab(tabWithId(execution, tabId))], text),
  ),
  getDataRange: look([''], (tab) =>
    rangeHandle(rangeAt(tab, 1, 1, Math.max(1, tab.lastRow), Math.max(1, tab.lastColumn))),
  ),
  getLastColumn: look([''], (tab) => tab.lastColumn),
  getLastRow: look([''], (tab) => tab.lastRow),
  getRange: local(
    ['String', 'number,number', 'number,number,number', 'number,number,number,number'],
    (tabId, args: [string] | [number, number, number?, number?], execution) => {
      const tab = tabWithId(execution, tabId);
      const [first, ...rest] = args;
      if (typeof first === 'string') return rangeHandle(rangeNamed(execution.workbook, first, tab));
      return rangeHandle(rangeAt(tab, first, ...(rest as [number, number?, number?])));
    },
  ),
  getRangeList: local(['String[]'], (tabId, [addresses]: [string[]], execution) => {
    const tab = tabWithId(execution, tabId);
    return rangeListHandle(addresses.map((address) => rangeNamed(execution.workbook, address, tab)));
  }),
  getSheetValues: look(
    ['number,number,number,number'],
    (tab, [row, column, rows, columns]: [number, number, number, number], execution) =>
      tab
        .values(rangeAt(tab, row, column, rows, columns))
        .map((line) => line.map((value) => scriptValue(value, execution))),
  ),
  sort: adjust(['number', 'number,Boolean'], (tab, [column, ascending = true]: [number, boolean?], execution) => {
    const rows = tab.lastRow - tab.frozenRows;
    if (rows <= 0) return;
    const area = rangeAt(tab, tab.frozenRows + 1, 1, rows, Math.max(tab.lastColumn, column));
    refuseProtected(execution, tab, area);
    sortRows(tab, area, [{ column, ascending }]);
  }),
};
