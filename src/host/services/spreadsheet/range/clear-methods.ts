import type { Execution } from '../../../execution/execution.ts';
import type { Area } from '../../../workbook/area.ts';
import { untouchedLook } from '../../../workbook/cell-format.ts';
import { rowsHiddenByFilter } from '../../../workbook/filtered-rows.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Tab } from '../../../workbook/tab.ts';
import { placeValidation } from '../../../workbook/validation-places.ts';
import { write } from '../../method.ts';
import { edit, type RangeMethods } from './range-methods.ts';

export interface ClearOptions {
  readonly commentsOnly?: unknown;
  readonly contentsOnly?: unknown;
  readonly formatOnly?: unknown;
  readonly validationsOnly?: unknown;
  readonly skipFilteredRows?: unknown;
}

/** Clears what the options name; contents and formats if they name nothing. Notes and validations stay unless named. */
export function clearArea(tab: Tab, area: Area, options: ClearOptions = {}): void {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
  const everything = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
  tab.workbook.batch(() => {
    for (const part of options.skipFilteredRows ? visibleParts(tab, area) : [area]) {
      if (everything || contentsOnly) tab.clear(part);
      if (everything || formatOnly) tab.format(part, untouchedLook);
      if (commentsOnly) tab.notes.fill(part, undefined);
      if (validationsOnly) placeValidation(tab, part, null);
    }
  });
}

function visibleParts(tab: Tab, area: Area): Area[] {
  const hidden = rowsHiddenByFilter(tab);
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  return rows.filter((row) => !hidden.has(row)).map((row) => ({ ...area, row, rows: 1 }));
}

function clear(range: GridRange, options: ClearOptions, execution: Execution) {
  return edit(range, execution, (tab) => clearArea(tab, range, options));
}

/** Emptying cells, in whole or in part. */
export const clearMethods: RangeMethods = {
  clear: write(['', 'Object'], (range, [options = {}]: [ClearOptions?], execution) => clear(range, options, execution)),
  clearContent: write([''], (range, _, execution) => clear(range, { contentsOnly: true }, execution)),
  clearDataValidations: write([''], (range, _, execution) => clear(range, { validationsOnly: true }, execution)),
  clearFormat: write([''], (range, _, execution) => clear(range, { formatOnly: true }, execution)),
};
