import { type CellValue, DateSerial } from './cell-value.ts';
import type { Criteria, CriteriaValue } from './criteria.ts';
import type { GridRange } from './grid-range.ts';
import type { Workbook } from './workbook.ts';

/** A cell that criteria are put to. */
export interface Candidate {
  readonly value: CellValue;
  /** As it shows. */
  readonly text: string;
}

/**
 * Whether a cell meets criteria. Texts compare without regard to case, dates by whole days, and a criterion given as a formula by
 * what `compute` says it is for this cell.
 */
export function meetsCriteria(
  criteria: Criteria,
  candidate: Candidate,
  workbook: Workbook,
  compute: (formula: string) => CellValue,
): boolean {
  const { value, text } = candidate;
  const operands = criteria.values.map((operand) =>
    typeof operand === 'string' && operand.startsWith('=') && criteria.type !== 'CUSTOM_FORMULA'
      ? compute(operand)
      : operand,
  );
  const lower = text.toLowerCase();
  const word = String(operands[0] ?? '').toLowerCase();
  switch (criteria.type) {
    case 'CELL_EMPTY':
      return value === null || value === '';
    case 'CELL_NOT_EMPTY':
      return value !== null && value !== '';
    case 'TEXT_CONTAINS':
      return lower.includes(word);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !lower.includes(word);
    case 'TEXT_EQUAL_TO':
      return lower === word;
    case 'TEXT_STARTS_WITH':
      return lower.startsWith(word);
    case 'TEXT_ENDS_WITH':
      return lower.endsWith(word);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(text);
    case 'CUSTOM_FORMULA':
      return compute(String(criteria.values[0])) === true;
    case 'CHECKBOX':
      return meetsCheckbox(value, text, criteria.values);
    case 'VALUE_IN_LIST':
      return listTexts(criteria.values[0]).includes(text);
    case 'VALUE_IN_RANGE':
      return rangeTexts(criteria.values[0], workbook).includes(text);
    case 'DATE_IS_VALID_DATE':
      return value instanceof DateSerial;
    default:
      return criteria.type.startsWith('DATE_')
        ? meetsDate(criteria.type, value, operands, workbook)
        : meetsNumber(criteria.type, value, operands.map(Number));
  }
}

function meetsCheckbox(value: CellValue, text: string, values: readonly CriteriaValue[]): boolean {
  return values.length === 0 ? typeof value === 'boolean' : values.some((allowed) => String(allowed) === text);
}

function listTexts(list: CriteriaValue | undefined): readonly string[] {
  return Array.isArray(list) ? list : [];
}

function rangeTexts(source: CriteriaValue | undefined, workbook: Workbook): readonly string[] {
  const range = source as GridRange;
  return (
    workbook
      .tab(range.tabId)
      ?.displayTexts(range)
      .flat()
      .filter((text) => text !== '') ?? []
  );
}

function meetsNumber(
  type: string,
  value: CellValue,
  [first = Number.NaN, second = Number.NaN]: readonly number[],
): boolean {
  const number = value instanceof DateSerial ? value.serial : value;
  return typeof number === 'number' && compares(type.replace('NUMBER_', ''), number, first, second);
}

function meetsDate(type: string, value: CellValue, operands: readonly unknown[], workbook: Workbook): boolean {
  if (!(value instanceof DateSerial)) return false;
  const day = Math.floor(value.serial);
  const relation = type.replace('DATE_', '').replace('_RELATIVE', '');
  const [first = Number.NaN, second = Number.NaN] = operands.map((operand) => dayOf(operand, workbook));
  const isStretch = relation === 'EQUAL_TO' && String(operands[0]).startsWith('PAST_');
  return isStretch ? day >= first && day <= today(workbook) : compares(relation, day, first, second);
}

const daysFromToday: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

/** The serial of the day of an instant, of a date that a formula gave, or of a relative date. */
function dayOf(operand: unknown, workbook: Workbook): number {
  if (operand instanceof Date) return Math.floor(workbook.serial(operand));
  if (operand instanceof DateSerial) return Math.floor(operand.serial);
  return today(workbook) + (daysFromToday[String(operand)] ?? Number.NaN);
}

function today(workbook: Workbook): number {
  const [[day = null] = []] = workbook.evaluate('=TODAY()');
  return day instanceof DateSerial ? day.serial : Number(day);
}

function compares(relation: string, value: number, first: number, second: number): boolean {
  switch (relation) {
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= first;
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    default:
      return false;
  }
}
