import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownBelow, shownParts, shownPoints } from '../../src/text/points.ts';

describe('shownPoints has one decimal', () => {
  test.each([
    [0, '0.0'],
    [-0.04, '0.0'],
    [12.34, '12.3'],
    [12.35, '12.4'],
    [-12.34, '-12.3'],
    [100, '100.0'],
    // Sums that should be 48.75 and are a little less.
    [48.75 - 1e-12, '48.8'],
  ])('%d is %s', (points, shown) => {
    expect(shownPoints(points)).toBe(shown);
  });
});

describe('shownParts', () => {
  test.each([
    // 100.0 of 33.3 three times leaves 0.1 for the one that lost most.
    [
      [33.33, 33.33, 33.34],
      ['33.3', '33.3', '33.4'],
    ],
    // 86.666 is 86.7, so one of two that lost equally is rounded up: the first.
    [
      [53.333, 33.333],
      ['53.4', '33.3'],
    ],
    [
      [1, 2, 3],
      ['1.0', '2.0', '3.0'],
    ],
    [
      [50, -10.04],
      ['50.0', '-10.0'],
    ],
    [[], []],
  ])('of %j are %j', (parts, shown) => {
    expect(shownParts(parts)).toEqual(shown);
  });

  test('add up to their sum as it is shown, and none is further than 0.1 from what it is', () => {
    const part = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const shown = shownParts(parts);
        const tenths = (text: string) => Math.round(Number(text) * 10);
        const sum = parts.reduce((total, next) => total + next, 0);
        expect(shown.reduce((total, next) => total + tenths(next), 0)).toBe(tenths(shownPoints(sum)) + 0);
        for (const [i, text] of shown.entries()) {
          expect(Math.abs(Number(text) - (parts[i] ?? Number.NaN))).toBeLessThan(0.1 + 1e-6);
        }
      }),
    );
  });
});

describe('shownBelow has as many decimals as show that points are below the line:', () => {
  test.each([
    [20, 30, '20.0'],
    [29.94, 30, '29.9'],
    [29.96, 30, '29.96'],
    [29.9996, 30, '29.9996'],
    [-50, 0, '-50.0'],
    [-0.01, 0, '-0.01'],
  ])('%d, line %d: %s', (points, line, shown) => {
    expect(shownBelow(points, line)).toBe(shown);
  });
});
