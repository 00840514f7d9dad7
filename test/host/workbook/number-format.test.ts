import { describe, expect, test } from 'vitest';
import { DateSerial, ErrorValue } from '../../../src/host/workbook/cell-value.ts';
import { localeOf } from '../../../src/host/workbook/locale.ts';
import { displayText, isDatePattern } from '../../../src/host/workbook/number-format.ts';

const shown = (value: Parameters<typeof displayText>[0], pattern?: string, locale = 'en_US') =>
  displayText(value, pattern, localeOf(locale));

describe('displayText(value) without a pattern', () => {
  test.each([
    [1, '1'],
    [-0.5, '-0.5'],
    [1 / 3, '0.3333333333'],
    [0.1 + 0.2, '0.3'],
    [1_234_567.891234, '1234567.891'],
    [123_456_789_012_345, '123456789012345'],
    [1e21, '1E+21'],
    [1.23456e20, '1.23456E+20'],
    [1e-12, '1E-12'],
    [0.000001, '0.000001'],
    [0, '0'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    ['text', 'text'],
    [null, ''],
    [new ErrorValue('#N/A', 'why'), '#N/A'],
  ])('%j shows as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('dates and times show as the locale has them', () => {
    expect(shown(new DateSerial(46_347))).toBe('11/21/2026');
    expect(shown(new DateSerial(46_347), undefined, 'ja_JP')).toBe('2026/11/21');
    expect(shown(new DateSerial(46_347), undefined, 'de_DE')).toBe('21.11.2026');
    expect(shown(new DateSerial(46_347.5))).toBe('11/21/2026 12:00:00');
    expect(shown(new DateSerial(0.75))).toBe('6:00:00 PM');
  });

  test('decimal commas where they are used', () => {
    expect(shown(1.5, undefined, 'de_DE')).toBe('1,5');
  });
});

describe('displayText(value, pattern)', () => {
  test.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.125, '0%', '13%'],
    [0.125, '0.00%', '12.50%'],
    [5, '"$"#,##0', '$5'],
    [-3, '0;[Red](0)', '(3)'],
    [1, '0.###############', '1'],
    ['x', '0.00', 'x'],
    ['x', '@"!"', 'x!'],
    [7, 'no [ pattern', '7'],
  ])('%j by %s shows as %s', (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });

  test('shows a date by its pattern', () => {
    expect(shown(new DateSerial(46_347), 'yyyy-mm-dd')).toBe('2026-11-21');
    expect(shown(new DateSerial(1.5), '[h]:mm:ss')).toBe('36:00:00');
  });
});

test.each([
  ['m/d/yyyy', true],
  ['h:mm am/pm', true],
  ['[h]:mm:ss', true],
  ['yyyy"年"m"月"d"日"', true],
  ['0.00', false],
  ['#,##0 "days"', false],
  ['@', false],
  ['[$¥-411]#,##0', false],
])('isDatePattern(%j) is %s', (pattern, isDate) => {
  expect(isDatePattern(pattern)).toBe(isDate);
});
