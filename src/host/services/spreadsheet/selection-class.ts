import { read } from '../method.ts';
import { Handle, type ServiceClass } from '../service.ts';
import { rangeHandle } from './range/range-handle.ts';
import { rangeListHandle } from './range/range-list-class.ts';
import { activeTab, selectedRanges } from './selection.ts';
import { sheetHandle } from './sheet/sheet-handle.ts';

export function selectionHandle(): Handle {
  return new Handle('SpreadsheetApp.Selection', undefined);
}

/** What the person has selected, all of it in one object. */
export const selectionClass: ServiceClass<undefined, GoogleAppsScript.Spreadsheet.Selection> = {
  name: 'SpreadsheetApp.Selection',
  methods: {
    getActiveRange: read([''], (_, __, execution) =>
      selectedRanges(execution, activeTab(execution)).map(rangeHandle).at(-1),
    ),
    getActiveRangeList: read([''], (_, __, execution) =>
      rangeListHandle(selectedRanges(execution, activeTab(execution))),
    ),
    getActiveSheet: read([''], (_, __, execution) => sheetHandle(activeTab(execution).id)),
    getCurrentCell: read([''], (_, __, execution) =>
      selectedRanges(execution, activeTab(execution))
        .map((range) => rangeHandle({ ...range, rows: 1, columns: 1 }))
        .at(-1),
    ),
  },
};
