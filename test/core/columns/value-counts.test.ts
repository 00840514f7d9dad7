import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueCounts } from '../../../src/core/columns/index.ts';
import { categoryPoints } from '../../../src/core/scoring/category.ts';
import { fold } from '../../../src/core/tables/index.ts';

const counted = (...cells: Parameters<typeof valueCounts>[0]) =>
  valueCounts(cells).map(({ value, count }) => [value, count]);

describe('valueCounts(cells)', () => {
  test('counts the different values, the most frequent first, as first spelt', () => {
    expect(counted('Retail', 'SaaS', ' saas ', 'ＳａａＳ', 'retail', 'Bank')).toEqual([
      ['SaaS', 3],
      ['Retail', 2],
      ['Bank', 1],
    ]);
  });

  test('keeps the order of the column among equally frequent ones', () => {
    expect(counted('b', 'a', 'c')).toEqual([
      ['b', 1],
      ['a', 1],
      ['c', 1],
    ]);
  });

  test('takes a cell that lists several values for each of them, once', () => {
    expect(counted('IT、製造業', '製造業；小売\n小売', 'IT／通信, , IT')).toEqual([
      ['IT', 2],
      ['製造業', 2],
      ['小売', 1],
      ['通信', 1],
    ]);
  });

  test('counts numbers and checkboxes as they read, and passes over blanks, dates and errors', () => {
    expect(counted(3, '3', true, '', ' ', null, undefined, new Date(0), '#N/A')).toEqual([
      ['3', 2],
      ['TRUE', 1],
    ]);
  });

  test('finds values that a category criterion, given their points, finds in every cell', () => {
    const word = fc.constantFrom('IT', '製造業', 'Retail', '小売', 'a b');
    const separator = fc.constantFrom('、', ', ', ';', '；', '\n', '/', '／');
    const cells = fc.array(
      fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join('')),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(cells, (list) => {
        const points = new Map(valueCounts(list).map(({ value }) => [fold(value), 50]));
        for (const cell of list) expect(categoryPoints(cell, { kind: 'category', points, other: null })).toBe(50);
      }),
    );
  });
});
