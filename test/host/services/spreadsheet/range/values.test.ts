import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

describe('getValues()', () => {
  test('has the size of the range, with empty texts for blank cells', () => {
    const { sheet } = openSpreadsheet();
    sheet.getRange('B2:C2').setValues([[1, true]]);
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      ['', '', ''],
      ['', 1, true],
    ]);
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=NO_SUCH_FUNCTION()', '#NAME?'],
  ])('gives the text of the error that %s is', (formula, text) => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setFormula(formula).getValue()).toBe(text);
  });

  test('of a sheet without content is one empty text', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  test('gives back the instant of a date that was written, in a date format', () => {
    const { sheet } = openSpreadsheet();
    const date = new Date('2026-11-21T01:02:03Z');
    const cell = sheet.getRange('A1').setValue(date);
    expect(cell.getValue()).toEqual(date);
    expect(cell.getNumberFormat()).toMatch(/y/);
  });

  test('a number in a cell with a date format is a date in the zone of the spreadsheet', () => {
    const { sheet } = openSpreadsheet();
    const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46347);
    expect(cell.getValue()).toEqual(new Date('2026-11-20T15:00:00Z'));
    expect(cell.getDisplayValue()).toBe('2026-11-21');
  });
});

describe('setValue(value)', () => {
  test.each([
    ['-5', -5],
    ['12', 12],
    ['true', true],
    ['-', '-'],
    ['+5', '+5'],
    ["'=1+1", '=1+1'],
    ["'+2+2", '+2+2'],
    ["'@sum", '@sum'],
    ["''quoted", "'quoted"],
    ['   =SUM(1,2)', '   =SUM(1,2)'],
  ])('reads the text %j as %j', (text, value) => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setValue(text).getValue()).toBe(value);
  });

  test('fills every cell of the range', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1:B2').setValue('x').getValues()).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('empties cells with null and keeps their format', () => {
    const { sheet } = openSpreadsheet();
    const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(5);
    expect(cell.setValue(null).isBlank()).toBe(true);
    expect(cell.getNumberFormat()).toBe('0.00');
  });

  test('keeps as text what is written into a cell of the text format', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue()).toBe('007');
  });

  test('takes no plain object', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRange('A1').setValue({}))).toBe(
      "Exception: The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setValue.",
    );
  });
});

describe('setValues(values)', () => {
  test('names the number of rows where it does not fit', () => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRange('A1:A2').setValues([[1]]))).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 1 but the range has 2.',
    );
  });

  test('names the number of columns of the first row that does not fit', () => {
    const { sheet } = openSpreadsheet();
    expect(
      thrownBy(() =>
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [1, 2, 3],
        ]),
      ),
    ).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 3 but the range has 2.',
    );
  });
});

describe('a text of more than 50,000 characters', () => {
  test('is refused with the next flush, after the writes before it', () => {
    const { sheet, SpreadsheetApp } = openSpreadsheet();
    sheet.getRange('A1').setValue('before');
    sheet.getRange('A2').setValue('x'.repeat(50_001));
    sheet.getRange('A3').setValue('behind');
    expect(thrownBy(() => SpreadsheetApp.flush())).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['before'], [''], ['']]);
  });

  test('is taken at 50,000', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setValue('x'.repeat(50_000)).getValue()).toHaveLength(50_000);
  });
});

describe('isBlank()', () => {
  test('is false for a formula that gives an empty text', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setFormula('=""').isBlank()).toBe(false);
  });

  test('is true for a cell that has only a format', () => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange('A1').setBackground('red').isBlank()).toBe(true);
  });
});
