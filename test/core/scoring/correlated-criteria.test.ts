import { describe, expect, test } from 'vitest';
import { correlatedCriteria } from '../../../src/core/scoring/index.ts';
import type { Criterion } from '../../../src/model/criterion.ts';
import type { Reading } from '../../../src/model/score.ts';

function makeCriteria(...weights: readonly number[]): Criterion[] {
  return weights.map((weight, columnIndex) => ({
    name: `${columnIndex}`,
    columnIndex,
    column: `${columnIndex}`,
    weight,
    group: 'Fit',
    ifBlank: 'skip',
    gate: null,
    kind: 'number',
    from: 0,
    to: 100,
  }));
}

/** Accounts whose readings are the rows of these columns. */
function accounts(...columns: readonly (readonly Reading[])[]) {
  return (columns[0] ?? []).map((_reading, row) => ({ readings: columns.map((column) => column[row] ?? 'blank') }));
}

const RISING = Object.freeze(Array.from({ length: 15 }, (_, i) => i));

describe('correlatedCriteria(criteria, scores)', () => {
  test('names two criteria that move together, and over how many accounts', () => {
    const doubled = RISING.map((points) => 2 * points + 5);
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(RISING, doubled))).toEqual([
      { first: 0, second: 1, correlation: 1, rows: 15 },
    ]);
  });

  test('needs 15 accounts where both are known', () => {
    const gap: readonly Reading[] = RISING.map((points) => (points === 7 ? 'unreadable' : points));
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(RISING, gap))).toEqual([]);
    expect(correlatedCriteria(makeCriteria(1, 1), accounts([...RISING, 99], [...gap, 99]))).toMatchObject([
      { rows: 15 },
    ]);
  });

  test('needs more than 0.8', () => {
    // Each has ten low and ten high values, off the mean by 30. 18 of 20 are alike: r = (18 − 2)·30² ÷ (20·30²) = 0.8
    const x = [...new Array<number>(10).fill(20), ...new Array<number>(10).fill(80)];
    const alike = x.map((points, i) => (i === 0 || i === 19 ? 100 - points : points));
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(x, alike))).toEqual([]);
    // 19 of 20 are alike, 9 low and 11 high. For two-valued lists r = (9·10 − 1·0) ÷ √(10·10·9·11) = 90 ÷ 99.4987 = 0.9045
    const nearly = x.map((points, i) => (i === 0 ? 80 : points));
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(x, nearly))).toMatchObject([
      { correlation: expect.closeTo(0.9045, 4) },
    ]);
  });

  test('does not mind criteria that move against each other: they do not count one thing twice', () => {
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(RISING, RISING.toReversed()))).toEqual([]);
  });

  test('leaves out criteria without weight, and those that do not vary', () => {
    expect(correlatedCriteria(makeCriteria(1, 0), accounts(RISING, RISING))).toEqual([]);
    // The mean of these is not exactly one of them.
    const same = RISING.map(() => 33.3);
    expect(correlatedCriteria(makeCriteria(1, 1), accounts(same, same))).toEqual([]);
  });

  test('puts the strongest pair first, and counts each pair once', () => {
    const rough = RISING.map((points) => points + (points % 2) * 3);
    const found = correlatedCriteria(makeCriteria(1, 1, 1), accounts(rough, RISING, RISING));
    expect(found.map(({ first, second }) => [first, second])).toEqual([
      [1, 2],
      [0, 1],
      [0, 2],
    ]);
  });
});
