import type { GridRange } from '../../workbook/grid-range.ts';
import { read, write } from '../method.ts';
import { Handle, type ServiceClass } from '../service.ts';
import { rangeHandle } from './range/range-handle.ts';
import { rangeListHandle } from './range/range-list-class.ts';
import { activeRange, activeTab, currentCell, selectedRanges, selectRanges } from './selection.ts';
import { sheetHandle } from './sheet/sheet-handle.ts';

export function selectionHandle(): Handle {
  return new Handle('SpreadsheetApp.Selection', undefined);
}

/** Selects a range wherever it is, and hands it back. */
export const setActiveRange = write(['SpreadsheetApp.Range'], (_: unknown, [range]: [Handle<GridRange>], execution) => {
  selectRanges(execution, [range.self]);
  return rangeHandle(range.self);
});

/** Selects ranges of one sheet, and hands them back. */
export const setActiveRangeList = write(
  ['SpreadsheetApp.RangeList'],
  (_: unknown, [list]: [Handle<readonly GridRange[]>], execution) => {
    selectRanges(execution, list.self);
    return rangeListHandle(list.self);
  },
);

/** What the person has selected, all of it in one object. */
export const selectionClass: ServiceClass<undefined, GoogleAppsScript.Spreadsheet.Selection> = {
  name: 'SpreadsheetApp.Selection',
  methods: {
    getActiveRange: read([''], (_, __, execution) => activeRange(execution, activeTab(execution))),
    getActiveRangeList: read([''], (_, __, execution) =>
      rangeListHandle(selectedRanges(execution, activeTab(execution))),
    ),
    getActiveSheet: read([''], (_, __, execution) => sheetHandle(activeTab(execution).id)),
    getCurrentCell: read([''], (_, __, execution) => currentCell(execution, activeTab(execution))),
  },
};
