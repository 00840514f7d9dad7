import { expect, test } from 'vitest';
import { cellAddress, cellPosition, columnLetters } from '../../../src/core/tables/index.ts';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  // The last one that a sheet can have.
  [18_278, 'ZZZ'],
])('column %i is named %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is named by its column and its row', () => {
  expect(cellAddress(1, 1)).toBe('A1');
  expect(cellAddress(1200, 28)).toBe('AB1200');
});

test('and is found by that name', () => {
  expect(cellPosition('A1')).toEqual({ row: 1, column: 1 });
  expect(cellPosition('AB1200')).toEqual({ row: 1200, column: 28 });
  expect(cellPosition('ZZZ7')).toEqual({ row: 7, column: 18_278 });
});
