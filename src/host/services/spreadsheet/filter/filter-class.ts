import type { Execution } from '../../../execution/execution.ts';
import type { Filter, FilterCriteria } from '../../../workbook/filter.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { read, write } from '../../method.ts';
import { Handle, type Method, type ServiceClass, ServiceException } from '../../service.ts';
import { changeAttached } from '../attached-change.ts';
import { rangeHandle } from '../range/range-handle.ts';
import { sortRows } from '../range/sort-rows.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { filterCriteriaHandle } from './filter-criteria-classes.ts';
import { sortSpecHandle } from './sort-spec-class.ts';

/** A filter as scripts hold it: the id of the tab, which has one at most. */
function filterHandle(tabId: number): Handle<number> {
  return new Handle('SpreadsheetApp.Filter', tabId);
}

/** `getFilter` of a range or a sheet: that of the tab, wherever on it. */
export function filterOf({ id, filter }: Tab): Handle<number> | null {
  return filter && filterHandle(id);
}

/** `createFilter`. */
export const createFilter: Method<GridRange> = write([''], (range: GridRange, _, execution) => {
  const tab = tabWithId(execution, range.tabId);
  if (tab.filter) throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
  changeAttached(execution, tab.id, () => {
    tab.filter = { ranges: [{ ...range }], criteria: new Map(), sorted: null };
  });
  return filterHandle(tab.id);
});

function filterOn(execution: Execution, tabId: number): Filter & { readonly range: GridRange } {
  const { filter } = tabWithId(execution, tabId);
  const [range] = filter?.ranges ?? [];
  if (!filter || !range) throw new ServiceException('The filter does not exist any more.');
  return { ...filter, range };
}

function setCriteria(tabId: number, column: number, criteria: FilterCriteria | null, execution: Execution) {
  const filter = filterOn(execution, tabId);
  changeAttached(execution, tabId, () => {
    if (criteria) filter.criteria.set(column, criteria);
    else filter.criteria.delete(column);
  });
  return filterHandle(tabId);
}

/** A method that scripts use though the published types do not have it. */
interface UnlistedFilterMethods {
  getColumnSortSpec(column: number): unknown;
}

/** The filter of a tab. */
export const filterClass: ServiceClass<number, GoogleAppsScript.Spreadsheet.Filter & UnlistedFilterMethods> = {
  name: 'SpreadsheetApp.Filter',
  methods: {
    getColumnFilterCriteria: read(['number'], (tabId, [column]: [number], execution) => {
      const criteria = filterOn(execution, tabId).criteria.get(column);
      return criteria ? filterCriteriaHandle(criteria) : null;
    }),
    getColumnSortSpec: read(['number'], (tabId, [column]: [number], execution) => {
      const { sorted } = filterOn(execution, tabId);
      return sortSpecHandle({ column, ascending: sorted?.column === column ? sorted.ascending : null });
    }),
    getRange: read([''], (tabId, _, execution) => rangeHandle(filterOn(execution, tabId).range)),
    remove: write([''], (tabId, _, execution) => {
      const tab = tabWithId(execution, tabId);
      changeAttached(execution, tabId, () => {
        tab.filter = null;
      });
    }),
    removeColumnFilterCriteria: write(['number'], (tabId, [column]: [number], execution) =>
      setCriteria(tabId, column, null, execution),
    ),
    setColumnFilterCriteria: write(
      ['number,SpreadsheetApp.FilterCriteria?'],
      (tabId, [column, criteria]: [number, Handle<FilterCriteria> | null], execution) =>
        setCriteria(tabId, column, criteria?.self ?? null, execution),
    ),
    sort: write(['number,Boolean'], (tabId, [column, ascending]: [number, boolean], execution) => {
      const tab = tabWithId(execution, tabId);
      const { range } = filterOn(execution, tabId);
      execution.later(() => {
        if (range.rows > 1)
          sortRows(tab, { ...range, row: range.row + 1, rows: range.rows - 1 }, [{ column, ascending }]);
        if (tab.filter) tab.filter.sorted = { column, ascending };
      });
      return filterHandle(tabId);
    }),
  },
};
