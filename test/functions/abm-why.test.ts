import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handlers } from '../../src/main.ts';
import type { Cell } from '../../src/model/cell.ts';
import type { Language } from '../../src/model/language.ts';
import { type CriterionRow, criteriaTable, freeze, LANGUAGES } from './criteria-table.ts';

const { ABMBREAKDOWN, ABMWHY } = handlers;

const AS_OF = '2026-11-21';

const INDUSTRY: CriterionRow = { criterion: '業種', kind: 'category', weight: 3, points: 'IT=80; 銀行=-50', gate: 0 };
const SIZE: CriterionRow = { criterion: '規模', column: '従業員数', weight: 2 };
const SALES: CriterionRow = { criterion: '売上高', weight: 2, ifBlank: 'neutral' };
const CONTACT: CriterionRow = { criterion: '最終接触', kind: 'recency', weight: 2, ifBlank: 'zero' };
const INTEREST: CriterionRow = { criterion: '関心度', kind: 'rating', weight: 1, ifBlank: 'required' };
const ALL = [INDUSTRY, SIZE, SALES, CONTACT, INTEREST];
const HEADERS = ['会社名', '業種', '従業員数', '売上高', '最終接触', '関心度'];

function why(
  language: Language,
  cells: readonly Cell[],
  criteria: readonly CriterionRow[] = ALL,
  top: Cell = '',
): unknown {
  return ABMWHY([['Acme', ...cells]], criteriaTable(language, criteria), top, [HEADERS], AS_OF);
}

