import { describe, expect, test } from 'vitest';
import { openSpreadsheet, thrownBy } from '../open-spreadsheet.ts';

describe('getRange(address)', () => {
  test.each([
    ['$b$2:c5', 'B2:C5'],
    ['C5:B2', 'B2:C5'],
    ['D:B', 'B:D'],
    ['7:5', '5:7'],
    ['R5C3', 'C5'],
    ['r10c5:R1C2', 'B1:E10'],
    ['Sheet1!E10', 'E10'],
  ])('reads %s as %s', (address, notation) => {
    const { sheet } = openSpreadsheet();
    expect(sheet.getRange(address).getA1Notation()).toBe(notation);
  });

  test('reads the name of a range', () => {
    const { sheet, spreadsheet } = openSpreadsheet();
    spreadsheet.setNamedRange('TARGETS', sheet.getRange('B2:C3'));
    expect(sheet.getRange('targets').getA1Notation()).toBe('B2:C3');
  });

  test.each([
    ['nothing like it', 'Range not found'],
    ['No tab!A1', 'Range not found'],
    ['AA1', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['A1001', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('does not find %s', (address, message) => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRange(address))).toBe(`Exception: ${message}`);
  });
});

describe('getRange(row, column, rows, columns)', () => {
  test.each([
    [0, 1, 1, 1, 'The starting row of the range is too small.'],
    [1, 0, 1, 1, 'The starting column of the range is too small.'],
    [1, 1, 0, 1, 'The number of rows in the range must be at least 1.'],
    [1, 1, 1, -1, 'The number of columns in the range must be at least 1.'],
    [1000, 1, 2, 1, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [1, 26, 1, 2, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [Number.NaN, 1, 1, 1, 'The coordinates or dimensions of the range are invalid.'],
  ])('refuses %d, %d, %d, %d', (row, column, rows, columns, message) => {
    const { sheet } = openSpreadsheet();
    expect(thrownBy(() => sheet.getRange(row, column, rows, columns))).toBe(`Exception: ${message}`);
  });

  test('says which arguments it got where it takes none like these', () => {
    const { sheet } = openSpreadsheet();
    const call = () => (sheet.getRange as (...args: unknown[]) => unknown)('A1', 2);
    expect(thrownBy(call)).toBe(
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });
});

describe('a range', () => {
  test('says where it is and how large', () => {
    const range = openSpreadsheet().sheet.getRange('C11:Z20');
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([11, 3, 20, 26]);
    expect([range.getNumRows(), range.getNumColumns(), range.getHeight(), range.getWidth()]).toEqual([10, 24, 10, 24]);
    expect(range.getGridId()).toBe(0);
  });

  test('of whole rows has no bound on its columns', () => {
    const range = openSpreadsheet().sheet.getRange('3:5');
    expect([range.isStartRowBounded(), range.isEndRowBounded()]).toEqual([true, true]);
    expect([range.isStartColumnBounded(), range.isEndColumnBounded()]).toEqual([false, false]);
    expect(range.getNumColumns()).toBe(26);
  });

  test('has cells counted from its own corner', () => {
    const range = openSpreadsheet().sheet.getRange('C2:D4');
    expect(range.getCell(3, 2).getA1Notation()).toBe('D4');
    expect(thrownBy(() => range.getCell(4, 1))).toBe('Exception: Cell reference out of range');
  });

  test('keeps its size when it is offset without one', () => {
    const range = openSpreadsheet().sheet.getRange('A1:B3');
    expect(range.offset(1, 2).getA1Notation()).toBe('C2:D4');
    expect(range.offset(1, 2, 1).getA1Notation()).toBe('C2:D2');
    expect(thrownBy(() => range.offset(-1, 0))).toBe('Exception: The starting row of the range is too small.');
  });

  test('stays where it was asked for when rows are inserted above it', () => {
    const { sheet } = openSpreadsheet();
    const range = sheet.getRange('A5');
    sheet.insertRowBefore(1);
    expect(range.getA1Notation()).toBe('A5');
  });
});
