import { describe, expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import type { Cell } from '../../../src/model/cell.ts';
import { readCriteria } from '../../../src/tabs/index.ts';

const ACCOUNT_HEADERS = Object.freeze(['Company', 'Size', 'Ｉndustry']);

/** Reads one row under the headers Criterion, Kind, Weight and further ones. */
function readRow(
  further: Readonly<Record<string, Cell>>,
  [criterion, kind, weight]: readonly Cell[] = ['Size', 'number', 1],
) {
  const table = [
    ['Criterion', 'Kind', 'Weight', ...Object.keys(further)],
    [criterion, kind, weight, ...Object.values(further)],
  ];
  return readCriteria(table, ACCOUNT_HEADERS, utcDay);
}

describe('readCriteria makes of a row', () => {
  test('a criterion, in the terms of the model', () => {
    const { criteria, issues, language } = readRow({
      From: '1,000',
      To: '¥2億',
      'If blank': 'neutral',
      Gate: '20点',
      Group: 'Engagement',
    });
    expect(issues).toEqual([]);
    expect(language).toBe('en');
    expect(criteria).toEqual([
      {
        name: 'Size',
        columnIndex: 1,
        column: 'Size',
        weight: 1,
        group: 'Engagement',
        ifBlank: 50,
        gate: 20,
        kind: 'number',
        from: 1000,
        to: 200_000_000,
      },
    ]);
  });

  test('the usual criterion, where its further cells are blank', () => {
    const [criterion] = readRow({}, ['Size', 'recency', '２']).criteria;
    expect(criterion).toMatchObject({ weight: 2, group: 'Fit', ifBlank: 'skip', gate: null, halfLife: 90 });
  });

  test('one that names its column as the account table spells it', () => {
    const [criterion] = readRow({ Column: 'industry', Points: 'x=1' }, ['Sector', 'keywords', 1]).criteria;
    expect(criterion).toMatchObject({ name: 'Sector', columnIndex: 2, column: 'Ｉndustry' });
  });

  test('bands in ascending order, words as they are compared, * apart', () => {
    expect(readRow({ Points: '300=100;0=10' }, ['Size', 'bands', 1]).criteria[0]).toMatchObject({
      bands: [
        { start: 0, points: 10 },
        { start: 300, points: 100 },
      ],
    });
    expect(readRow({ Points: 'ＩＴ=80; *=20' }, ['Size', 'category', 1]).criteria[0]).toMatchObject({
      points: new Map([['it', 80]]),
      other: 20,
    });
    expect(readRow({ Points: 'ＩＴ=80' }, ['Size', 'category', 1]).criteria[0]).toMatchObject({ other: null });
  });
});

describe('readCriteria understands, in whatever width and case,', () => {
  test.each([
    ['number', 'number'],
    ['数値', 'number'],
    ['RANGE', 'range'],
    ['範囲', 'range'],
    ['ｒａｔｉｎｇ', 'rating'],
    ['評価', 'rating'],
    ['yes/no', 'yes/no'],
    ['Yes／No', 'yes/no'],
    ['はい・いいえ', 'yes/no'],
    ['recency', 'recency'],
    ['直近', 'recency'],
  ])('the kind %s', (typed, kind) => {
    const [criterion] = readRow({ From: 1, To: 5 }, ['Size', typed, 1]).criteria;
    expect(criterion?.kind).toBe(kind);
  });

  test.each([
    ['bands', 'bands'],
    ['段階', 'bands'],
    ['Category', 'category'],
    ['分類', 'category'],
    ['keywords', 'keywords'],
    ['ｷｰﾜｰﾄﾞ', 'keywords'],
  ])('the kind %s', (typed, kind) => {
    expect(readRow({ Points: '1=1' }, ['Size', typed, 1]).criteria[0]?.kind).toBe(kind);
  });

  test.each([
    ['', 'skip'],
    ['skip', 'skip'],
    ['除外', 'skip'],
    ['ZERO', 0],
    ['０点', 0],
    ['neutral', 50],
    ['中立', 50],
    ['Required', 'required'],
    ['必須', 'required'],
    [-100, -100],
    ['▲20', -20],
  ])('If blank %j', (typed, policy) => {
    expect(readRow({ From: 0, To: 1, 'If blank': typed }).criteria[0]?.ifBlank).toBe(policy);
  });
});

describe('the language of a criteria table', () => {
  test.each([
    ['en', ['Criterion', 'Kind', 'Weight']],
    ['ja', ['基準', '種類', '重み']],
    ['ja', ['基準', '種類', 'Weight']],
    ['en', ['Criterion', 'Kind', '重み']],
    // Headers that mean nothing here say nothing, whatever their language.
    ['en', ['Criterion', 'Kind', 'Weight', '担当者', '更新日', '承認', '部署']],
    // As many of each: one Japanese word is enough.
    ['ja', ['Criterion', '種類', 'Weight', '下限']],
  ])('is that of most of its headers (%s)', (language, headers) => {
    expect(readCriteria([headers, ['Size', 'rating', 1, '']], ACCOUNT_HEADERS, utcDay).language).toBe(language);
  });
});

test('readCriteria reads no rows that are blank, and counts them', () => {
  const table = [
    ['Criterion', 'Kind', 'Weight'],
    ['', ' ', null],
    ['Size', 'rating', 'x'],
  ];
  expect(readCriteria(table, ACCOUNT_HEADERS, utcDay).issues).toMatchObject([{ row: 3, column: 'weight', found: 'x' }]);
});

test('readCriteria takes a cell for blank that holds nothing but signs of no width', () => {
  expect(readRow({ Column: '\u200b' }, ['Size', 'rating', 1])).toMatchObject({
    issues: [],
    criteria: [{ column: 'Size' }],
  });
  expect(readRow({}, ['Size', '\u200b', 1]).issues).toMatchObject([{ code: 'blank', column: 'kind' }]);
});

test('of two columns with one meaning the first counts', () => {
  const table = [
    ['Criterion', 'Kind', 'Weight', 'weight', '重み'],
    ['Size', 'rating', 1, 2, 3],
  ];
  expect(readCriteria(table, ACCOUNT_HEADERS, utcDay).criteria[0]?.weight).toBe(1);
});

test('readCriteria knows that a reference date is needed, also of a row with a mistake', () => {
  expect(readRow({}, ['Size', 'recency', 'x']).needsReferenceDate).toBe(true);
  expect(readRow({}, ['Size', 'rating', 1]).needsReferenceDate).toBe(false);
});
