import type { CellView } from '../../protocol/cell-view.ts';
import { type CellValue, DateSerial, ErrorValue } from '../../workbook/cell-value.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';
import { numberColor } from '../../workbook/number-format.ts';
import type { Tab } from '../../workbook/tab.ts';
import { validationAt } from '../../workbook/validation-places.ts';
import { bandingColor } from './banding-color.ts';
import { cellInput } from './cell-input.ts';
import { cellLink } from './cell-link.ts';
import { cellProblem } from './cell-problem.ts';
import { cellStyle } from './cell-style.ts';
import { conditionalStyle } from './conditional-style.ts';
import type { Drawing } from './drawing.ts';

/** A cell as windows show it; undefined for one that is blank and plain. */
export function cellView(tab: Tab, row: number, column: number, drawing: Drawing): CellView | undefined {
  const value = tab.value(row, column);
  const text = tab.displayText(row, column);
  const input = cellInput(tab, row, column);
  const rule = validationAt(tab, row, column);
  const link = cellLink(tab, row, column, text);
  const runs = tab.richTexts.get(row, column)?.runs ?? [];
  const style = cellStyle({
    conditional: conditionalStyle(tab, row, column, { value, text }, drawing),
    number: numberColor(tab.cellFormat(row, column).numberFormat, value),
    text: runs.length === 1 ? (runs[0]?.style ?? {}) : {},
    format: tab.cellFormat(row, column),
    banding: bandingColor(tab, row, column),
    isLink: link !== undefined,
  });
  const kind = kindOf(value);
  const note = tab.notes.get(row, column);
  const problem = cellProblem(tab, row, column, value, rule, drawing);
  const choice = choiceOf(rule);
  const view: CellView = {
    text,
    ...(input !== text && { input }),
    ...(kind && { kind }),
    ...(style && { style }),
    ...(note !== undefined && { note }),
    ...(problem !== undefined && { problem }),
    ...(link && { link }),
    ...(choice && { choice }),
    ...(isSpilled(tab, row, column) && { spilled: true }),
  };
  return text !== '' || Object.keys(view).length > 1 ? view : undefined;
}

function kindOf(value: CellValue): CellView['kind'] {
  if (typeof value === 'number' || value instanceof DateSerial) return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return value instanceof ErrorValue ? 'error' : undefined;
}

function choiceOf(rule: DataValidation | undefined): CellView['choice'] {
  if (rule?.criteria.type === 'CHECKBOX') return 'checkbox';
  const isList = rule?.criteria.type === 'VALUE_IN_LIST' || rule?.criteria.type === 'VALUE_IN_RANGE';
  return isList && rule.criteria.values[1] !== false ? 'list' : undefined;
}

function isSpilled(tab: Tab, row: number, column: number): boolean {
  const anchor = tab.spillAnchor(row, column);
  return anchor !== null && (anchor.row !== row || anchor.column !== column);
}
