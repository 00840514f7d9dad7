import type { FileValidation } from './package.ts';

type Operator = NonNullable<FileValidation['operator']>;

/** How a file names the comparisons of numbers and of dates, by the ends of our criteria's names. */
const numberOperators: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const dateOperators: Readonly<Record<string, Operator>> = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

/** The comparison that a criterion makes, or undefined where it is not a comparison. */
export function operatorOf(type: string): { readonly of: 'decimal' | 'date'; readonly operator: Operator } | undefined {
  const number = numberOperators[type];
  if (number) return { of: 'decimal', operator: number };
  const date = dateOperators[type];
  return date && { of: 'date', operator: date };
}

/** The criterion's name for a comparison in a file; a file that names none means `between`. */
export function criteriaTypeOf(of: 'decimal' | 'date', operator: Operator = 'between'): string | undefined {
  const operators = of === 'date' ? dateOperators : numberOperators;
  return Object.keys(operators).find((type) => operators[type] === operator);
}
