import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import type { Cell } from '../../src/model/cell.ts';
import { type CriterionRow, criteriaTable, freeze, LANGUAGES } from './criteria-table.ts';

const { ABMSCORE } = handlers;

/** Two criteria whose points are the values of columns A and B, with weights 3 and 1. */
const A3: CriterionRow = { criterion: 'A', weight: 3 };
const B1: CriterionRow = { criterion: 'B', weight: 1 };
const HEADERS = ['Company', 'A', 'B'];

function scoreOf(criteria: readonly CriterionRow[], a: Cell, b: Cell): unknown {
  return ABMSCORE([['Acme', a, b]], criteriaTable('en', criteria), [HEADERS], '');
}

describe('the score is Σ w·p ÷ Σ w:', () => {
  test.each([
    // (3·80 + 1·40) ÷ 4
    ['two values', 80, 40, 70],
    ['zero is a value', 80, 0, 60],
    ['full points', 100, 100, 100],
  ])('%s', (_what, a, b, expected) => {
    expect(scoreOf([A3, B1], a, b)).toBeCloseTo(expected, 10);
  });

  test('weights need not add up to anything', () => {
    // (0.3·80 + 0.1·40) ÷ 0.4 and (3e300·80 + 1e300·40) ÷ 4e300
    expect(
      scoreOf(
        [
          { ...A3, weight: 0.3 },
          { ...B1, weight: '10%' },
        ],
        80,
        40,
      ),
    ).toBeCloseTo(70, 10);
    expect(
      scoreOf(
        [
          { ...A3, weight: 3e300 },
          { ...B1, weight: 1e300 },
        ],
        80,
        40,
      ),
    ).toBeCloseTo(70, 10);
    expect(
      scoreOf(
        [
          { ...A3, weight: 1.5e308 },
          { ...B1, weight: 1.5e308 },
        ],
        80,
        40,
      ),
    ).toBeCloseTo(60, 10);
  });

  test('points below 0 lower it, to 0 at the least', () => {
    const minus: CriterionRow = { criterion: 'B', weight: 1, kind: 'category', points: 'bad=-100' };
    // (3·80 − 100) ÷ 4, (3·20 − 100) ÷ 4
    expect(scoreOf([A3, minus], 80, 'bad')).toBeCloseTo(35, 10);
    expect(scoreOf([A3, minus], 20, 'bad')).toBe(0);
  });
});

describe('If blank decides what a blank cell counts:', () => {
  test.each([
    // Left out: 3·80 ÷ 3
    ['', 80],
    ['skip', 80],
    // (3·80 + 0) ÷ 4
    ['zero', 60],
    [0, 60],
    // (3·80 + 50) ÷ 4
    ['neutral', 72.5],
    [50, 72.5],
    // (3·80 + 20) ÷ 4
    [20, 65],
    ['２０点', 65],
    // (3·80 − 100) ÷ 4
    [-100, 35],
    ['▲100', 35],
    [100, 85],
    ['required', 'Incomplete'],
    ['Required', 'Incomplete'],
  ])('%j', (ifBlank, expected) => {
    for (const blank of ['', ' ', '　', null, undefined, '#N/A', 'about 40']) {
      const score = scoreOf([A3, { ...B1, ifBlank }], 80, blank);
      if (typeof expected === 'number') expect(score).toBeCloseTo(expected, 10);
      else expect(score).toBe(expected);
    }
  });

  test.each([
    ['除外', 80],
    ['0点', 60],
    ['０点', 60],
    ['中立', 72.5],
    ['必須', '情報不足'],
    // Either language is understood in either table.
    ['zero', 60],
  ])('%j in a Japanese table', (ifBlank, expected) => {
    const criteria = criteriaTable('ja', [A3, { ...B1, ifBlank }]);
    expect(ABMSCORE([['Acme', 80, '']], criteria, [HEADERS], '')).toBe(expected);
  });

  test('and says nothing about a value that is there', () => {
    for (const ifBlank of ['skip', 'zero', 'neutral', 'required', -100]) {
      expect(scoreOf([A3, { ...B1, ifBlank }], 80, 40)).toBeCloseTo(70, 10);
    }
  });
});

describe('a gate excludes', () => {
  test.each([
    ['points under it', 30, 29.9, 'Excluded'],
    ['no points on it', 30, 30, (3 * 80 + 30) / 4],
    ['no points above it', 30, 31, (3 * 80 + 31) / 4],
    // 0.1 + 0.2 is 0.30000000000000004 in a computer: nothing that a person would call less.
    ['no points that miss it by less than a billionth', 30, 30 - 1e-10, (3 * 80 + 30) / 4],
    ['nobody by a gate of 0', 0, 0, 60],
    ['no unknown value', 30, '', 80],
    ['no value that cannot be read', 30, 'about 10', 80],
  ])('%s', (_what, gate, b, expected) => {
    const score = scoreOf([A3, { ...B1, gate }], 80, b);
    if (typeof expected === 'number') expect(score).toBeCloseTo(expected, 8);
    else expect(score).toBe(expected);
  });

  test('not by the points that fill a blank', () => {
    // (3·80 + 10) ÷ 4, though 10 is under the gate.
    expect(scoreOf([A3, { ...B1, gate: 30, ifBlank: 10 }], 80, '')).toBeCloseTo(62.5, 10);
  });

  test('by points below 0 too', () => {
    const bank: CriterionRow = {
      criterion: 'B',
      weight: 1,
      kind: 'category',
      points: 'bank=-100; shop=-10',
      gate: -50,
    };
    expect(scoreOf([A3, bank], 80, 'bank')).toBe('Excluded');
    // (240 − 10) ÷ 4
    expect(scoreOf([A3, bank], 80, 'shop')).toBeCloseTo(57.5, 10);
  });
});

