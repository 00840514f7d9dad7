import { describe, expect, test } from 'vitest';
import { fittedRows } from '../../../../src/host/page/grid/row-heights.ts';
import type { CellView } from '../../../../src/host/protocol/cell-view.ts';
import type { TabView } from '../../../../src/host/protocol/workbook-view.ts';
import { cells, tabView } from '../tab-view.ts';

/** The heights of rows that are not as usual, from cells by row and column. Columns have room for 9 letters. */
function heights(rows: Record<number, Record<number, CellView>>, change: Partial<TabView> = {}) {
  const loaded = new Map(
    Object.entries(rows).map(([row, line]) => [
      Number(row),
      new Map(Object.entries(line).map(([column, cell]) => [Number(column), cell])),
    ]),
  );
  return fittedRows(tabView(change), loaded, () => (text) => text.length * 10).runs;
}

const text = (text: string, style: CellView['style'] = {}): CellView => ({ text, style });
const long = 'one two three four';

describe('a row that nobody gave a height', () => {
  test.each([
    // A line takes 16 pixels, and the row 5 more.
    ['a text of one line', text('one'), []],
    ['line breaks', text('a\nb\n\nc'), [[2, 2, 69]]],
    ['a wrapped text', text(long, { wrap: 'wrap' }), [[2, 2, 53]]],
    ['a wrapped text that fits', text('one two', { wrap: 'wrap' }), []],
    ['a long text over blank neighbours', text(long), []],
    ['a long text that is cut off', text(long, { wrap: 'clip' }), []],
    // 18 points are 24 pixels, whose line takes 29.
    ['large letters', text('one', { fontSize: 18 }), [[2, 2, 34]]],
    ['small letters', text('one', { fontSize: 6 }), []],
    [
      'a number, which is never wrapped',
      { text: '123456789012', kind: 'number', style: { wrap: 'wrap' } } as const,
      [],
    ],
    [
      'a wrapped text beside the arrow of its choices',
      { ...text('one three', { wrap: 'wrap' }), choice: 'list' } as const,
      [[2, 2, 37]],
    ],
  ])('is as high as it takes: %s', (_, cell, expected) => {
    expect(heights({ 2: { 1: cell } })).toEqual(expected);
  });

  test('is as high as its tallest cell', () => {
    expect(heights({ 5: { 1: text('a\nb'), 2: text('a\nb\nc'), 3: text('a') } })).toEqual([[5, 5, 53]]);
  });

  test('is lower where the column is wider', () => {
    const columnSizes = { usual: 100, runs: [[1, 1, 150] as const] };
    expect(heights({ 2: { 1: text(long, { wrap: 'wrap' }) } }, { columnSizes })).toEqual([[2, 2, 37]]);
  });

  test('does not heed merged cells, nor hidden columns', () => {
    const columnSizes = { usual: 100, runs: [[3, 3, 0] as const] };
    const merges = [cells(2, 1, 1, 2)];
    expect(
      heights({ 2: { 1: text('a\nb'), 3: text('a\nb') }, 3: { 1: text('a\nb') } }, { columnSizes, merges }),
    ).toEqual([[3, 3, 37]]);
  });
});

test('rows that somebody gave a height, or hid, stay as they are, in order with the others', () => {
  const rowSizes = {
    usual: 21,
    runs: [
      [2, 2, 30],
      [4, 5, 0],
    ] as const,
  };
  const tall = { 1: text('a\nb') };
  expect(heights({ 6: tall, 2: tall, 4: tall, 3: tall }, { rowSizes })).toEqual([
    [2, 2, 30],
    [3, 3, 37],
    [4, 5, 0],
    [6, 6, 37],
  ]);
});
