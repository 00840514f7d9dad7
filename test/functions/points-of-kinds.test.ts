import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import type { Cell } from '../../src/model/cell.ts';
import type { Language } from '../../src/model/language.ts';
import { type CriterionRow, criteriaTable, LANGUAGES } from './criteria-table.ts';

const AS_OF = '2026-11-21';

/** The points of one cell under one criterion: its contribution where it is the only one. */
function pointsIn(language: Language, row: CriterionRow, cell: Cell): unknown {
  const criteria = criteriaTable(language, [row]);
  const rows = handlers.ABMBREAKDOWN([['Acme', cell]], criteria, [['Company', 'Value']], AS_OF);
  return rows[1]?.at(-1);
}

function expectPoints(row: CriterionRow, cell: Cell, points: number): void {
  for (const language of LANGUAGES) expect(pointsIn(language, row, cell)).toBeCloseTo(points, 10);
}

describe('number goes straight from 0 at From to 100 at To, flat outside:', () => {
  test.each([
    // (value − 100) ÷ 400
    [100, 500, 300, 50],
    [100, 500, 400, 75],
    [100, 500, 100, 0],
    [100, 500, 500, 100],
    [100, 500, 99, 0],
    [100, 500, 9999, 100],
    [100, 500, -300, 0],
    // Lower is better: (500 − value) ÷ 400
    [500, 100, 300, 50],
    [500, 100, 200, 75],
    [500, 100, 500, 0],
    [500, 100, 100, 100],
    [500, 100, 0, 100],
    // (0 + 50) ÷ 100
    [-50, 50, 0, 50],
    // 5% ÷ 20%
    ['0%', '20%', '5%', 25],
    ['0%', '20%', 0.05, 25],
    [0, '6億', '¥3億', 50],
    ['１００', '５００', '３００名', 50],
    // The largest and the smallest numbers there are.
    [-1.7e308, 1.7e308, 0, 50],
    [0, 5e-324, 5e-324, 100],
  ])('from %s to %s, %s has %d points', (from, to, cell, points) => {
    expectPoints({ kind: 'number', from, to }, cell, points);
  });
});

describe('range gives 100 inside, and falls to 0 over the distance in Points:', () => {
  test.each([
    [100, 300, 100, 100, 100],
    [100, 300, 100, 200, 100],
    [100, 300, 100, 300, 100],
    // 50 beyond the upper end, of 100
    [100, 300, 100, 350, 50],
    // 25 below the lower end, of 100
    [100, 300, 100, 75, 75],
    [100, 300, 100, 400, 0],
    [100, 300, 100, 0, 0],
    // At once
    [100, 300, '', 301, 0],
    [100, 300, 0, 99, 0],
    [100, 300, '', 300, 100],
    // A single point
    [100, 100, 10, 100, 100],
    [100, 100, 10, 105, 50],
    // Open upwards, open downwards
    [100, '', 10, 1e9, 100],
    [100, '', 10, 99, 90],
    ['', 5, '', -1e9, 100],
    ['', 5, '', 5.1, 0],
    // 25% lies 5 percentage points beyond 20%, of 10
    ['5%', '20%', '10%', '25%', 50],
  ])('from %s to %s over %j, %s has %d points', (from, to, falloff, cell, points) => {
    expectPoints({ kind: 'range', from, to, points: falloff }, cell, points);
  });
});

describe('bands gives the points of the greatest start that the value has reached:', () => {
  test.each([
    ['0=10; 50=40; 300=100', -1, 0],
    ['0=10; 50=40; 300=100', 0, 10],
    ['0=10; 50=40; 300=100', 49.9, 10],
    ['0=10; 50=40; 300=100', 50, 40],
    ['0=10; 50=40; 300=100', 299, 40],
    ['0=10; 50=40; 300=100', 300, 100],
    ['0=10; 50=40; 300=100', '1,000名', 100],
    ['300=100; 0=10; 50=40', 60, 40],
    ['０＝１０；５０＝４０；', 60, 40],
    ['0=10\n50=40', 60, 40],
    // Points may fall again: the band counts, not the best one.
    ['0=10; 50=100; 300=30', 500, 30],
    ['1,000万=50; 1億=100', '¥5,000万', 50],
    ['-10=20; 0=40', '▲5', 20],
  ])('%j gives %s %d points', (points, cell, expected) => {
    expectPoints({ kind: 'bands', points }, cell, expected);
  });
});

