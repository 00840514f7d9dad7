import type { Area } from '../../../workbook/area.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../../workbook/cell-value.ts';
import { localeOf } from '../../../workbook/locale.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { outside } from './range-coordinates.ts';

/** One column of the tab to sort by. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** The keys in the argument of `Range.sort`: a column number, an object `{ column, ascending }`, or a list of these. */
export function sortKeys(spec: unknown): SortKey[] {
  const list = Array.isArray(spec) ? spec : [spec];
  return list.map((key: number | { column: number; ascending?: unknown }) =>
    typeof key === 'number'
      ? { column: key, ascending: true }
      : { column: key.column, ascending: key.ascending !== false && key.ascending !== 0 },
  );
}

/**
 * Sorts the rows of an area: numbers and dates, then texts, then booleans, then errors, and blank cells last whichever the direction.
 * Rows that are equal in all keys stay in their order.
 * @throws ServiceException where a key lies outside the area.
 */
export function sortRows(tab: Tab, area: Area, keys: readonly SortKey[]): void {
  const offsets = keys.map(({ column }) => column - area.column);
  if (offsets.some((offset) => !(offset >= 0 && offset < area.columns))) throw outside();
  const collator = new Intl.Collator(localeOf(tab.workbook.locale).tag, { sensitivity: 'base' });
  const rows = tab.values(area).map((values, place) => ({ values, place }));
  rows.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const offset = offsets[index] ?? 0;
      const difference = compare(one.values[offset] ?? null, other.values[offset] ?? null, ascending, collator);
      if (difference !== 0) return difference;
    }
    return one.place - other.place;
  });
  tab.reorderRows(
    area,
    rows.map(({ place }) => place),
  );
}

function compare(one: CellValue, other: CellValue, ascending: boolean, collator: Intl.Collator): number {
  const isBlank = (value: CellValue) => value === null || value === '';
  if (isBlank(one) || isBlank(other)) return Number(isBlank(one)) - Number(isBlank(other));
  const difference = kind(one) - kind(other) || within(one, other, collator);
  return ascending ? difference : -difference;
}

function kind(value: CellValue): number {
  if (value instanceof ErrorValue) return 4;
  if (typeof value === 'boolean') return 3;
  return typeof value === 'string' ? 2 : 1;
}

function within(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  const number = (value: CellValue) => (value instanceof DateSerial ? value.serial : Number(value));
  return one instanceof ErrorValue ? 0 : number(one) - number(other);
}
