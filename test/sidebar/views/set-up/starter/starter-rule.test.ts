import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../../src/model/cell.ts';
import type { StarterKey } from '../../../../../src/model/starter.ts';
import { STARTER_CRITERIA } from '../../../../../src/sidebar/views/set-up/starter/starter-criteria.ts';
import { starterRule } from '../../../../../src/sidebar/views/set-up/starter/starter-rule.ts';
import { listedColumn } from './listed.ts';

function ruleOf(key: StarterKey, cells: readonly Cell[]) {
  const starter = STARTER_CRITERIA.find((each) => each.key === key);
  const column = listedColumn('x', cells).columns[1];
  if (!starter || !column) throw new Error('no such criterion or column');
  return starterRule(starter, column);
}

const times = <Value>(count: number, value: (i: number) => Value) => Array.from({ length: count }, (_, i) => value(i));

describe('what a criterion makes of a column', () => {
  test('amounts: a line from the 5th to the 95th percentile, rounded outwards to two digits', () => {
    // Of 0, 11, 22 … 1100 the 5th percentile is 55 and the 95th 1045.
    expect(
      ruleOf(
        'size',
        times(101, (i) => i * 11),
      ),
    ).toEqual({ kind: 'number', from: 55, to: 1100 });
  });

  test('amounts of which some are much larger: a line that ends where the company in the middle gets its 20 points', () => {
    // Of the cubes of 0 … 100 the 5th percentile is 125, the middle one 125000. It would get 15 points on a line up to the 95th percentile,
    // 857375, and 17 up to the 90th, 729000; up to the 80th, 512000, it gets 24.
    expect(
      ruleOf(
        'size',
        times(101, (i) => i ** 3),
      ),
    ).toEqual({ kind: 'number', from: 120, to: 520_000 });
  });

  test('amounts of which a few are giants: a band for every fifth', () => {
    // 1, 2, 4 … 2^20: the middle one, 1024, would get 1 of 100 points on a line up to 530000. The fifths begin at 2^4, 2^8, 2^12, 2^16.
    expect(
      ruleOf(
        'size',
        times(21, (i) => 2 ** i),
      ),
    ).toEqual({
      kind: 'bands',
      points: '16=25; 250=50; 4000=75; 65000=100',
    });
  });

  test('amounts that do not differ: nothing', () => {
    expect(
      ruleOf(
        'size',
        times(9, () => 50),
      ),
    ).toBeNull();
  });

  test('amounts under a criterion that they say nothing about: nothing', () => {
    expect(
      ruleOf(
        'culture',
        times(30, (i) => i * 7),
      ),
    ).toBeNull();
  });

  test('few different words: the values found, the most frequent first, all alike, for the person to rate', () => {
    expect(ruleOf('industry', ['IT', '製造業', 'IT', '小売', '製造業', 'IT', '小売', 'IT'])).toEqual({
      kind: 'category',
      points: 'IT=50; 製造業=50; 小売=50; *=50',
    });
  });

  test('levels: points that say the same', () => {
    expect(ruleOf('intent', ['High', 'Low', 'Medium', 'Low', 'High', 'High'])).toEqual({
      kind: 'category',
      points: 'High=100; Low=0; Medium=50; *=50',
    });
  });

  test('many words of which some come often: the twelve most frequent', () => {
    const rule = ruleOf(
      'industry',
      times(80, (i) => (i < 40 ? `Class ${'ABCDEFGHIJKLM'.charAt(i % 13)}` : `Own ${i}`)),
    );
    expect(String(rule?.points).split('; ')).toHaveLength(13);
  });

  test('texts that hardly repeat: nothing', () => {
    expect(
      ruleOf(
        'industry',
        times(40, (i) => `We make the part number ${i}`),
      ),
    ).toBeNull();
  });

  test('values that Points cannot hold: left to all others', () => {
    expect(ruleOf('industry', ['a=b', 'IT', '*', 'IT', 'a=b', '*'])).toEqual({
      kind: 'category',
      points: 'IT=50; *=50',
    });
  });

  test('addresses: the places that several begin with', () => {
    const addresses = ['東京都港区芝1', '東京都中央区銀座2', '大阪市北区梅田3', '横浜市西区4', '大阪市中央区本町5'];
    expect(ruleOf('region', addresses)).toEqual({ kind: 'keywords', points: '東京都=100; 大阪市=100' });
  });

  test('industries that hardly repeat in a short list: the first twelve all the same, as words of other columns are not', () => {
    const words = times(20, (i) => `${'ABCDEFGHIJKLMNOPQRST'.charAt(i)} works`);
    expect(String(ruleOf('industry', words)?.points).split('; ')).toHaveLength(13);
    expect(ruleOf('decision', words)).toBeNull();
  });

  test('dates of the last contact: how recent they are, halved every 90 days; other dates: nothing', () => {
    const dates = ['2026-01-05', '2026/3/8', '令和8年4月1日'];
    expect(ruleOf('relationship', dates)).toEqual({ kind: 'recency', points: 90 });
    expect(ruleOf('growth', dates)).toBeNull();
  });

  test('yes and no: what they are where yes is good, else values for the person to rate', () => {
    const answers = ['あり', 'なし', 'あり'];
    expect(ruleOf('expansion', answers)).toEqual({ kind: 'yes/no' });
    expect(ruleOf('competitors', answers)).toEqual({ kind: 'category', points: 'あり=50; なし=50; *=50' });
  });

  test('ratings: what they are', () => {
    expect(ruleOf('culture', [1, 5, 3, 4, 2])).toEqual({ kind: 'rating' });
  });

  test('nothing yet: what the criterion usually is', () => {
    expect(ruleOf('industry', ['', ''])).toEqual({ kind: 'category', points: '*=50' });
    expect(ruleOf('relationship', [''])).toEqual({ kind: 'recency', points: 90 });
    expect(ruleOf('decision', [''])).toEqual({ kind: 'rating' });
  });
});
