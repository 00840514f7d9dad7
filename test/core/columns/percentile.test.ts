import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile } from '../../../src/core/columns/index.ts';

describe('percentile(sorted, share)', () => {
  // R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), c(0, .05, .25, .5, .75, .95, 1), type = 7)
  const sorted = Object.freeze([3, 6, 7, 8, 8, 10, 13, 15, 16, 20]);
  test.each([
    // 9·0.05 = 0.45: 3 + 0.45·3; 9·0.25 = 2.25: 7 + 0.25·1; 9·0.75 = 6.75: 13 + 0.75·2; 9·0.95 = 8.55: 16 + 0.55·4
    [0, 3],
    [0.05, 4.35],
    [0.25, 7.25],
    [0.5, 9],
    [0.75, 14.5],
    [0.95, 18.2],
    [1, 20],
  ])('at %d is %d', (share, expected) => {
    expect(percentile(sorted, share)).toBeCloseTo(expected, 10);
  });

  test('of one value is that value', () => {
    expect(percentile([7], 0.3)).toBe(7);
  });

  test('needs values', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });

  test('never falls as the share grows, and stays within the values', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(values, share, share, (list, one, other) => {
        const ascending = list.toSorted((a, b) => a - b);
        const low = percentile(ascending, Math.min(one, other));
        const high = percentile(ascending, Math.max(one, other));
        expect(high).toBeGreaterThanOrEqual(low);
        expect(low).toBeGreaterThanOrEqual(percentile(ascending, 0));
        expect(high).toBeLessThanOrEqual(percentile(ascending, 1));
      }),
    );
  });
});