describe('ABMWHY says', () => {
  test.each([
    [
      // Of a weight of 10: 3·80, 2·60, 2·30, 2·100 and 1·75; lost are 3·20, 2·40, 2·70 and 1·25.
      'where the points come from, and where most are lost',
      ['IT', 60, 30, AS_OF, 4],
      'Scores 69.5 of 100: 業種 gives 24.0, 最終接触 20.0 and 規模 12.0; the other 2 together make 13.5. ' +
        'Most is lost on 売上高 (14.0) and 規模 (8.0).',
      '100点満点中69.5点：「業種」24.0点、「最終接触」20.0点、「規模」12.0点、ほか2項目で13.5点。' +
        '失点が大きいのは「売上高」（14.0点）と「規模」（8.0点）です。',
    ],
    [
      // Without 規模 a weight of 8: 3·80, 2·50, 0 and 1·50. Low and High of a weight of 10: 290 and 890.
      'what is unknown, with its place where it cannot be read, and what follows from it',
      ['IT', '約120', '', '', 3],
      'Scores 48.8 of 100: 業種 gives 30.0, 売上高 12.5 and 関心度 6.3; the other one makes 0.0. ' +
        'Most is lost on 最終接触 (25.0) and 売上高 (12.5). ' +
        'Not known: 規模 ("約120" in row 1, 従業員数, cannot be read, left out); ' +
        '売上高 (blank, counted as 50 points); 最終接触 (blank, counted as 0 points). ' +
        'Depending on that, the score could be anything from 29.0 to 89.0.',
      '100点満点中48.8点：「業種」30.0点、「売上高」12.5点、「関心度」6.3点、ほか1項目で0.0点。' +
        '失点が大きいのは「最終接触」（25.0点）と「売上高」（12.5点）です。' +
        '不明：「規模」（1行目「従業員数」の「約120」は読み取れないため除外して計算）、' +
        '「売上高」（空欄のため50点として計算）、「最終接触」（空欄のため0点として計算）。' +
        '不明な値によって、スコアは29.0～89.0点の範囲で変わります。',
    ],
    [
      'which gate excludes the account',
      ['銀行', 60, 30, AS_OF, 4],
      'Excluded: 業種 has -50.0 points, below its gate of 0.',
      '対象外：「業種」が-50.0点で、足切りの0点に届きません。',
    ],
    [
      'what else is unknown of an excluded one',
      ['銀行', '', 30, AS_OF, ''],
      'Excluded: 業種 has -50.0 points, below its gate of 0. Not known: 規模 (blank, left out); 関心度 (blank).',
      '対象外：「業種」が-50.0点で、足切りの0点に届きません。不明：「規模」（空欄のため除外して計算）、「関心度」（空欄）。',
    ],
    [
      'which required value is missing',
      ['IT', 60, 30, AS_OF, '#N/A'],
      'Incomplete: 関心度 is required but not known. Not known: 関心度 ("#N/A" in row 1 cannot be read).',
      '情報不足：必須項目の「関心度」が不明です。不明：「関心度」（1行目の「#N/A」は読み取れません）。',
    ],
  ])('%s', (_what, cells, english, japanese) => {
    expect(why('en', cells)).toBe(english);
    expect(why('ja', cells)).toBe(japanese);
  });

  test('that nothing is known', () => {
    expect(why('en', [], [SIZE])).toBe(
      'Incomplete: no criterion with weight has a value that can be read. Not known: 規模 (blank, left out).',
    );
    expect(why('ja', [], [SIZE])).toBe(
      '情報不足：重みのある基準の値がどれも分からないため、採点できません。不明：「規模」（空欄のため除外して計算）。',
    );
  });

  test('every gate that is missed, and every required value that is', () => {
    const gates = [INDUSTRY, { ...SIZE, gate: 40 }];
    expect(why('en', ['銀行', 30], gates)).toBe(
      'Excluded: 業種 has -50.0 points, below its gate of 0 and 規模 has 30.0 points, below its gate of 40.',
    );
    const required = [INDUSTRY, SIZE, SALES].map((row) => ({ ...row, ifBlank: 'required' }));
    expect(why('en', ['IT'], required)).toMatch(/^Incomplete: 規模 and 売上高 are required but not known\./);
    expect(why('ja', ['IT'], required)).toMatch(/^情報不足：必須項目の「規模」「売上高」が不明です。/);
  });

  test('by how little a gate is missed', () => {
    const gate = [{ ...SIZE, gate: 30 }];
    expect(why('en', ['', 29.96], gate)).toBe('Excluded: 規模 has 29.96 points, below its gate of 30.');
    expect(why('en', ['', 29.9999999], gate)).toBe('Excluded: 規模 has 29.9999999 points, below its gate of 30.');
  });

  test('that less than 0 counts as 0', () => {
    const bank = [{ ...INDUSTRY, gate: '' }];
    expect(why('en', ['銀行'], bank)).toBe(
      'Scores 0.0 of 100: its one criterion makes -50.0, and less than 0 counts as 0. Most is lost on 業種 (150.0).',
    );
    expect(why('ja', ['銀行'], bank)).toBe(
      '100点満点中0.0点：1項目で-50.0点（0点未満は0点とします）。失点が大きいのは「業種」（150.0点）です。',
    );
  });

  test('nothing of losses where there are none, nor of criteria without weight', () => {
    const rows = [SIZE, { ...SALES, weight: 0 }];
    expect(why('en', ['', 100, 40], rows)).toBe('Scores 100.0 of 100: 規模 gives 100.0.');
    expect(why('ja', ['', 100, 40], rows)).toBe('100点満点中100.0点：「規模」100.0点。');
  });

  test('that an account has no name, by its row', () => {
    const rows = freeze([HEADERS, ['Acme', '', 100], ['', '', ''], [' ', '', 100]]);
    expect(ABMWHY(rows, criteriaTable('en', [SIZE]), '', '', '')).toEqual([
      ['Why'],
      ['Scores 100.0 of 100: 規模 gives 100.0.'],
      [''],
      ['Scores 100.0 of 100: 規模 gives 100.0. Row 4 has no company name.'],
    ]);
    expect((ABMWHY(rows, criteriaTable('ja', [SIZE]), '', '', '') as string[][])[3]?.[0]).toContain(
      '4行目には社名がありません。',
    );
  });

  test('a date that cannot be read by the day that the cell shows', () => {
    expect(why('en', ['IT', new Date(2026, 10, 21)], [INDUSTRY, SIZE])).toContain('"2026-11-21" in row 1, 従業員数,');
  });
});

describe('top', () => {
  test.each([
    ['', '業種 gives 24.0, 最終接触 20.0 and 規模 12.0; the other 2 together make 13.5.'],
    [3, '業種 gives 24.0, 最終接触 20.0 and 規模 12.0; the other 2 together make 13.5.'],
    [1, '業種 gives 24.0; the other 4 together make 45.5.'],
    [2, '業種 gives 24.0 and 最終接触 20.0; the other 3 together make 25.5.'],
    [4, '業種 gives 24.0, 最終接触 20.0, 規模 12.0 and 関心度 7.5; the other one makes 6.0.'],
    [5, '業種 gives 24.0, 最終接触 20.0, 規模 12.0, 関心度 7.5 and 売上高 6.0.'],
    [99, '業種 gives 24.0, 最終接触 20.0, 規模 12.0, 関心度 7.5 and 売上高 6.0.'],
    [0, 'its 5 criteria together make 69.5.'],
  ])('%j names as many of the largest contributions', (top, sources) => {
    expect(why('en', ['IT', 60, 30, AS_OF, 4], ALL, top)).toContain(`Scores 69.5 of 100: ${sources} Most`);
  });
});

