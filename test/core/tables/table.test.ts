import { describe, expect, test } from 'vitest';
import { headerFinder, isBlankRow, toTable, trimBlankRows } from '../../../src/core/tables/index.ts';

describe('toTable makes rows of', () => {
  const nothingInIt: unknown[] = new Array(2);

  test.each([
    ['a range, which is rows already', [['a', 1], ['b']], [['a', 1], ['b']]],
    ['a single cell', 'a', [['a']]],
    ['a list, which is one row', ['a', 1], [['a', 1]]],
    ['nothing', undefined, [[undefined]]],
    ['an empty range', [], []],
    ['a list with holes, which is one row of blanks', nothingInIt, [[undefined, undefined]]],
  ])('%s', (_what, argument, expected) => {
    expect(toTable(argument)).toEqual(expected);
  });
});

test('isBlankRow holds for a row of spaces, and not for one with a zero', () => {
  expect([[], ['', null, '　'], ['', 0], [false]].map(isBlankRow)).toEqual([true, true, false, false]);
});

describe('trimBlankRows', () => {
  test('takes away the blank rows at the end, and leaves those in between', () => {
    expect(trimBlankRows([['a'], [' '], ['b'], [''], [null, '　']])).toEqual([['a'], [' '], ['b']]);
  });

  test('leaves nothing of a blank table', () => {
    expect(trimBlankRows([[''], []])).toEqual([]);
  });
});

describe('headerFinder finds', () => {
  const find = headerFinder(['', '会社名', ' Industry ', 2025, '会社名', '#REF!', new Date(0)]);

  test.each([
    ['the first of two equal headers', '会社名', 1],
    ['a header of other case and spaces', 'INDUSTRY', 2],
    ['a header of other width', 'Ｉｎｄｕｓｔｒｙ', 2],
    ['a header that is a number', '2025', 3],
    ['no blank header', '', -1],
    ['no header that is an error', '#REF!', -1],
    ['no header that only begins alike', 'Indus', -1],
  ])('%s', (_what, word, position) => {
    expect(find(word)).toBe(position);
  });
});
