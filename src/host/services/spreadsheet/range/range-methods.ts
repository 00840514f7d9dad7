import type { Execution } from '../../../execution/execution.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { type Handle, type ServiceClass, ServiceException } from '../../service.ts';
import { refuseProtected } from '../protection/protected-cells.ts';
import { tabWithId } from '../sheet/sheet-handle.ts';
import { rangeHandle } from './range-handle.ts';

/** Methods that scripts still use though the published types have dropped or never had them. */
interface UnlistedRangeMethods {
  getBackgroundColor(): string;
  getBackgroundColors(): string[][];
  getColumnIndex(): number;
  getFontColor(): string;
  getFontColors(): string[][];
  setBackgroundColor(color: string | null): unknown;
  setBackgroundColors(colors: (string | null)[][]): unknown;
}

export type RangeClass = ServiceClass<GridRange, GoogleAppsScript.Spreadsheet.Range & UnlistedRangeMethods>;
export type RangeMethods = RangeClass['methods'];

export function tabOf(execution: Execution, { tabId }: GridRange): Tab {
  return tabWithId(execution, tabId);
}

/** Buffers a change of cells and hands the range back, for chaining. People without rights to the cells are refused then. */
export function edit(range: GridRange, execution: Execution, apply: (tab: Tab) => void): Handle<GridRange> {
  execution.later(() => editNow(range, execution, apply));
  return rangeHandle(range);
}

/** Changes cells at once. */
export function editNow(range: GridRange, execution: Execution, apply: (tab: Tab) => void): void {
  const tab = tabOf(execution, range);
  refuseProtected(execution, tab, range);
  tab.workbook.batch(() => {
    apply(tab);
    tab.workbook.changed({ ranges: [{ ...range }], tabs: [] });
  });
}

/**
 * Checks that rows of data fit a range cell by cell.
 * @throws ServiceException naming the number of rows, or of columns in the first row that differs.
 */
export function checkShape(range: GridRange, data: readonly (readonly unknown[])[]): void {
  if (data.length !== range.rows) throw mismatch('rows', data.length, range.rows);
  const row = data.find(({ length }) => length !== range.columns);
  if (row) throw mismatch('columns', row.length, range.columns);
}

function mismatch(what: string, given: number, wanted: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
