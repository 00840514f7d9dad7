import type { Criteria } from '../../workbook/criteria.ts';
import type { DataValidation } from '../../workbook/data-validation.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import {
  areasForFile,
  areasFromFile,
  type OpenContext,
  rangeFromFile,
  referenceForFile,
  type SaveContext,
} from './file-context.ts';
import { criteriaTypeOf, operatorOf } from './operators.ts';
import type { FileValidation } from './package.ts';
import { ruleCriteria, ruleFormula } from './rule-formula.ts';

const longestList = 255;

/** A rule as a file notes it, or undefined where Excel has no such rule (a list that is too long or holds commas, a custom function). */
export function validationForFile(
  validation: DataValidation,
  tab: Tab,
  context: SaveContext,
): FileValidation | undefined {
  const { ranges, criteria, allowInvalid, helpText } = validation;
  const [first] = ranges;
  const question = first && questionForFile(criteria, first, tab, context);
  if (!question) return undefined;
  return {
    ...question,
    range: areasForFile(ranges),
    allowBlank: true,
    ...(allowInvalid ? {} : { showErrorMessage: true, errorStyle: 'stop' as const }),
    ...(helpText && { showInputMessage: true, inputMessage: helpText.slice(0, 255) }),
  };
}

/** The rule that a file notes, or undefined where we have none like it. */
export function validationFromFile(
  validation: FileValidation,
  tab: Tab,
  context: OpenContext,
): DataValidation | undefined {
  const ranges = areasFromFile(validation.range, tab);
  const [first] = ranges;
  const criteria = first && criteriaFromFile(validation, first, tab, context);
  return (
    criteria && {
      ranges,
      criteria,
      allowInvalid: !validation.showErrorMessage || (validation.errorStyle ?? 'stop') !== 'stop',
      helpText: validation.inputMessage || null,
    }
  );
}

type Question = Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function questionForFile(criteria: Criteria, first: GridRange, tab: Tab, context: SaveContext): Question | undefined {
  const { type, values } = criteria;
  if (type === 'VALUE_IN_LIST') return list(values[0] as readonly string[]);
  if (type === 'CHECKBOX') return list(values.length === 0 ? ['TRUE', 'FALSE'] : values.map(String));
  if (type === 'VALUE_IN_RANGE') {
    const reference = referenceForFile(values[0] as GridRange, context);
    return reference === undefined ? undefined : { type: 'list', formula1: reference };
  }
  const comparison = operatorOf(type);
  if (!comparison) return custom(ruleFormula(criteria, first, tab, context));
  const [from, to] = values.map((value) =>
    value instanceof Date ? String(context.workbook.serial(value)) : String(value).replace(/^=/, ''),
  );
  return {
    type: comparison.of,
    operator: comparison.operator,
    ...(from !== undefined && { formula1: from }),
    ...(to !== undefined && { formula2: to }),
  };
}

function list(values: readonly string[]): Question | undefined {
  const text = values.join(',');
  const fits = text.length <= longestList && values.every((value) => !/[,"]/.test(value));
  return fits && text !== '' ? { type: 'list', formula1: `"${text}"` } : undefined;
}

function custom(formula: string | undefined): Question | undefined {
  return formula === undefined ? undefined : { type: 'custom', formula1: formula };
}

function criteriaFromFile(
  validation: FileValidation,
  first: GridRange,
  tab: Tab,
  context: OpenContext,
): Criteria | undefined {
  const { type, operator, values, formula1 = '', formula2 } = validation;
  const dateOf = (serial: number) => context.workbook.instant(serial);
  if (type === 'list') return listFromFile(values ?? textsOf(formula1), formula1, tab, context);
  if (type === 'custom') return ruleCriteria(formula1, first, context);
  if (type === 'decimal' || type === 'whole' || type === 'date') {
    const of = type === 'date' ? 'date' : 'decimal';
    const criteriaType = criteriaTypeOf(of, operator);
    const numbers = [formula1, ...(formula2 ? [formula2] : [])].map(Number);
    if (criteriaType === undefined || numbers.some(Number.isNaN)) return undefined;
    return { type: criteriaType, values: of === 'date' ? numbers.map(dateOf) : numbers };
  }
  return undefined;
}

function listFromFile(
  values: readonly string[] | undefined,
  formula: string,
  tab: Tab,
  context: OpenContext,
): Criteria | undefined {
  if (values?.join() === 'TRUE,FALSE') return { type: 'CHECKBOX', values: [] };
  if (values && values.length > 0) return { type: 'VALUE_IN_LIST', values: [values, true] };
  const range = rangeFromFile(formula, context, tab);
  return range && { type: 'VALUE_IN_RANGE', values: [range, true] };
}

function textsOf(formula: string): string[] | undefined {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  return text
    ?.replaceAll('""', '"')
    .split(',')
    .map((value) => value.trim());
}
