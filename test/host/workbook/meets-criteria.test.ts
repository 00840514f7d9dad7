import { describe, expect, test } from 'vitest';
import { type CellValue, DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import type { CriteriaValue } from '../../../src/host/workbook/criteria.ts';
import { meetsCriteria } from '../../../src/host/workbook/meets-criteria.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

const workbook = new Workbook({ timeZone: 'Etc/GMT', now: () => new Date('2026-11-21T12:00:00Z') });
const today = 46347;

function meets(type: string, values: readonly CriteriaValue[], value: CellValue, text = String(value ?? '')): boolean {
  return meetsCriteria(
    { type, values },
    { value, text },
    workbook,
    (formula) => workbook.evaluate(formula)[0]?.[0] ?? null,
  );
}

describe('numbers', () => {
  test.each([
    ['NUMBER_BETWEEN', [1, 5], 5, true],
    ['NUMBER_NOT_BETWEEN', [1, 5], 5, false],
    ['NUMBER_GREATER_THAN', [5], 5, false],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], 5, true],
    ['NUMBER_EQUAL_TO', ['=2+3'], 5, true],
    ['NUMBER_LESS_THAN', [5], '4', false],
    ['NUMBER_LESS_THAN', [5], null, false],
  ] as const)('%s %j holds for %j: %s', (type, values, value, holds) => {
    expect(meets(type, values, value)).toBe(holds);
  });
});

describe('texts', () => {
  test.each([
    ['TEXT_CONTAINS', ['dx'], 'New DX plan', true],
    ['TEXT_DOES_NOT_CONTAIN', ['dx'], 'New DX plan', false],
    ['TEXT_EQUAL_TO', ['ok'], 'OK', true],
    ['TEXT_ENDS_WITH', ['plan'], 'New DX plan', true],
    ['CELL_EMPTY', [], '', true],
    ['CELL_NOT_EMPTY', [], null, false],
  ] as const)('%s %j holds for %j: %s', (type, values, value, holds) => {
    expect(meets(type, values, value)).toBe(holds);
  });

  test('an error is told by its text', () => {
    expect(meets('TEXT_CONTAINS', ['n/a'], new ErrorValue('#N/A'), '#N/A')).toBe(true);
  });
});

describe('dates', () => {
  test.each([
    ['DATE_EQUAL_TO', [new Date('2026-11-21T00:00:00Z')], today + 0.9, true],
    ['DATE_AFTER', [new Date('2026-11-21T00:00:00Z')], today + 0.9, false],
    ['DATE_EQUAL_TO_RELATIVE', ['TODAY'], today + 0.5, true],
    ['DATE_BEFORE_RELATIVE', ['TOMORROW'], today, true],
    ['DATE_EQUAL_TO_RELATIVE', ['PAST_WEEK'], today - 3, true],
    ['DATE_EQUAL_TO_RELATIVE', ['PAST_WEEK'], today - 8, false],
    ['DATE_AFTER', ['=TODAY()-2'], today - 1, true],
  ] as const)('%s %j holds for day %f: %s', (type, values, serial, holds) => {
    expect(meets(type, values, new DateSerial(serial))).toBe(holds);
  });

  test('are not numbers without a date format', () => {
    expect(meets('DATE_IS_VALID_DATE', [], today)).toBe(false);
  });
});

describe('formulas', () => {
  test.each([
    ['=1<2', true],
    ['=1', false],
  ])('%s holds: %s', (formula, holds) => {
    expect(meets('CUSTOM_FORMULA', [formula], null)).toBe(holds);
  });
});
