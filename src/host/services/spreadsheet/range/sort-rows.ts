import type { Area } from '../../../workbook/area.ts';
import { type SortKey, sortedOrder } from '../../../workbook/sorted-order.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { outside } from './range-coordinates.ts';

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
 * Sorts the rows of an area.
 * @throws ServiceException where a key lies outside the area.
 */
export function sortRows(tab: Tab, area: Area, keys: readonly SortKey[]): void {
  const offsets = keys.map(({ column }) => column - area.column);
  if (offsets.some((offset) => !(offset >= 0 && offset < area.columns))) throw outside();
  tab.reorderRows(area, sortedOrder(tab, area, keys));
}
