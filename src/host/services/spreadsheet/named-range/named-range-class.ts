import type { GridRange } from '../../../workbook/grid-range.ts';
import type { NamedRange } from '../../../workbook/named-range.ts';
import { change, local, read } from '../../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { rangeHandle, storedRange } from '../range/range-handle.ts';
import { checkRangeName } from './range-name.ts';

export function namedRangeHandle(named: NamedRange): Handle<NamedRange> {
  return new Handle('SpreadsheetApp.NamedRange', named);
}

/** A name for a range; it goes on when the range's cells move. */
export const namedRangeClass: ServiceClass<NamedRange, GoogleAppsScript.Spreadsheet.NamedRange> = {
  name: 'SpreadsheetApp.NamedRange',
  methods: {
    getName: local([''], ({ name }) => name),
    getRange: read([''], ({ ranges: [range] }) => {
      if (!range) throw new ServiceException('Range not found');
      return rangeHandle(range);
    }),
    remove: change([''], (named, _, { workbook }) => {
      if (workbook.namedRanges.includes(named)) workbook.removeNamedRange(named);
    }),
    setName: change(['String'], (named, [name]: [string], { workbook }) => {
      checkRangeName(name);
      workbook.renameNamedRange(named, name);
      return namedRangeHandle(named);
    }),
    setRange: change(['SpreadsheetApp.Range'], (named, [range]: [Handle<GridRange>], { workbook }) =>
      namedRangeHandle(workbook.setNamedRange(named.name, storedRange(range))),
    ),
  },
};
