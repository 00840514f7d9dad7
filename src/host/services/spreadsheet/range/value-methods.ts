import { copyFormula } from '../../../engine/formula/shift.ts';
import { eachCell } from '../../../workbook/area.ts';
import { read, write } from '../../method.ts';
import { enter, entryOf, scriptValue } from './cell-entry.ts';
import { checkShape, edit, type RangeMethods, tabOf } from './range-methods.ts';

/** What the cells hold and show. */
export const valueMethods: RangeMethods = {
  getDisplayValue: read([''], (range, _, execution) => tabOf(execution, range).displayText(range.row, range.column)),
  getDisplayValues: read([''], (range, _, execution) => tabOf(execution, range).displayTexts(range)),
  getValue: read([''], (range, _, execution) =>
    scriptValue(tabOf(execution, range).value(range.row, range.column), execution),
  ),
  getValues: read([''], (range, _, execution) =>
    tabOf(execution, range)
      .values(range)
      .map((row) => row.map((value) => scriptValue(value, execution))),
  ),
  isBlank: read([''], (range, _, execution) => tabOf(execution, range).isBlank(range)),
  setValue: write(['String?', 'number', 'Boolean', 'Date'], (range, [value]: [unknown], execution) => {
    const entry = entryOf(value);
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    const entries = eachCell(range, (row, column) =>
      isFormula ? copyFormula(entry, row - range.row, column - range.column) : entry,
    );
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setValues: write(['Object[][]'], (range, [values]: [unknown[][]], execution) => {
    checkShape(range, values);
    const entries = values.map((row) => row.map(entryOf));
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
};