describe('the numbers of the sentence', () => {
  const cell = fc.oneof(
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constant<Cell>(''),
    fc.constant<Cell>('about'),
  );
  const accounts = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 5 });
  const weights = fc.tuple(...[1, 2, 3, 4].map(() => fc.double({ min: 0.1, max: 9, noNaN: true })));

  /** A number with one or two decimals, as sentences have them, in hundredths: these add up without rounding. */
  const hundredths = (shown: string | undefined) => Math.round(Number(shown) * 100);

  test('add up as they stand, and each is that of ABMBREAKDOWN rounded, in both languages', () => {
    fc.assert(
      fc.property(accounts, weights, fc.integer({ min: 0, max: 5 }), (cells, [a, b, c, d], top) => {
        const rows = [['Company', 'A', 'B', 'C', 'D'], ...cells.map((row) => ['Acme', ...row])];
        for (const language of LANGUAGES) {
          const criteria = criteriaTable(language, [
            { criterion: 'A', weight: a },
            { criterion: 'B', weight: b, ifBlank: 'neutral' },
            { criterion: 'C', weight: c },
            { criterion: 'D', weight: d, from: 100, to: 0 },
          ]);
          const sentences = (ABMWHY(rows, criteria, top, '', '') as string[][]).slice(1);
          for (const [i, parts] of ABMBREAKDOWN(rows, criteria, '', '').slice(1).entries()) {
            if (parts[1] === 'OK') expectToAddUp(String(sentences[i]?.[0]), parts, top);
          }
        }
      }),
    );
  });

  function expectToAddUp(sentence: string, parts: readonly unknown[], top: number): void {
    const [, score, sources = ''] =
      /^Scores ([\d.]+) of 100: (.*?)\.(?: [A-Z]|$)/.exec(sentence) ??
      /^100点満点中([\d.]+)点：(.*?)。/.exec(sentence) ??
      [];
    expect(Math.abs(Number(score) - Number(parts[2]))).toBeLessThanOrEqual(0.05 + 1e-6);
    const contributions = new Map(['A', 'B', 'C', 'D'].map((name, i) => [name, parts[6 + i]]));
    const named = [...sources.matchAll(/([A-D])」?(?: gives)? ?(-?[\d.]+)/g)];
    expect(named.length).toBeLessThanOrEqual(top);
    for (const [, name = '', amount] of named) {
      expect(Math.abs(Number(amount) - Number(contributions.get(name)))).toBeLessThanOrEqual(0.05 + 1e-6);
    }
    const shown = [...sources.matchAll(/-?\d+\.\d+/g)].map(([amount]) => hundredths(amount));
    expect(shown.reduce((sum, amount) => sum + amount, 0)).toBe(hundredths(score));
  }

  test('name the greatest loss first', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell), weights, (cells, [a, b, c, d]) => {
        const list = [a, b, c, d].map((weight = 1, i) => ({ criterion: 'ABCD'.charAt(i), weight }));
        const rows = [
          ['Company', 'A', 'B', 'C', 'D'],
          ['Acme', ...cells],
        ];
        const parts = ABMBREAKDOWN(rows, criteriaTable('en', list), '', '')[1] ?? [];
        if (parts[1] !== 'OK') return;
        const weightKnown = list.reduce((sum, { weight }, i) => sum + (parts[6 + i] === '' ? 0 : weight), 0);
        const losses = list.map(({ weight }, i) =>
          parts[6 + i] === '' ? 0 : (100 * weight) / weightKnown - Number(parts[6 + i]),
        );
        const greatest = Math.max(...losses);
        const sentence = String((ABMWHY(rows, criteriaTable('en', list), '', '', '') as string[][])[1]?.[0]);
        const [, first = '', amount] = /Most is lost on ([A-D]) \(([\d.]+)\)/.exec(sentence) ?? [];
        // Less than 0.05 would read as nothing.
        if (greatest < 0.049) expect(first).toBe('');
        if (greatest < 0.051) return;
        expect(losses['ABCD'.indexOf(first)]).toBeCloseTo(greatest, 9);
        expect(Math.abs(Number(amount) - greatest)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});
