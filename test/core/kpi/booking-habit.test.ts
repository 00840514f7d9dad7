import { describe, expect, test } from 'vitest';
import { bookingHabit } from '../../../src/core/kpi/booking-habit.ts';
import { day } from './kpi-of.ts';

const months = { start: day('2026-01-01'), period: 'month' } as const;
const habit = (...rows: readonly (readonly [date: string, value: number])[]) =>
  bookingHabit(
    months,
    rows.map(([date, value], row) => ({ day: day(date), value, row })),
  );

describe('the share of a month that is booked by a day', () => {
  test('is learnt from all months but that of the last entry', () => {
    const { bookedBy } = habit(['2026-01-05', 3], ['2026-01-20', 1], ['2026-02-05', 4], ['2026-03-01', 90]);
    expect(['04', '05', '19', '20'].map((date) => bookedBy(day(`2026-03-${date}`)))).toEqual([0, 7 / 8, 7 / 8, 1]);
  });

  test('counts from the last day for those that book at the end', () => {
    const { bookedBy } = habit(['2026-01-31', 3], ['2026-03-31', 4], ['2026-04-30', 90]);
    expect([29, 30].map((date) => bookedBy(day(`2026-06-${date}`)))).toEqual([0, 1]);
  });

  test('is that of its days where nothing was booked before', () => {
    const { bookedBy } = habit(['2026-03-01', 90]);
    expect([1, 15, 30].map((date) => bookedBy(day('2026-03-31') + date))).toEqual([1 / 30, 1 / 2, 1]);
  });
});

describe('a month is booked at once', () => {
  const totals = [1, 2, 3, 4].map((month) => [`2026-0${month}-05`, 10] as const);
  const last = ['2026-05-05', 10] as const;

  test('whatever is corrected, and with one exception in four', () => {
    expect(habit(...totals, last).isTotal).toBe(true);
    expect(habit(...totals, ['2026-02-05', 10], last).isTotal).toBe(true);
    expect(habit(...totals, ['2026-02-20', -1], ['2026-03-20', 0], last).isTotal).toBe(true);
    expect(habit(...totals, ['2026-04-20', 5], last).isTotal).toBe(true);
    expect(habit(...totals.slice(0, 2), ...totals.slice(3), last).isTotal).toBe(true);
  });

  test('but not with more exceptions', () => {
    expect(habit(...totals.slice(0, 3), ['2026-03-20', 5], ['2026-04-05', 5], ['2026-04-20', 5], last).isTotal).toBe(
      false,
    );
    expect(habit(...totals.slice(0, 1), ...totals.slice(3), last).isTotal).toBe(false);
  });
});
