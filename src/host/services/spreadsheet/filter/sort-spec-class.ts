import { local } from '../../method.ts';
import { Handle, type ServiceClass } from '../../service.ts';
import { sortOrders } from '../enums.ts';
import { unexpectedError } from '../unexpected-error.ts';

/** How a column of a filter is sorted, if it is. */
interface SortSpec {
  readonly column: number;
  readonly ascending: boolean | null;
}

export function sortSpecHandle(spec: SortSpec): Handle<SortSpec> {
  return new Handle('SpreadsheetApp.SortSpec', spec);
}

/** What `getColumnSortSpec` of a filter gives, also of a column that it does not sort. */
export const sortSpecClass: ServiceClass<SortSpec, GoogleAppsScript.Spreadsheet.SortSpec> = {
  name: 'SpreadsheetApp.SortSpec',
  methods: {
    getBackgroundColor: local([''], () => null),
    getDimensionIndex: local([''], ({ column }) => column),
    getForegroundColor: local([''], () => null),
    getSortOrder: local([''], ({ ascending }) => {
      if (ascending !== null) return ascending ? sortOrders.ASCENDING : sortOrders.DESCENDING;
      throw unexpectedError('SpreadsheetApp.SortSpec', 'getSortOrder');
    }),
    isAscending: local([''], ({ ascending }) => ascending === true),
  },
};
