import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnKind } from '../../../src/core/columns/index.ts';
import { utcDay } from '../../../src/core/tables/index.ts';
import type { Cell } from '../../../src/model/cell.ts';

function repeated(times: number, ...cells: readonly Cell[]): Cell[] {
  return Array.from({ length: times * cells.length }, (_, i) => cells[i % cells.length]);
}

const COMPANIES = ['トヨタ自動車', 'ソニーグループ', '任天堂', '花王', '資生堂', '味の素'];

describe('columnKind(cells, dayOf)', () => {
  test.each<[string, Cell[], string]>([
    ['nothing at all', [], 'blank'],
    ['blanks and white space', ['', null, undefined, '　'], 'blank'],
    ['numbers', [120, 3400, 15], 'number'],
    ['numbers as people type them', ['120名', '1,500人', '３億円', '12%'], 'number'],
    ['numbers of equal length that repeat', [120000, 350000, 120000], 'number'],
    ['round amounts of equal length', [500000000, 120000000, '350000000'], 'number'],
    ['amounts with separators, of equal length', ['123,456', '234,567', '345,678'], 'number'],
    ['whole numbers of different length', [123456, 1234567, 99], 'number'],
    ['years', Array.from({ length: 25 }, (_, i) => 1970 + i), 'number'],
    ['a few numbers of four digits', [7203, 6758, 7974], 'number'],
    ['ratings', [1, 5, 3, '４'], 'rating'],
    ['ratings of which most are 1', [1, 1, 1, 1, 2], 'rating'],
    ['ratings that are all the same, as far as one can see', [3, 3, 3], 'number'],
    ['small numbers of which one is above 5', [1, 2, 6], 'number'],
    ['small numbers of which one is 0', [0, 2, 3, 4], 'number'],
    ['parts of ratings', [1, 2.5, 4], 'number'],
    ['checkboxes', [true, false, true], 'yes/no'],
    ['words for yes and no', ['あり', 'なし', '○', 'Yes'], 'yes/no'],
    ['1 and 0', [1, 0, 0, 1], 'yes/no'],
    ['dates', [new Date(0), new Date(1e12)], 'date'],
    ['dates as people type them', ['2026-11-21', '令和8年11月21日', '21 Nov 2026'], 'date'],
    ['corporate numbers', [1180301018771, 5010401067252, '7010401022924'], 'text'],
    ['phone numbers without hyphens', ['0312345678', '0661234567'], 'text'],
    ['phone numbers and postal codes with hyphens', ['03-1234-5678', '100-0001', '06-6123-4567'], 'text'],
    ['postal codes in full width', ['０６００００１', '１０００００５'], 'text'],
    ['security codes of a long list', Array.from({ length: 20 }, (_, i) => 1301 + 37 * i), 'text'],
    ['words that repeat', repeated(3, 'IT', '製造業'), 'category'],
    ['words of lists that repeat', repeated(3, 'IT、製造業', '製造業', 'IT'), 'category'],
    ['a few words', ['IT', '製造業', 'IT', '製造業'], 'text'],
    ['names', COMPANIES, 'text'],
    ['errors', ['#N/A', '#N/A', '#REF!', '#N/A', '#N/A'], 'text'],
    ['half numbers, half words that repeat', repeated(4, 100, '未定'), 'category'],
  ])('takes %s for what they are', (_what, cells, kind) => {
    expect(columnKind(Object.freeze(cells), utcDay)).toBe(kind);
  });

  test('asks for four of five filled cells, whatever else the others hold', () => {
    expect(columnKind([100, 200, 300, 400, '約500', '', ''], utcDay)).toBe('number');
    expect(columnKind([100, 200, 300, '約400', '約500'], utcDay)).toBe('text');
    expect(columnKind(['はい', 'いいえ', 'はい', 'はい', '検討中'], utcDay)).toBe('yes/no');
    expect(columnKind(['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '5/6/2026'], utcDay)).toBe('date');
  });

  test('takes up to 12 different words among 20 cells for a category, and up to 50 where fewer than half differ', () => {
    const words = (different: number, filled: number) =>
      Array.from({ length: filled }, (_, i) => `業種${i % different}`);
    expect(columnKind(words(12, 20), utcDay)).toBe('category');
    expect(columnKind(words(13, 20), utcDay)).toBe('text');
    expect(columnKind(words(12, 19), utcDay)).toBe('text');
    expect(columnKind(words(9, 19), utcDay)).toBe('category');
    expect(columnKind(words(50, 101), utcDay)).toBe('category');
    expect(columnKind(words(50, 100), utcDay)).toBe('text');
    expect(columnKind(words(51, 500), utcDay)).toBe('text');
  });

  test('does not depend on the order of the cells, nor on blank ones', () => {
    const cell = fc.constantFrom<Cell>(
      '',
      0,
      1,
      2,
      7203,
      'あり',
      'IT',
      '製造業',
      '2026-11-21',
      '約120',
      '0312345678',
      true,
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const kind = columnKind(cells, utcDay);
        expect(columnKind(cells.toReversed(), utcDay)).toBe(kind);
        expect(columnKind([...cells, '', null], utcDay)).toBe(kind);
      }),
    );
  });
});
