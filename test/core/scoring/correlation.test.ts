import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation } from '../../../src/core/scoring/correlation.ts';

describe('correlation(first, second)', () => {
  test("agrees with R for Anscombe's first pair", () => {
    // Anscombe, "Graphs in Statistical Analysis", The American Statistician 27 (1973); R: with(anscombe, cor(x1, y1)) is 0.8164205
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(x, y)).toBeCloseTo(0.8164205, 7);
  });

  test('is worked by hand for four values', () => {
    // Off their means of 2 and 5: −1, 0, 0, 1 and −3, 1, −1, 3. 6 ÷ √(2·20) = 0.948683
    expect(correlation([1, 2, 2, 3], [2, 6, 4, 8])).toBeCloseTo(0.948683, 6);
  });

  test('keeps its digits far from 0', () => {
    const x = [1, 2, 2, 3].map((value) => value + 1e8);
    expect(correlation(x, [2, 6, 4, 8])).toBeCloseTo(0.948683, 6);
  });

  test.each([
    ['one does not vary', [1, 2, 3], [5, 5, 5]],
    ['one varies by the noise of sums only', [0.3, 0.1 + 0.2, 0.3], [1, 2, 3]],
    ['there is one value', [1], [2]],
    ['there is none', [], []],
  ])('is not defined where %s', (_what, x, y) => {
    expect(correlation(x, y)).toBeNull();
  });

  test('lies in −1…1, is symmetric, and does not depend on scale or origin', () => {
    const points = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 30 }), (pairs) => {
        const x = pairs.map(([first]) => first);
        const y = pairs.map(([, second]) => second);
        const r = correlation(x, y);
        if (r === null) {
          expect(Math.min(new Set(x).size, new Set(y).size)).toBe(1);
          return;
        }
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(correlation(y, x)).toBeCloseTo(r, 12);
        expect(correlation(x, x)).toBeCloseTo(1, 12);
        const moved = x.map((value) => 40 - value / 4);
        expect(correlation(moved, y)).toBeCloseTo(-r, 9);
      }),
    );
  });
});
