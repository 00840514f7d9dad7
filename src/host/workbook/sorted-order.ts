import type { Area } from './area.ts';
import { type CellValue, DateSerial, ErrorValue } from './cell-value.ts';
import { localeOf } from './locale.ts';
import type { Tab } from './tab.ts';

/** One column of the tab to sort by. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * The order of an area's rows when sorted by some of its columns, as `reorderRows` takes it: numbers and dates, then texts, then
 * booleans, then errors, and blank cells last whichever the direction. Rows that are equal in all keys stay in their order.
 */
export function sortedOrder(tab: Tab, area: Area, keys: readonly SortKey[]): number[] {
  const collator = new Intl.Collator(localeOf(tab.workbook.locale).tag, { sensitivity: 'base' });
  const rows = tab.values(area).map((values, place) => ({ values, place }));
  rows.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const offset = column - area.column;
      const difference = compare(one.values[offset] ?? null, other.values[offset] ?? null, ascending, collator);
      if (difference !== 0) return difference;
    }
    return one.place - other.place;
  });
  return rows.map(({ place }) => place);
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
