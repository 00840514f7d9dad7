import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogram } from '../../../src/core/columns/index.ts';

describe('histogram(values, bins)', () => {
  test('counts the values in equal parts; one on a line between two belongs to the upper', () => {
    // 0, 1 … 100: the percentiles are 1 and 99, and each of two bins is 49 wide, so the line is at 50.
    const values = Object.freeze(Array.from({ length: 101 }, (_, i) => 100 - i));
    expect(histogram(values, 2)).toEqual({ from: 1, to: 99, counts: [50, 51] });
  });

  test('does not let one giant press all others into one bin', () => {
    // 0, 1 … 199 and the giant: the 99th percentile of 201 values is the 199th, which is 198; the 1st is 2.
    const values = [...Array.from({ length: 200 }, (_, i) => i), 1e9];
    // 2…51 with the 0 and 1 below, 51…100 (49 wide each): 51, 49, 49, and 149…198 with 199 and the giant.
    expect(histogram(values, 4)).toEqual({ from: 2, to: 198, counts: [51, 49, 49, 52] });
  });

  test('makes one bin of values that do not differ', () => {
    expect(histogram([5, 5, 5], 10)).toEqual({ from: 5, to: 5, counts: [3] });
    expect(histogram([5], 10)).toEqual({ from: 5, to: 5, counts: [1] });
  });

  test('makes none of no values', () => {
    expect(histogram([], 10).counts).toEqual([]);
  });

  test('counts every value once, in at most as many bins as asked for', () => {
    const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (list, bins) => {
        const { from, to, counts } = histogram(list, bins);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.length);
        expect(counts).toHaveLength(from === to ? 1 : bins);
        expect(from).toBeGreaterThanOrEqual(Math.min(...list));
        expect(to).toBeLessThanOrEqual(Math.max(...list));
        expect(histogram(list.toReversed(), bins)).toEqual({ from, to, counts });
      }),
    );
  });
});
