import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from '../open-spreadsheet.ts';

describe('getDataRegion()', () => {
  const { sheet, SpreadsheetApp } = openSpreadsheet();
  sheet.getRange('B2:D4').setValue('x');
  sheet.getRange('F6:G7').setValue('x');

  test.each([
    ['C3', 'B2:D4'],
    ['B2:D4', 'B2:D4'],
    ['A1', 'A1'],
    ['B1', 'B1:D4'],
    ['E3', 'B2:E4'],
    ['F6', 'F6:G7'],
  ])('around %s is %s', (address, region) => {
    expect(sheet.getRange(address).getDataRegion().getA1Notation()).toBe(region);
  });

  test.each([
    ['C3', 'ROWS', 'C2:C4'],
    ['F7', 'ROWS', 'F6:F7'],
    ['C3', 'COLUMNS', 'B3:D3'],
    ['F7', 'COLUMNS', 'F7:G7'],
  ] as const)('around %s along %s is %s', (address, dimension, region) => {
    expect(sheet.getRange(address).getDataRegion(SpreadsheetApp.Dimension[dimension]).getA1Notation()).toBe(region);
  });
});

describe('getNextDataCell(direction)', () => {
  const { sheet, SpreadsheetApp } = openSpreadsheet();
  for (const address of ['B2', 'B5', 'D2', 'D3', 'D4', 'F1000', 'H2', 'K2', 'H6', 'I6', 'J6', 'Z9']) {
    sheet.getRange(address).setValue('x');
  }

  test.each([
    ['B1', 'DOWN', 'B2'],
    ['B2', 'DOWN', 'B5'],
    ['D2', 'DOWN', 'D4'],
    ['B5', 'DOWN', 'B1000'],
    ['A1', 'DOWN', 'A1000'],
    ['F1000', 'DOWN', 'F1000'],
    ['F1', 'DOWN', 'F1000'],
    ['B4', 'UP', 'B2'],
    ['B5', 'UP', 'B2'],
    ['D4', 'UP', 'D2'],
    ['B2', 'UP', 'B1'],
    ['A6', 'UP', 'A1'],
    ['A1', 'UP', 'A1'],
    ['G2', 'NEXT', 'H2'],
    ['H2', 'NEXT', 'K2'],
    ['H6', 'NEXT', 'J6'],
    ['K2', 'NEXT', 'Z2'],
    ['A9', 'NEXT', 'Z9'],
    ['K2', 'PREVIOUS', 'H2'],
    ['J6', 'PREVIOUS', 'H6'],
    ['B2', 'PREVIOUS', 'A2'],
  ] as const)('from %s %s is %s', (address, direction, next) => {
    expect(sheet.getRange(address).getNextDataCell(SpreadsheetApp.Direction[direction]).getA1Notation()).toBe(next);
  });
});
