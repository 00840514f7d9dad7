import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { readTiers } from '../../../src/tabs/index.ts';

describe('readTiers', () => {
  test.each([
    [
      'en',
      [
        ['Tier', 'From'],
        ['A', 75],
        ['B', '５０'],
        ['C', ''],
      ],
    ],
    [
      'ja',
      [
        ['下限', 'ティア', 'メモ'],
        ['75', 'A', 'x'],
        ['', '', ''],
        [50, 'B', ''],
        [' ', 'C', ''],
      ],
    ],
  ])('reads a table in any order and language (%s)', (language, table) => {
    expect(readTiers(table, utcDay)).toEqual({
      language,
      tiers: [
        { label: 'A', from: 75 },
        { label: 'B', from: 50 },
        { label: 'C', from: null },
      ],
      issues: [],
    });
  });

  test('takes a number or a yes for a label as its text', () => {
    expect(
      readTiers(
        [
          ['Tier', 'From'],
          [1, 50],
          [true, ''],
        ],
        utcDay,
      ).tiers.map(({ label }) => label),
    ).toEqual(['1', 'TRUE']);
  });
});