describe('the status', () => {
  test('is Excluded where it is Incomplete too', () => {
    expect(
      scoreOf(
        [
          { ...A3, gate: 50 },
          { ...B1, ifBlank: 'required' },
        ],
        10,
        '',
      ),
    ).toBe('Excluded');
    expect(
      scoreOf(
        [
          { ...A3, ifBlank: 'required' },
          { ...B1, gate: 50 },
        ],
        '',
        10,
      ),
    ).toBe('Excluded');
  });

  test('is Incomplete where no value is known, whatever fills them', () => {
    expect(
      scoreOf(
        [
          { ...A3, ifBlank: 'neutral' },
          { ...B1, ifBlank: 'zero' },
        ],
        '',
        'n/a',
      ),
    ).toBe('Incomplete');
  });

  test('is Incomplete where the only known value has no weight', () => {
    expect(
      scoreOf(
        [
          { ...A3, ifBlank: 'neutral' },
          { ...B1, weight: 0 },
        ],
        '',
        90,
      ),
    ).toBe('Incomplete');
  });

  test('a criterion without weight may exclude and be required, and changes no score', () => {
    const weightless: CriterionRow = { criterion: 'B', weight: 0, gate: 50, ifBlank: 'required' };
    expect(scoreOf([A3, weightless], 80, 10)).toBe('Excluded');
    expect(scoreOf([A3, weightless], 80, '')).toBe('Incomplete');
    expect(scoreOf([A3, weightless], 80, 60)).toBeCloseTo(80, 10);
  });
});

describe('ABMSCORE(accounts, criteria)', () => {
  const accounts = [
    ['社名', 'A', 'B'],
    ['日本', 80, 40],
    ['', '', ''],
    ['米国', '', 'x'],
    [' ', '　', null],
    ['', '', ''],
  ];

  test.each([
    ['en', 'Score', 'Incomplete'],
    ['ja', 'スコア', '情報不足'],
  ] as const)(
    'has a header row, a blank row for a blank one, and ends with the data (%s)',
    (language, header, incomplete) => {
      const criteria = criteriaTable(language, [A3, B1]);
      expect(ABMSCORE(freeze(accounts), criteria, undefined, undefined)).toEqual([[header], [70], [''], [incomplete]]);
    },
  );

  test('gives the header alone where there are no accounts', () => {
    expect(ABMSCORE([HEADERS], criteriaTable('en', [A3]), '', '')).toEqual([['Score']]);
    expect(ABMSCORE([HEADERS, ['', '', '']], criteriaTable('en', [A3]), '', '')).toEqual([['Score']]);
  });

  test('scores an account without a name', () => {
    expect(ABMSCORE([HEADERS, ['', 80, 40]], criteriaTable('en', [A3, B1]), '', '')).toEqual([['Score'], [70]]);
  });
});

describe('ABMSCORE(accounts, criteria, headers)', () => {
  const criteria = criteriaTable('en', [A3, B1]);
  const one = ['Acme', 80, 40];

  test('has one row per row given and no header row', () => {
    const rows = [one, ['', '', ''], ['Beta', 40, 80], ['', '', '']];
    expect(ABMSCORE(rows, criteria, [HEADERS], '')).toEqual([[70], [''], [50]]);
  });

  test.each([
    ['a row of headers', [HEADERS]],
    ['a list of headers', HEADERS],
    ['a column of headers', HEADERS.map((header) => [header])],
  ])('gives a single value for a single row, with %s', (_what, headers) => {
    expect(ABMSCORE([one], criteria, headers, '')).toBe(70);
  });

  test('gives a blank for a blank row', () => {
    expect(ABMSCORE([['', '', '']], criteria, [HEADERS], '')).toBe('');
  });

  test.each([[''], [null], [undefined], [[['']]], [[[' ']]]])('is without headers where they are %j', (headers) => {
    expect(ABMSCORE([HEADERS, one], criteria, headers, '')).toEqual([['Score'], [70]]);
  });
});

