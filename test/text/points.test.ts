import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownBelow, shownLead, shownPoints, shownSum } from '../../src/text/points.ts';

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

describe('shownSum', () => {
  test.each([
    // 33.3 twice leaves 33.4 of 100.0 for the rest.
    [100, [33.33, 33.33], true, { sum: '100.0', parts: ['33.3', '33.3'], rest: '33.4' }],
    [39.96, [50], true, { sum: '40.0', parts: ['50.0'], rest: '-10.0' }],
    // 53.3 and 33.3 would be 86.6, and nothing else could be 0.1.
    [86.6666, [53.3333, 33.3333], false, { sum: '86.67', parts: ['53.34', '33.33'], rest: '0.0' }],
    [6, [1, 2, 3], false, { sum: '6.0', parts: ['1.0', '2.0', '3.0'], rest: '0.0' }],
    // 29.25 − 58.625 + 0.11, halfway between −29.27 and −29.26: rounded as the parts are.
    [-29.265, [29.25, -58.625, 0.11], false, { sum: '-29.26', parts: ['29.25', '-58.62', '0.11'], rest: '0.0' }],
    [-50, [], true, { sum: '-50.0', parts: [], rest: '-50.0' }],
  ])('of %d with the parts %j, rest %s, is %j', (sum, parts, hasRest, shown) => {
    expect(shownSum(sum, parts, hasRest)).toEqual(shown);
  });

  test('adds up as it is shown, and no part is further than 0.05 from what it is', () => {
    const part = fc.oneof(
      fc.double({ min: -100, max: 100, noNaN: true }),
      fc.integer({ min: -800, max: 800 }).map((eighths) => eighths / 8),
    );
    const anyRest = fc.option(fc.double({ min: -100, max: 100, noNaN: true }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), anyRest, (parts, rest) => {
        const shown = shownSum(
          parts.reduce((total, next) => total + next, rest ?? 0),
          parts,
          rest !== null,
        );
        const hundredths = (text: string) => Math.round(Number(text) * 100);
        const all = [...shown.parts, shown.rest].map(hundredths);
        expect(all.reduce((total, next) => total + next, 0)).toBe(hundredths(shown.sum));
        for (const [i, text] of shown.parts.entries()) {
          expect(Math.abs(Number(text) - (parts[i] ?? Number.NaN))).toBeLessThanOrEqual(0.05 + 1e-6);
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

describe('shownLead is never 0:', () => {
  test.each([
    [12.34, '12.3'],
    [0.04, '0.04'],
    [2e-9, '0.000000002'],
  ])('%d is %s', (points, shown) => {
    expect(shownLead(points)).toBe(shown);
  });
});
