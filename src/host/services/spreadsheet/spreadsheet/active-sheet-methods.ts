import type { Method } from '../../service.ts';
import { activeTab } from '../selection.ts';
import { setActiveRange, setActiveRangeList } from '../selection-class.ts';
import { sheetClass } from '../sheet/sheet-class.ts';
import { sheetHandle } from '../sheet/sheet-handle.ts';
import type { SpreadsheetView } from './spreadsheet-handle.ts';
import { ask, type SpreadsheetMethods } from './spreadsheet-methods.ts';

/** What a spreadsheet does by asking its active sheet, and gives back what that gives: the sheet, where it can be chained. */
const passedOn = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getImages',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertImage',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof SpreadsheetMethods & keyof typeof sheetClass.methods)[];

function toActiveSheet(method: Method<number>): Method<SpreadsheetView> {
  return { ...method, run: (_, args, execution) => method.run(activeTab(execution).id, args, execution) };
}

export const activeSheetMethods: SpreadsheetMethods = {
  ...Object.fromEntries(
    passedOn.flatMap((name) => {
      const method = sheetClass.methods[name];
      return method ? [[name, toActiveSheet(method)] as const] : [];
    }),
  ),
  getActiveSheet: ask([''], (execution) => sheetHandle(activeTab(execution).id)),
  getSheetId: ask([''], (execution) => activeTab(execution).id),
  setActiveRange,
  setActiveRangeList,
  setCurrentCell: setActiveRange,
};
