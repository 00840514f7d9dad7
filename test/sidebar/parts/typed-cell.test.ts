import { expect, test } from 'vitest';
import { shownCell, typedNumber } from '../../../src/sidebar/parts/typed-cell.ts';

test.each([
  ['1,200', 1200],
  ['１２００', 1200],
  [' 0.5', 0.5],
  ['-3', -3],
  ['.5', 0.5],
  // What says more than a number stays as it is, and so does what is none.
  ['3億', '3億'],
  ['12%', '12%'],
  ['1,20', '1,20'],
  ['abc', 'abc'],
  ['', ''],
])('%j typed as a number becomes %j', (text, cell) => {
  expect(typedNumber(text)).toBe(cell);
});

test.each([
  [1200.5, '1,200.5'],
  ['007', '007'],
  [{ day: 20_778 }, '2026-11-21'],
  [{ day: null }, ''],
  [true, 'true'],
])('a cell with %j is shown as %j', (cell, text) => {
  expect(shownCell(cell)).toBe(text);
});