describe('the account columns', () => {
  const criteria = (row: CriterionRow) => criteriaTable('en', [{ weight: 1, ...row }]);

  test.each([
    ['are found by Column', { criterion: 'Size', column: 'Staff' }, ['Company', 'Size', 'Staff'], 30],
    ['are found by Criterion where Column is blank', { criterion: 'Size' }, ['Company', 'Size', 'Staff'], 20],
    ['are found in any width and case', { criterion: 'ｓｔａｆｆ' }, ['Company', 'Size', ' STAFF '], 30],
    ['are found by a header that is a number', { criterion: 'x', column: 2025 }, ['Company', 2025, 'Size'], 20],
    ['count by the first of two with one header', { criterion: 'Size' }, ['Company', 'size', 'Size'], 20],
  ] as readonly (readonly [string, CriterionRow, Cell[], number])[])('%s', (_what, row, headers, expected) => {
    expect(ABMSCORE([['Acme', 20, 30]], criteria(row), [headers], '')).toBe(expected);
  });

  test('may be read by several criteria', () => {
    const twice = criteriaTable('en', [
      { criterion: 'Large', column: 'Size', from: 0, to: 100 },
      { criterion: 'Small', column: 'Size', from: 100, to: 0 },
    ]);
    // (30 + 70) ÷ 2
    expect(ABMSCORE([['Acme', 30]], twice, [['Company', 'Size']], '')).toBeCloseTo(50, 10);
  });

  test('that a row is too short for are blank', () => {
    expect(ABMSCORE([['Acme', 80], ['Beta']], criteriaTable('en', [A3, B1]), [HEADERS], '')).toEqual([
      [80],
      ['Incomplete'],
    ]);
  });
});

describe('the criteria table', () => {
  const accounts = [HEADERS, ['Acme', 80, 40]];

  test('has its columns in any order, unknown ones among them, blank rows in between', () => {
    const criteria = [
      ['weight', 'Owner', ' KIND ', 'Ｔｏ', 'From', 'criterion'],
      [3, 'Ann', 'Number', 100, 0, 'A'],
      ['', '', '', '', '', ''],
      [1, '', 'NUMBER', 100, 0, 'B'],
      ['', '', '', '', '', ''],
    ];
    expect(ABMSCORE(accounts, criteria, '', '')).toEqual([['Score'], [70]]);
  });

  test('needs Criterion, Kind and Weight only', () => {
    const criteria = [
      ['基準', '種類', '重み'],
      ['A', '評価', 1],
    ];
    expect(ABMSCORE([HEADERS, ['Acme', 3, '']], criteria, '', '')).toEqual([['スコア'], [50]]);
  });

  test.each([
    ['en', ['Criterion', 'Kind', 'Weight', '下限', 'To'], 'Score'],
    ['ja', ['基準', '種類', 'Weight', 'From', '上限'], 'スコア'],
    // Two words in each: Japanese is in it.
    ['ja', ['基準', '種類', 'Weight', 'From', '', 'To', '上限'], 'スコア'],
  ])('with mixed headers speaks the language of most of them (%s)', (_language, headers, header) => {
    expect(ABMSCORE([HEADERS, ['Acme', 80]], [headers, ['A', 'number', 1, 0, 100, 100, 100]], '', '')).toEqual([
      [header],
      [80],
    ]);
  });
});

describe('as_of', () => {
  const criteria = criteriaTable('en', [{ criterion: 'A', kind: 'recency' }]);
  const accounts = [
    ['Company', 'A'],
    ['Acme', '2026-08-23'],
  ];

  test.each([
    ['a text', '2026-11-21'],
    ['an era', '令和8年11月21日'],
    ['a text with a time', '2026-11-21 23:59'],
    ['a date', new Date(2026, 10, 21)],
    ['a date with a time', new Date(2026, 10, 21, 23, 59, 59)],
    ['a range of one cell', [['2026/11/21']]],
  ])('may be %s', (_what, asOf) => {
    expect(ABMSCORE(accounts, criteria, '', asOf)).toEqual([['Score'], [50]]);
  });

  test('is not looked at where no criterion needs it', () => {
    expect(ABMSCORE([HEADERS, ['Acme', 80]], criteriaTable('en', [A3]), '', 'someday')).toEqual([['Score'], [80]]);
  });
});

test('English and Japanese tables of the same criteria give the same scores', () => {
  const rows: CriterionRow[] = [
    { criterion: 'A', weight: 3, group: 'Fit', ifBlank: 'neutral' },
    {
      criterion: 'B',
      weight: 1,
      group: 'Engagement',
      kind: 'category',
      points: 'x=30; *=10',
      gate: 20,
      ifBlank: 'zero',
    },
  ];
  const accounts = freeze([HEADERS, ['a', 80, 'x'], ['b', '', 'x'], ['c', 10, ''], ['d', '１０', 'ｘ']]);
  const [english, japanese] = LANGUAGES.map((language) => ABMSCORE(accounts, criteriaTable(language, rows), '', ''));
  // (240 + 30) ÷ 4, (150 + 30) ÷ 4, (30 + 0) ÷ 4, (30 + 30) ÷ 4
  expect(english).toEqual([['Score'], [67.5], [45], [7.5], [15]]);
  expect((japanese as unknown[]).slice(1)).toEqual((english as unknown[]).slice(1));
});
