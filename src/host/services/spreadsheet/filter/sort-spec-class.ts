import { local } from '../../method.ts';
import { Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { sortOrders } from '../enums.ts';

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
      throw new ServiceException(
        'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
      );
    }),
    isAscending: local([''], ({ ascending }) => ascending === true),
  },
};
