import { type CellValue, ErrorValue } from '../../workbook/cell-value.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';
import { breaksRule } from '../../workbook/invalid-cells.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Words } from '../words/index.ts';

/** Why a cell shows an error, or why its value breaks the rule that stands on it. */
export function cellProblem(
  tab: Tab,
  row: number,
  column: number,
  value: CellValue,
  rule: DataValidation | undefined,
  words: Words,
): string | undefined {
  if (value instanceof ErrorValue) return words.error(value.text, value.note);
  return rule && breaksRule(tab, rule, row, column) ? words.invalid(rule) : undefined;
}
