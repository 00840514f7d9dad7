import { expect, test } from 'vitest';
import { cellAddress, columnLetters } from '../../../src/core/tables/index.ts';

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
