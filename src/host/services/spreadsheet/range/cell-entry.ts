import type { Execution } from '../../../execution/execution.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../workbook/cell-value.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { isTooLong, textTooLong } from '../../../workbook/limits.ts';
import type { Entry, Tab } from '../../../workbook/tab.ts';
import { ServiceException } from '../../service.ts';
import { refuseInvalid } from '../data-validation/refuse-invalid.ts';

/** A computed value as scripts read it: a blank cell is an empty text, an error its text, a date an instant. */
export function scriptValue(value: CellValue, { workbook }: Execution): unknown {
  if (value === null) return '';
  if (value instanceof DateSerial) return workbook.instant(value.serial);
  return value instanceof ErrorValue ? value.text : value;
}

/** What a script writes as the tab takes it; what is no number, date or boolean is written as its text. */
export function entryOf(value: unknown): Entry {
  if (value === null || typeof value === 'boolean' || value instanceof Date) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return String(value);
}

/**
 * Writes entries into the cells of a range.
 * @throws ServiceException where a text is too long, or a rule that stands on a cell refuses its value; nothing is written then.
 */
export function enter(tab: Tab, range: GridRange, entries: readonly (readonly Entry[])[]): void {
  if (entries.some((row) => row.some(isTooLong))) throw new ServiceException(textTooLong);
  refuseInvalid(tab, range, () => tab.enter(range.row, range.column, entries));
}
