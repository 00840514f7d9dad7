import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundedOutwards } from '../../../src/core/columns/index.ts';

describe('roundedOutwards(low, high)', () => {
  test.each([
    [123, 4567, 120, 4600],
    [0, 99.2, 0, 100],
    [99.9, 100.1, 99, 110],
    [0.3, 0.7, 0.3, 0.7],
    [0.0123, 0.0456, 0.012, 0.046],
    [-123, -45.6, -130, -45],
    [-0.81, 5, -0.81, 5],
    [30, 30, 30, 30],
    [1_234_567_890, 9_876_543_210, 1_200_000_000, 9_900_000_000],
  ])('%d and %d become %d and %d', (low, high, from, to) => {
    expect(roundedOutwards(low, high)).toEqual({ from, to });
  });

  test('hold what was given, a tenth wider at most, and stay once round', () => {
    const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => Math.abs(value) > 1e-9);
    fc.assert(
      fc.property(bound, bound, (low, high) => {
        const { from, to } = roundedOutwards(low, high);
        expect(from).toBeLessThanOrEqual(low);
        expect(to).toBeGreaterThanOrEqual(high);
        expect(low - from).toBeLessThanOrEqual(Math.abs(low) / 10 + 1e-12);
        expect(to - high).toBeLessThanOrEqual(Math.abs(high) / 10 + 1e-12);
        expect(roundedOutwards(from, to)).toEqual({ from, to });
      }),
    );
  });
});
