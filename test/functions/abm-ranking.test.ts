import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import { type CriterionRow, criteriaTable, freeze } from './criteria-table.ts';

const { ABMRANKING, ABMWHY } = handlers;

const FIT: CriterionRow = { criterion: 'Fit', weight: 1 };
const NEED: CriterionRow = { criterion: 'Need', weight: 1 };
const HEADERS = ['Company', 'Fit', 'Need'];

const ACCOUNTS = freeze([
  HEADERS,
  ['Half known', 60, ''],
  ['', '', ''],
  ['Top', 90, 80],
  ['Unknown', '', 'about 5'],
  ['Known', 50, 70],
  ['Too small', 5, 100],
  ['Last', 20, 10],
  ['', '', ''],
]);

const criteria = criteriaTable('en', [{ ...FIT, gate: 10 }, NEED]);

/** Without the column Why. */
const withoutWhy = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.slice(0, 7));

describe('ABMRANKING(accounts, criteria)', () => {
  test('ranks the accounts, best first, and then lists those without a score', () => {
    expect(withoutWhy(ABMRANKING(ACCOUNTS, criteria, '', '', '', ''))).toEqual([
      ['Rank', 'Account', 'Score', 'Tier', 'Low', 'High', 'Known %'],
      [1, 'Top', 85, 'A', 85, 85, 1],
      // Both have 60; of the second every value is known.
      [2, 'Known', 60, 'B', 60, 60, 1],
      [2, 'Half known', 60, 'B', 30, 80, 0.5],
      [4, 'Last', 15, 'D', 15, 15, 1],
      ['', 'Unknown', '', 'Incomplete', 0, 100, 0],
      ['', 'Too small', '', 'Excluded', 52.5, 52.5, 1],
    ]);
  });

  test('explains each as ABMWHY does, by its row in the range', () => {
    const why = ABMWHY(ACCOUNTS, criteria, '', '', '') as string[][];
    const ranking = ABMRANKING(ACCOUNTS, criteria, '', '', '', '');
    expect(ranking[0]?.[7]).toBe('Why');
    expect(ranking.slice(1).map((row) => row[7])).toEqual([3, 5, 1, 7, 4, 6].map((row) => why[row]?.[0]));
    // The unreadable value stands in row 5 of the range.
    expect(ranking[5]?.[7]).toContain('row 5');
  });

  test.each([
    [1, ['Top']],
    [2, ['Top', 'Known']],
    [4, ['Top', 'Known', 'Half known', 'Last']],
    // More than there are: still only accounts with a score.
    [99, ['Top', 'Known', 'Half known', 'Last']],
    [0, ['Top', 'Known', 'Half known', 'Last', 'Unknown', 'Too small']],
    ['２', ['Top', 'Known']],
    [[[2]], ['Top', 'Known']],
    ['', ['Top', 'Known', 'Half known', 'Last', 'Unknown', 'Too small']],
  ])('with top %j has as many rows at most', (top, names) => {
    expect(
      ABMRANKING(ACCOUNTS, criteria, top, '', '', '')
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(names);
  });

  test('takes tiers of the team', () => {
    const tiers = [
      ['Tier', 'From'],
      ['Now', 80],
      ['Later', 50],
    ];
    expect(
      ABMRANKING(ACCOUNTS, criteria, 4, '', '', tiers)
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(['Now', 'Later', 'Later', '']);
  });

  test('speaks the language of the criteria, whatever that of the tiers', () => {
    const japanese = criteriaTable('ja', [{ ...FIT, gate: 10 }, NEED]);
    const rows = ABMRANKING(ACCOUNTS, japanese, '', '', '', [
      ['Tier', 'From'],
      ['Any', ''],
    ]);
    expect(rows[0]).toEqual(['順位', 'アカウント', 'スコア', 'ティア', '下限', '上限', '判明率', '理由']);
    expect(rows.slice(1).map((row) => row[3])).toEqual(['Any', 'Any', 'Any', 'Any', '情報不足', '対象外']);
  });

  test('takes the headers apart, and has a header row nevertheless', () => {
    const rows = ABMRANKING(ACCOUNTS.slice(1), criteria, 1, [HEADERS], '', '');
    expect(withoutWhy(rows)).toEqual([
      ['Rank', 'Account', 'Score', 'Tier', 'Low', 'High', 'Known %'],
      [1, 'Top', 85, 'A', 85, 85, 1],
    ]);
  });

  test('keeps the order given among accounts that differ in nothing', () => {
    const rows = [HEADERS, ...['d', 'a', 'c', 'b'].map((name) => [name, 50, 50])];
    expect(
      ABMRANKING(rows, criteria, '', '', '', '')
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      [1, 'd'],
      [1, 'a'],
      [1, 'c'],
      [1, 'b'],
    ]);
  });

  test('shares a rank among scores that differ by less than a billionth, and orders them by what is known', () => {
    const rows = [HEADERS, ['half', 50 + 5e-10, ''], ['whole', 50, 50], ['less', 50, 50 - 1e-6]];
    expect(
      ABMRANKING(rows, criteria, '', '', '', '')
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      [1, 'whole'],
      [1, 'half'],
      [3, 'less'],
    ]);
  });

  test('takes the same weight known in another way for equally known', () => {
    // 0.1 + 0.2 is more than 0.3 in a computer; known are 0.3 of 1.6 in both rows.
    const weights = criteriaTable('en', [
      { criterion: 'A', weight: 0.3 },
      { criterion: 'B', weight: 0.1 },
      { criterion: 'C', weight: 0.2 },
      { criterion: 'D', weight: 1 },
    ]);
    const rows = [
      ['Company', 'A', 'B', 'C', 'D'],
      ['first', 50, '', '', ''],
      ['second', '', 50, 50, ''],
    ];
    for (const order of [rows, [rows[0], rows[2], rows[1]]]) {
      expect(ABMRANKING(order, weights, '', '', '', '').map((row) => row[1])).toEqual([
        'Account',
        ...order.slice(1).map((row) => row?.[0]),
      ]);
    }
  });

  test('has a header row alone where nobody can be ranked', () => {
    expect(ABMRANKING([HEADERS], criteria, '', '', '', '')).toHaveLength(1);
    expect(ABMRANKING([HEADERS, ['Unknown', '', '']], criteria, 5, '', '', '')).toHaveLength(1);
  });
});
