import { eachCell } from '../../../workbook/area.ts';
import type { CellFormatChange } from '../../../workbook/cell-format.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { read, write } from '../../method.ts';
import type { Method, Signatures } from '../../service.ts';
import { checkShape, edit, tabOf } from './range-methods.ts';

export type CellReader = (tab: Tab, row: number, column: number) => unknown;

/** What a value given by a script changes; null where it says nothing that can be used, which the platform ignores. */
export type ChangeOf = (value: never) => CellFormatChange | null;

type Names<Single extends string, Plural extends string> = `${'get' | 'set'}${Single | Plural}`;

/**
 * The four methods of one property of cells: `getBackground`, `getBackgrounds`, `setBackground`, `setBackgrounds`.
 *
 * @param types - What the setter of one value accepts.
 */
export function cellProperty<Single extends string, Plural extends string>(
  single: Single,
  plural: Plural,
  types: Signatures,
  of: CellReader,
  changeOf: ChangeOf,
): Readonly<Record<Names<Single, Plural>, Method<GridRange>>> {
  const methods = {
    [`get${single}`]: read([''], (range: GridRange, _, execution) =>
      of(tabOf(execution, range), range.row, range.column),
    ),
    [`get${plural}`]: read([''], (range: GridRange, _, execution) => {
      const tab = tabOf(execution, range);
      return eachCell(range, (row, column) => of(tab, row, column));
    }),
    [`set${single}`]: write(types, (range: GridRange, [value]: [never], execution) => {
      const change = changeOf(value);
      return edit(range, execution, (tab) => change && tab.format(range, change));
    }),
    [`set${plural}`]: write(['Object[][]'], (range: GridRange, [values]: [never[][]], execution) => {
      checkShape(range, values);
      const changes = values.map((row) => row.map(changeOf));
      return edit(range, execution, (tab) => formatEach(tab, range, changes));
    }),
  };
  return methods as Record<Names<Single, Plural>, Method<GridRange>>;
}

/** Changes the formats of cells, each in its own way. */
function formatEach(tab: Tab, range: GridRange, changes: readonly (readonly (CellFormatChange | null)[])[]): void {
  tab.workbook.batch(() => {
    changes.forEach((row, down) => {
      row.forEach((change, right) => {
        if (change) tab.format({ row: range.row + down, column: range.column + right, rows: 1, columns: 1 }, change);
      });
    });
  });
}
