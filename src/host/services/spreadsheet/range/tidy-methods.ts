import { type CellValue, DateSerial, ErrorValue } from '../../../workbook/cell-value.ts';
import { change, write } from '../../method.ts';
import { rangeHandle } from './range-handle.ts';
import { edit, editNow, type RangeMethods, tabOf } from './range-methods.ts';
import { sortKeys, sortRows } from './sort-rows.ts';

/** Rows are duplicates whatever their letter case and their formats. */
function sameness(value: CellValue): unknown {
  if (value instanceof DateSerial) return value.serial;
  if (value instanceof ErrorValue) return value.text;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** A shuffled list of the numbers from 0, each order as likely as another. */
function shuffled(count: number): number[] {
  const places = Array.from({ length: count }, (_, place) => ({ place, chance: Math.random() }));
  return places.sort((one, other) => one.chance - other.chance).map(({ place }) => place);
}

/** Putting data in order, or out of it. */
export const tidyMethods: RangeMethods = {
  randomize: write([''], (range, _, execution) =>
    edit(range, execution, (tab) => tab.reorderRows(range, shuffled(range.rows))),
  ),
  removeDuplicates: change(['', 'number[]'], (range, [columns]: [number[]?], execution) => {
    const compared = columns?.map((column) => column - range.column);
    const seen = new Set<string>();
    const kept: number[] = [];
    const duplicates: number[] = [];
    tabOf(execution, range)
      .values(range)
      .forEach((row, place) => {
        const values = compared ? compared.map((offset) => row[offset] ?? null) : row;
        const key = JSON.stringify(values.map(sameness));
        (seen.has(key) ? duplicates : kept).push(place);
        seen.add(key);
      });
    editNow(range, execution, (tab) => {
      tab.reorderRows(range, [...kept, ...duplicates]);
      if (duplicates.length > 0) tab.clear({ ...range, row: range.row + kept.length, rows: duplicates.length });
    });
    return rangeHandle({ ...range, rows: kept.length });
  }),
  sort: write(['number', 'Object', 'Object[]'], (range, [spec]: [unknown], execution) =>
    edit(range, execution, (tab) => sortRows(tab, range, sortKeys(spec))),
  ),
  trimWhitespace: write([''], (range, _, execution) =>
    edit(range, execution, (tab) => {
      const formulas = tab.formulas(range);
      tab.workbook.batch(() => {
        tab.values(range).forEach((row, down) => {
          row.forEach((value, right) => {
            const trimmed =
              typeof value === 'string' && !formulas[down]?.[right] ? value.trim().replace(/\s+/g, ' ') : value;
            if (trimmed !== value) tab.put(range.row + down, range.column + right, [[trimmed]]);
          });
        });
      });
    }),
  ),
};