describe('category gives the points of the value, the best of several:', () => {
  const INDUSTRIES = '製造業=100; IT=80; *=20';

  test.each([
    [INDUSTRIES, '製造業', 100],
    [INDUSTRIES, 'IT', 80],
    [INDUSTRIES, 'ｉｔ', 80],
    [INDUSTRIES, ' It ', 80],
    [INDUSTRIES, '小売業', 20],
    [INDUSTRIES, 'IT、製造業', 100],
    [INDUSTRIES, 'IT，製造業', 100],
    [INDUSTRIES, '小売業; IT', 80],
    [INDUSTRIES, '小売業／IT', 80],
    [INDUSTRIES, '小売業\nIT', 80],
    [INDUSTRIES, '小売業, 建設業', 20],
    // Without * any other value is 0, which is better than −50.
    ['IT=-50', 'IT', -50],
    ['IT=-50', 'IT, Retail', 0],
    ['IT=80', 'Retail', 0],
    ['*=-10', 'Retail', -10],
    ['ＩＴ＝８０；；', 'it', 80],
    ['New  York=60', 'new york', 60],
    // The last = divides a piece.
    ['a=b=30', 'A=B', 30],
    // A value with a separator of its own counts as one, also among others.
    ['Pharma/Biotech=90; Pharma=10', 'Pharma/Biotech', 90],
    ['Pharma/Biotech=90; Pharma=10', 'Pharma/Biotech, IT', 90],
    ['Pharma/Biotech=90; Pharma=10', 'Pharma/IT', 10],
    ['Acme, Inc.=70', 'Acme, Inc.; Other', 70],
    // A number or a yes in the cell is read as its text.
    ['2=70; 3=90', 3, 90],
    ['0.5=40', 0.5, 40],
    ['TRUE=60; FALSE=5', true, 60],
    ['TRUE=60; FALSE=5', false, 5],
  ])('%j gives %j %d points', (points, cell, expected) => {
    expectPoints({ kind: 'category', points }, cell, expected);
  });
});

describe('keywords adds up the words that a text contains, each once, held to −100…100:', () => {
  const WORDS = 'DX=40; AI=40; 紙=-20';

  test.each([
    [WORDS, 'AI活用とDX', 80],
    [WORDS, 'ＡＩ活用', 40],
    [WORDS, 'dx and ai', 80],
    [WORDS, 'DX, DX and more DX', 40],
    // 40 − 20
    [WORDS, 'DX推進、紙の業務が中心', 20],
    [WORDS, '用紙', -20],
    [WORDS, 'none of them', 0],
    // Latin words match whole words only, digits included.
    [WORDS, 'maintain', 0],
    [WORDS, 'AIDX', 0],
    [WORDS, 'AI2', 0],
    [WORDS, 'AI-driven (DX)', 80],
    ['5G=30', '15G', 0],
    ['5G=30', 'ローカル5G対応', 30],
    ['C++=30', 'C++, Rust', 30],
    ['New York=30', 'in new\nyork city', 30],
    // 70 + 60 and −80 − 60
    ['a=70; b=60', 'a b', 100],
    ['a=-80; b=-60', 'a b', -100],
    ['é=50', 'caf\u0065\u0301 e\u0301', 50],
    // A number or a yes in the cell is read as its text.
    ['2030=30', 2030, 30],
    ['true=30', true, 30],
  ])('%j gives %j %d points', (points, cell, expected) => {
    expectPoints({ kind: 'keywords', points }, cell, expected);
  });
});

