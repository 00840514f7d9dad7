import { describe, expect, test } from 'vitest';
import { pointsPieces } from '../../../src/tabs/criteria/points.ts';

describe('pointsPieces', () => {
  test.each([
    ['divides at semicolons and line breaks', 'a=1; b=2\nc=3', ['a', 'b', 'c'], [1, 2, 3]],
    ['reads full-width signs', 'ＤＸ＝４０；ＡＩ＝－５', ['DX', 'AI'], [40, -5]],
    ['skips empty pieces', ';; a=1 ;\n;\u200b;', ['a'], [1]],
    ['takes the last = for the one that divides', 'a=b=1', ['a=b'], [1]],
    ['reads points as people type them', 'a=▲1,0; b=1,000; c=50点', ['a', 'b', 'c'], [undefined, 1000, 50]],
    [
      'has no points without =, without a value, without a number',
      'a; =1; \u200b=1; b=',
      ['', '', '\u200b', 'b'],
      [undefined, undefined, undefined, undefined],
    ],
    ['keeps superscripts from becoming digits', '10²=1; a=2²', ['10²', 'a'], [1, undefined]],
    ['leaves commas inside a value', 'Acme, Inc.=1', ['Acme, Inc.'], [1]],
  ])('%s', (_what, cell, values, points) => {
    const pieces = pointsPieces(cell);
    expect(pieces.map(({ value }) => value)).toEqual(values);
    expect(pieces.map((piece) => piece.points)).toEqual(points);
  });
});
