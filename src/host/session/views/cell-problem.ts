import { type CellValue, ErrorValue } from '../../workbook/cell-value.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';
import { breaksRule } from '../../workbook/invalid-cells.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Drawing } from './drawing.ts';

/** Why a cell shows an error, or why its value breaks the rule that stands on it. */
export function cellProblem(
  tab: Tab,
  row: number,
  column: number,
  value: CellValue,
  rule: DataValidation | undefined,
  drawing: Drawing,
): string | undefined {
  if (value instanceof ErrorValue) return drawing.words.error(value.text, value.note);
  return rule && isBroken(tab, row, column, value, rule, drawing) ? drawing.words.invalid(rule) : undefined;
}

function isBroken(
  tab: Tab,
  row: number,
  column: number,
  value: CellValue,
  rule: DataValidation,
  drawing: Drawing,
): boolean {
  // A long list in cells is read once for all that are drawn.
  return rule.criteria.type === 'VALUE_IN_RANGE'
    ? value !== null && !drawing.choices(rule.criteria, tab.workbook).has(tab.displayText(row, column))
    : breaksRule(tab, rule, row, column);
}
