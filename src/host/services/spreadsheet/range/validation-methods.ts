import type { Execution } from '../../../execution/execution.ts';
import { eachCell } from '../../../workbook/area.ts';
import type { ValidationRule } from '../../../workbook/data-validation.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import type { Entry, Tab } from '../../../workbook/tab.ts';
import { placeValidation, validationAt } from '../../../workbook/validation-places.ts';
import { read, write } from '../../method.ts';
import type { Handle } from '../../service.ts';
import { checkboxValidation, dataValidationHandle } from '../data-validation/data-validation-classes.ts';
import { checkShape, edit, type RangeMethods, tabOf } from './range-methods.ts';

function ruleHandleAt(tab: Tab, row: number, column: number): Handle<ValidationRule> | null {
  const rule = validationAt(tab, row, column);
  return rule ? dataValidationHandle(rule) : null;
}

/** What a checkbox holds when it is on and when it is off; null for cells that are none. */
function checkboxValues(tab: Tab, row: number, column: number): readonly [on: Entry, off: Entry] | null {
  const rule = validationAt(tab, row, column);
  if (rule?.criteria.type !== 'CHECKBOX') return null;
  const [on = true, off = rule.criteria.values.length > 0 ? null : false] = rule.criteria.values as Entry[];
  return [on, off];
}

function setCheckboxes(range: GridRange, execution: Execution, place: 0 | 1) {
  return edit(range, execution, (tab) => {
    eachCell(range, (row, column) => {
      const values = checkboxValues(tab, row, column);
      if (values) tab.enter(row, column, [[values[place]]]);
    });
  });
}

/** Places the rules of one column, those that follow each other and are the same in one go. */
function placeColumn(tab: Tab, range: GridRange, right: number, rules: readonly (ValidationRule | null)[]): void {
  for (let from = 0; from < rules.length; ) {
    const rule = rules[from] ?? null;
    let to = from + 1;
    while (to < rules.length && rules[to] === rule) to += 1;
    placeValidation(tab, { row: range.row + from, column: range.column + right, rows: to - from, columns: 1 }, rule);
    from = to;
  }
}

/** What may be typed into the cells, checkboxes among it. */
export const validationMethods: RangeMethods = {
  check: write([''], (range, _, execution) => setCheckboxes(range, execution, 0)),
  getDataValidation: read([''], (range, _, execution) =>
    ruleHandleAt(tabOf(execution, range), range.row, range.column),
  ),
  getDataValidations: read([''], (range, _, execution) => {
    const tab = tabOf(execution, range);
    return eachCell(range, (row, column) => ruleHandleAt(tab, row, column));
  }),
  insertCheckboxes: write(['', 'any', 'any,any'], (range, values: unknown[], execution) =>
    edit(range, execution, (tab) => {
      placeValidation(tab, range, checkboxValidation(values));
      const formulas = tab.formulas(range);
      tab.values(range).forEach((row, down) => {
        row.forEach((value, right) => {
          const isEmpty = value === null && !formulas[down]?.[right];
          const off = values.length === 0 ? false : ((values[1] as Entry) ?? null);
          if (isEmpty) tab.enter(range.row + down, range.column + right, [[off]]);
        });
      });
    }),
  ),
  isChecked: read([''], (range, _, execution) => {
    const tab = tabOf(execution, range);
    const states = eachCell(range, (row, column) => {
      const values = checkboxValues(tab, row, column);
      return values && String(tab.value(row, column)) === String(values[0]);
    }).flat();
    return states.every((state) => state === states[0]) ? (states[0] ?? null) : null;
  }),
  removeCheckboxes: write([''], (range, _, execution) =>
    edit(range, execution, (tab) => {
      eachCell(range, (row, column) => {
        if (!checkboxValues(tab, row, column)) return;
        const cell = { row, column, rows: 1, columns: 1 };
        placeValidation(tab, cell, null);
        tab.clear(cell);
      });
    }),
  ),
  setDataValidation: write(
    ['SpreadsheetApp.DataValidation?'],
    (range, [rule]: [Handle<ValidationRule> | null], execution) =>
      edit(range, execution, (tab) => placeValidation(tab, range, rule?.self ?? null)),
  ),
  setDataValidations: write(['Object[][]'], (range, [rules]: [(Handle<ValidationRule> | null)[][]], execution) => {
    checkShape(range, rules);
    return edit(range, execution, (tab) => {
      for (let right = 0; right < range.columns; right++) {
        placeColumn(
          tab,
          range,
          right,
          rules.map((row) => row[right]?.self ?? null),
        );
      }
    });
  }),
  uncheck: write([''], (range, _, execution) => setCheckboxes(range, execution, 1)),
};