describe('yes/no gives 100 for a yes and 0 for a no:', () => {
  test.each([
    [true, 100],
    ['yes', 100],
    ['はい', 100],
    ['有', 100],
    ['あり', 100],
    ['○', 100],
    ['✓', 100],
    [1, 100],
    ['TRUE', 100],
    [false, 0],
    ['n', 0],
    ['いいえ', 0],
    ['無', 0],
    ['なし', 0],
    ['×', 0],
    [0, 0],
  ])('%j has %d points', (cell, points) => {
    expectPoints({ kind: 'yes/no' }, cell, points);
  });
});

describe('rating goes straight from 0 at From to 100 at To, 1 and 5 where these are blank:', () => {
  test.each([
    ['', '', 1, 0],
    ['', '', 2, 25],
    ['', '', 3, 50],
    ['', '', '４', 75],
    ['', '', 5, 100],
    ['', '', 0, 0],
    ['', '', 7, 100],
    [0, 10, 7, 70],
    // (3 − 1) ÷ (3 − 1), (3 − 2) ÷ (5 − 2)
    ['', 3, 3, 100],
    [2, '', 3, 100 / 3],
  ])('from %j to %j, %s has %d points', (from, to, cell, points) => {
    expectPoints({ kind: 'rating', from, to }, cell, points);
  });
});

describe('recency halves 100 points every half-life, 90 days where it is blank; on 2026-11-21', () => {
  test.each([
    ['', '2026-11-21', 100],
    // 8 days of August, 30, 31 and 21 make 90.
    ['', '2026-08-23', 50],
    ['', '令和8年8月23日', 50],
    ['', '8/23/2026', 50],
    // 6 days of May, 30, 31 and 23 of August make another 90.
    ['', '2026-05-25', 25],
    ['', '2026-11-22', 100],
    ['', '2030-01-01', 100],
    // 9 days of October and 21 make 30.
    [30, '2026-10-22', 50],
    [30, '2026-11-06', 100 * Math.SQRT1_2],
    ['60日', '2026-10-22', 100 * Math.SQRT1_2],
    ['1e-300', '2026-11-20', 0],
  ])('with a half-life of %j, %s has %d points', (points, cell, expected) => {
    expectPoints({ kind: 'recency', points }, cell, expected);
  });
});

describe('a cell that a kind cannot read counts as unknown, not as 0:', () => {
  test.each([
    [{ kind: 'number' }, '100~200'],
    [{ kind: 'number' }, '約120'],
    [{ kind: 'number' }, true],
    [{ kind: 'number' }, new Date('2026-11-21T00:00:00Z')],
    [{ kind: 'range', from: 0 }, 'many'],
    [{ kind: 'bands', points: '0=10' }, '10²'],
    [{ kind: 'category', points: '*=50' }, '#N/A'],
    [{ kind: 'category', points: '*=50' }, new Date('2026-11-21T00:00:00Z')],
    [{ kind: 'keywords', points: 'DX=50' }, '#REF!'],
    [{ kind: 'yes/no' }, '△'],
    [{ kind: 'yes/no' }, 2],
    [{ kind: 'rating' }, '★★★'],
    [{ kind: 'recency' }, '5/6/2026'],
    [{ kind: 'recency' }, 46_347],
    [{ kind: 'recency' }, '2026年11月'],
  ] as readonly (readonly [CriterionRow, Cell])[])('%j, %j', (row, cell) => {
    for (const language of LANGUAGES) expect(pointsIn(language, row, cell)).toBe('');
  });
});

test('unused cells of a kind may hold anything', () => {
  const junk = { from: '#REF!', to: 'abc', points: 'no points here' };
  expectPoints({ kind: 'yes/no', ...junk }, 'yes', 100);
  expectPoints({ kind: 'number', points: '=; ;' }, 40, 40);
  expectPoints({ kind: 'bands', points: '0=10', from: 'x', to: '#N/A' }, 1, 10);
  expectPoints({ kind: 'recency', from: 'x', to: 'y' }, AS_OF, 100);
});
