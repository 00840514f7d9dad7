import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecaster } from '../../../../src/core/kpi/forecast/index.ts';

const monthly = (values: readonly number[], ahead: readonly number[], isSum = false) =>
  forecaster({ isSum, periods: values.map((_, i) => i), values, season: 12, ahead });

const value = fc.integer({ min: -1000, max: 1000 });
const history = fc.array(value, { minLength: 6, maxLength: 20 });
const direction = fc.constantFrom('up' as const, 'down' as const);
const aheadOf = (isSum: boolean, horizon: number) => (isSum ? Array.from({ length: horizon }, () => 1) : [horizon]);

describe('whatever the history,', () => {
  test('the chance lies between 0.01 and 0.99, and never falls as the last value gets better', () => {
    fc.assert(
      fc.property(
        history,
        fc.array(value, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: -20_000, max: 20_000 }),
        direction,
        fc.boolean(),
        fc.integer({ min: 1, max: 13 }),
        (values, lasts, target, way, isSum, horizon) => {
          const { chance } = monthly(values, aheadOf(isSum, horizon), isSum);
          const better = lasts.sort((a, b) => (way === 'up' ? a - b : b - a)).map((last) => chance(last, target, way));
          for (const [i, now] of better.entries()) {
            expect(now).toBeGreaterThanOrEqual(0.01);
            expect(now).toBeLessThanOrEqual(0.99);
            expect(now).toBeGreaterThanOrEqual((better[i - 1] ?? 0) - 1e-9);
          }
        },
      ),
    );
  });

  test('a nearer target is no less likely', () => {
    fc.assert(
      fc.property(history, value, value, fc.nat(500), fc.boolean(), (values, last, target, nearer, isSum) => {
        const { chance } = monthly(values, aheadOf(isSum, 5), isSum);
        expect(chance(last, target - nearer, 'up')).toBeGreaterThanOrEqual(chance(last, target, 'up') - 1e-9);
        expect(chance(last, target + nearer, 'down')).toBeGreaterThanOrEqual(chance(last, target, 'down') - 1e-9);
      }),
    );
  });

  test('other units, and a mirror, change nothing', () => {
    fc.assert(
      fc.property(history, value, value, fc.boolean(), (values, last, target, isSum) => {
        const { chance } = monthly(values, aheadOf(isSum, 4), isSum);
        const thousands = monthly(
          values.map((v) => v * 1000),
          aheadOf(isSum, 4),
          isSum,
        );
        const mirrored = monthly(
          values.map((v) => -v),
          aheadOf(isSum, 4),
          isSum,
        );
        expect(thousands.chance(last * 1000, target * 1000, 'up')).toBeCloseTo(chance(last, target, 'up'), 7);
        expect(mirrored.chance(-last, -target, 'down')).toBeCloseTo(chance(last, target, 'up'), 7);
      }),
    );
  });

  test('the band holds its middle', () => {
    fc.assert(
      fc.property(history, value, fc.boolean(), (values, last, isSum) => {
        const { band } = monthly(values, [1, 1, 0.5], isSum);
        for (const { low, forecast, high } of [0, 1, 2].map((point) => band(last, point))) {
          expect(low).toBeLessThanOrEqual(forecast);
          expect(forecast).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('the ends of the band are the values that are reached with 90 % and 10 %', () => {
  const { band: bandAt, chance } = monthly([12, 15, 11, 18, 14, 16, 13], [3]);
  const band = bandAt(17, 0);
  expect(chance(17, band.low, 'up')).toBeCloseTo(0.9, 6);
  expect(chance(17, band.forecast, 'up')).toBeCloseTo(0.5, 6);
  expect(chance(17, band.high, 'up')).toBeCloseTo(0.1, 6);
});

test('sums of amounts that never were negative are not negative', () => {
  const { low } = monthly([0, 0, 0, 5, 0, 0, 0, 1], [1], true).band(0, 0);
  expect(low).toBe(0);
});

test('of values that never moved the next stays with the odds of one surprise more than was seen', () => {
  const { chance, band } = monthly([7, 7, 7, 7, 7, 7], [2]);
  // Laplace: 1 in 6 + 2.
  expect(chance(7, 8, 'up')).toBe(1 / 8);
  expect(chance(7, 7, 'up')).toBe(7 / 8);
  expect(band(7, 0)).toEqual({ forecast: 7, low: 7, high: 7 });
});

test('a take-off after a slow start is followed where it leads', () => {
  const values = [1, 2, 2, 3, 3, 4, 5, 7, 9, 11, 14, 17, 20];
  // By 3 a month, as it went in the last three: 23, 26, 29, in all 78.
  const third = monthly(values, [3]).band(20, 0);
  expect(third.low).toBeLessThan(29);
  expect(third.high).toBeGreaterThan(29);
  expect(monthly(values, [3]).chance(20, 27, 'up')).toBeGreaterThan(0.5);
  const together = monthly(values, [1, 1, 1], true).band(20, 2);
  expect(together.low).toBeLessThan(78);
  expect(together.high).toBeGreaterThan(78);
});

test('a yearly pattern is seen from its second year on', () => {
  const year = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 40];
  const values = [...year, ...year, ...year.slice(0, 11)];
  const next = monthly(values, [1]).band(10, 0);
  const later = monthly(values, [2]).band(10, 0);
  expect(next.forecast).toBeGreaterThan(25);
  expect(later.forecast).toBeLessThan(20);
});
