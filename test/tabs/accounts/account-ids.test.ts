import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readNumber, readYesNo } from '../../../src/core/tables/index.ts';
import { idColumn, idKey, newId } from '../../../src/tabs/index.ts';

describe('the column of ids', () => {
  test.each<[string, readonly (readonly (string | number)[])[], number]>([
    [
      'is the one called ID, filled or not',
      [
        ['Company', 'ＩＤ'],
        ['Asahi', ''],
        ['Blue', 'K7M2P'],
      ],
      1,
    ],
    [
      'is none of numbers that somebody else gives out',
      [
        ['法人番号', '会社名'],
        [1010, 'Asahi'],
        [1020, 'Blue'],
      ],
      -1,
    ],
    [
      'is the one made for ids where there are both',
      [
        ['法人番号', 'アカウントID'],
        [1010, ''],
      ],
      1,
    ],
    ['is missing from most lists', [['Company'], ['Asahi']], -1],
  ])('%s', (_, table, position) => {
    expect(idColumn(table)).toBe(position);
  });
});

test('a new id is taken by nobody, and reads as no number, day, yes or no', () => {
  const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
  fc.assert(
    fc.property(random, (numbers) => {
      const draw = () => numbers.next().value ?? 0;
      const taken = new Set<string>();
      const id = newId(taken, draw);
      expect(taken).toEqual(new Set([idKey(id)]));
      expect([readNumber(id), readDay(id, () => 0), readYesNo(id)]).toEqual([undefined, undefined, undefined]);
      expect(id).toMatch(/^[A-Z][2-9][A-Z][2-9][A-Z]$/);
    }),
  );
});

test('an id that is taken is not given again', () => {
  // 0 picks the first sign of each kind, B2B2B, which is taken; 0.5 the eleventh letter of twenty and the fifth digit of eight.
  const numbers = [0, 0, 0, 0, 0, 0.5, 0.5, 0.5, 0.5, 0.5];
  expect(newId(new Set(['b2b2b']), () => numbers.shift() ?? 0)).toBe('N6N6N');
});
