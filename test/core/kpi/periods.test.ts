import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodAt, periodPosition, periodStart, periodsBetween } from '../../../src/core/kpi/periods.ts';
import { readDay, utcDay, writtenDay } from '../../../src/core/tables/index.ts';

const day = (text: string) => readDay(text, utcDay) ?? NaN;

describe('between two days lie', () => {
  test.each([
    ['2026-01-01', '2027-01-01', 12],
    // The 1st to the 16th is 15 of the 31 days of July.
    ['2026-01-01', '2026-07-16', 6 + 15 / 31],
    // What is left of January (16 of 31 days), and half of February.
    ['2026-01-16', '2026-02-15', 16 / 31 + 14 / 28],
    // February has 29 days in a leap year.
    ['2028-02-01', '2028-02-02', 1 / 29],
    ['2026-03-01', '2026-02-01', -1],
  ])('%s … %s months', (from, to, months) => {
    expect(periodsBetween(day(from), day(to), 'month')).toBeCloseTo(months, 10);
  });

  test('weeks of 7 days', () => {
    expect(periodsBetween(day('2026-12-28'), day('2027-01-11'), 'week')).toBe(2);
    expect(periodsBetween(day('2026-12-28'), day('2026-12-29'), 'week')).toBe(1 / 7);
  });
});

test('from the 31st on, a shorter month counts from its last day, and the next from the 31st again', () => {
  const starts = [0, 1, 2, 3, 13].map((count) => writtenDay(periodStart(day('2026-01-31'), count, 'month')));
  expect(starts).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2027-02-28']);
});

test('every day lies in one period, between its start and the next', () => {
  const days = fc.integer({ min: -20_000, max: 60_000 });
  fc.assert(
    fc.property(days, fc.nat(9000), fc.constantFrom('week' as const, 'month' as const), (start, later, period) => {
      const { index, part } = periodAt(start, start + later, period);
      expect(periodStart(start, index, period)).toBeLessThanOrEqual(start + later);
      expect(periodStart(start, index + 1, period)).toBeGreaterThan(start + later);
      expect(part).toBeLessThan(1);
      expect(periodPosition(start, start + later + 1, period)).toBeGreaterThan(index + part);
      expect(periodsBetween(start, start + later, period)).toBeGreaterThanOrEqual(0);
    }),
  );
});
