import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedSums } from '../../../../src/core/kpi/forecast/asked.ts';
import { shared } from '../../../../src/core/kpi/forecast/covariance.ts';

test('what lies ahead together shares, and varies by, what its periods do pair by pair', () => {
  fc.assert(
    fc.property(
      fc.record({
        level: fc.constantFrom(0, 0.1, 0.4, 1),
        drift: fc.constantFrom(0, 0.01, 1),
        slope: fc.constantFrom(0, 0.5),
        yearly: fc.constantFrom(0, 2, 20),
        season: fc.constantFrom(4, 12),
      }),
      fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 }),
      fc.array(fc.constantFrom(0, 0.25, 1), { minLength: 1, maxLength: 30 }),
      (covariance, history, ahead) => {
        const periods = history.sort((a, b) => a - b);
        const end = periods[periods.length - 1] ?? 0;
        const coming = ahead.map((part, k) => ({ part, t: end + k + 1 }));
        const { shares, size, variance } = askedSums(covariance, periods, ahead)(ahead.length - 1);
        const sum = (of: (each: { part: number; t: number }) => number) =>
          coming.reduce((all, each) => all + of(each), 0);
        expect(size).toBeCloseTo(
          sum(({ part }) => part),
          9,
        );
        for (const [i, u] of periods.entries()) {
          expect(shares[i]).toBeCloseTo(
            sum(({ part, t }) => part * shared(covariance, t, u)),
            6,
          );
        }
        const pairs = sum((one) => sum((other) => one.part * other.part * shared(covariance, one.t, other.t)));
        expect(variance).toBeCloseTo(pairs + sum(({ part }) => part * (1 - covariance.level)), 6);
      },
    ),
  );
});
