import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import { type CriterionRow, criteriaTable, freeze, LANGUAGES } from './criteria-table.ts';

const { ABMBREAKDOWN } = handlers;

const SIZE: CriterionRow = { criterion: 'Size', weight: 3 };
const VISITS: CriterionRow = { criterion: 'Visits', weight: 1, group: 'Engagement' };
const HEADERS = ['Company', 'Size', 'Visits'];

describe('ABMBREAKDOWN(accounts, criteria)', () => {
  test('shows where each score comes from', () => {
    const accounts = freeze([
      HEADERS,
      ['Acme', 80, 40],
      ['', '', ''],
      ['Beta', 60, ''],
      ['Gamma', '', ''],
      ['', '', ''],
    ]);
    expect(ABMBREAKDOWN(accounts, criteriaTable('en', [SIZE, VISITS]), '', '')).toEqual([
      ['Account', 'Status', 'Score', 'Low', 'High', 'Known %', 'Fit', 'Engagement', 'Size', 'Visits'],
      // 3·80 ÷ 4 + 1·40 ÷ 4
      ['Acme', 'OK', 70, 70, 70, 1, 80, 40, 60, 10],
      ['', '', '', '', '', '', '', '', '', ''],
      // Visits are left out, so Size is all; with them the score lies between 180 ÷ 4 and 280 ÷ 4.
      ['Beta', 'OK', 60, 45, 70, 0.75, 60, '', 60, ''],
      ['Gamma', 'Incomplete', '', 0, 100, 0, '', '', '', ''],
    ]);
  });

  test('speaks Japanese with a Japanese table', () => {
    const criteria = criteriaTable('ja', [{ ...SIZE, gate: 90 }, VISITS]);
    expect(ABMBREAKDOWN([HEADERS, ['日本', 80, '']], criteria, '', '')).toEqual([
      ['アカウント', '状態', 'スコア', '下限', '上限', '判明率', '適合', '関心', 'Size', 'Visits'],
      // An account that is set aside keeps 3·80 ÷ 4, 340 ÷ 4 and 3 ÷ 4.
      ['日本', '対象外', '', 60, 85, 0.75, '', '', '', ''],
    ]);
  });

  test('has no group columns where there is one group only', () => {
    const criteria = criteriaTable('en', [SIZE, { ...VISITS, group: 'ＦＩＴ' }]);
    expect(ABMBREAKDOWN([HEADERS], criteria, '', '')).toEqual([
      ['Account', 'Status', 'Score', 'Low', 'High', 'Known %', 'Size', 'Visits'],
    ]);
  });

  test('has its groups in order of first use, each under its first spelling, in either language', () => {
    const criteria = criteriaTable('en', [
      { criterion: 'Size', group: 'Timing' },
      { criterion: 'Visits', group: '関心' },
      { criterion: 'A', column: 'Size' },
      { criterion: 'B', column: 'Size', group: 'engagement' },
      { criterion: 'C', column: 'Size', group: 'timing ' },
      { criterion: 'D', column: 'Size', group: '適合度' },
    ]);
    expect(ABMBREAKDOWN([HEADERS], criteria, '', '')[0]?.slice(6, 9)).toEqual(['Timing', '関心', 'Fit']);
  });

  test('has a header row also where the headers are given apart', () => {
    const result = ABMBREAKDOWN([['Acme', 80, 40]], criteriaTable('en', [SIZE]), [HEADERS], '');
    expect(result).toEqual([
      ['Account', 'Status', 'Score', 'Low', 'High', 'Known %', 'Size'],
      ['Acme', 'OK', 80, 80, 80, 1, 80],
    ]);
  });

  test('has a contribution of 0 for a criterion without weight', () => {
    const criteria = criteriaTable('en', [SIZE, { ...VISITS, group: '', weight: 0 }]);
    expect(ABMBREAKDOWN([['Acme', 80, 40]], criteria, HEADERS, '')[1]?.slice(6)).toEqual([80, 0]);
  });

  test('holds a group score to 0…100, as the score', () => {
    const criteria = criteriaTable('en', [SIZE, { ...VISITS, kind: 'category', points: 'bad=-60' }]);
    // Contributions 3·80 ÷ 4 and −60 ÷ 4
    expect(ABMBREAKDOWN([['Acme', 80, 'bad']], criteria, HEADERS, '')[1]).toEqual([
      'Acme',
      'OK',
      45,
      45,
      45,
      1,
      80,
      0,
      60,
      -15,
    ]);
  });

  test('gives a group that has no known value a blank, also where its blanks are filled', () => {
    const criteria = criteriaTable('en', [SIZE, { ...VISITS, ifBlank: 'neutral' }]);
    // 3·80 ÷ 4 + 50 ÷ 4
    expect(ABMBREAKDOWN([['Acme', 80, '']], criteria, HEADERS, '')[1]).toEqual([
      'Acme',
      'OK',
      72.5,
      60,
      85,
      0.75,
      80,
      '',
      60,
      12.5,
    ]);
  });
});

describe('Low and High take an unknown value for the worst and the best that its criterion can give:', () => {
  test.each([
    ['number', { kind: 'number' }, 0, 100],
    ['range', { kind: 'range', from: 1 }, 0, 100],
    ['yes/no', { kind: 'yes/no' }, 0, 100],
    ['rating', { kind: 'rating' }, 0, 100],
    ['recency', { kind: 'recency' }, 0, 100],
    // Below the first start there are 0 points.
    ['bands', { kind: 'bands', points: '0=10; 50=40; 300=90' }, 0, 90],
    // Another value has 0 where * is not listed.
    ['category', { kind: 'category', points: 'x=30; y=70' }, 0, 70],
    ['category below 0', { kind: 'category', points: 'x=-30' }, -30, 0],
    ['category with *', { kind: 'category', points: 'x=30; y=70; *=20' }, 20, 70],
    ['category with * best', { kind: 'category', points: 'x=30; *=60' }, 30, 60],
    ['keywords', { kind: 'keywords', points: 'a=40; b=30; c=-20; d=-5' }, -25, 70],
    ['keywords beyond the bounds', { kind: 'keywords', points: 'a=80; b=70; c=-90; d=-50' }, -100, 100],
  ] as readonly (readonly [string, CriterionRow, number, number])[])('%s', (_what, row, least, most) => {
    for (const language of LANGUAGES) {
      for (const ifBlank of ['skip', 'zero', 100, 'required']) {
        const criteria = criteriaTable(language, [SIZE, { ...row, criterion: 'Visits', weight: 1, ifBlank }]);
        const [, , , low, high] = ABMBREAKDOWN([['Acme', 60, '']], criteria, HEADERS, '2026-11-21')[1] ?? [];
        // 3·60 ÷ 4 of the known one, and a quarter of the unknown one
        expect(low).toBeCloseTo(45 + least / 4, 10);
        expect(high).toBeCloseTo(45 + most / 4, 10);
      }
    }
  });

  test('and are held to 0…100', () => {
    const criteria = criteriaTable('en', [{ criterion: 'Size', kind: 'keywords', points: 'a=-50; b=-60; c=20' }]);
    expect(ABMBREAKDOWN([['Acme', '']], criteria, ['Company', 'Size'], '')[1]?.slice(3, 5)).toEqual([0, 20]);
  });
});

describe('Known % is the weight of the criteria with a readable value among the weight of all:', () => {
  test.each([
    ['both', 80, 40, 1],
    ['the heavy one', 80, '', 0.75],
    ['the light one', '#N/A', 40, 0.25],
    ['none', '', 'about 40', 0],
  ])('%s', (_what, size, visits, known) => {
    for (const ifBlank of ['skip', 'neutral']) {
      const criteria = criteriaTable('en', [
        { ...SIZE, ifBlank },
        { ...VISITS, ifBlank },
      ]);
      expect(ABMBREAKDOWN([['Acme', size, visits]], criteria, HEADERS, '')[1]?.[5]).toBe(known);
    }
  });

  test('a criterion without weight changes nothing in it', () => {
    const criteria = criteriaTable('en', [SIZE, { ...VISITS, weight: 0 }]);
    expect(ABMBREAKDOWN([['Acme', 80, '']], criteria, HEADERS, '')[1]?.[5]).toBe(1);
  });
});

describe('the name of an account', () => {
  test.each([
    'Account',
    'Company',
    'COMPANY NAME',
    'Name',
    'Customer',
    'Organization',
    '企業名',
    '会社名',
    '社名',
    '取引先',
    'アカウント',
    'ｱｶｳﾝﾄ',
    '名称',
  ])('is the first column whose header means account: %s', (header) => {
    const accounts = [
      ['No.', 'Size', header, 'Company'],
      [1, 80, 'Acme', 'Other'],
    ];
    expect(ABMBREAKDOWN(accounts, criteriaTable('en', [SIZE]), '', '')[1]?.[0]).toBe('Acme');
  });

  test('is the first column where no header means it', () => {
    expect(
      ABMBREAKDOWN(
        [
          ['Lead', 'Size'],
          ['Acme', 80],
        ],
        criteriaTable('en', [SIZE]),
        '',
        '',
      )[1]?.[0],
    ).toBe('Acme');
  });

  test.each([
    ['trimmed', ' Acme　', 'Acme'],
    ['its digits, where it is a number', 3, '3'],
    ['kept, where it looks like a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['blank, where the cell is an error', '#N/A', ''],
  ])('is %s', (_what, name, shown) => {
    expect(
      ABMBREAKDOWN(
        [
          ['Company', 'Size'],
          [name, 80],
        ],
        criteriaTable('en', [SIZE]),
        '',
        '',
      )[1]?.[0],
    ).toBe(shown);
  });
});
