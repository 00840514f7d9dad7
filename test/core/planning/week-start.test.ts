import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekStart } from '../../../src/core/planning/week-start.ts';
import { utcDay } from '../../../src/core/tables/index.ts';

const dayOf = (written: string) => utcDay(new Date(`${written}T00:00:00Z`));

test.each([
  // From the examples of https://en.wikipedia.org/wiki/ISO_week_date: both days are in the week given.
  ['2005-01-01', '2004-12-27', 'W53 of 2004'],
  ['2007-01-01', '2007-01-01', 'W01 of 2007'],
  ['2008-12-29', '2008-12-29', 'W01 of 2009'],
  ['2010-01-03', '2009-12-28', 'W53 of 2009'],
  ['1969-12-28', '1969-12-22', 'W52 of 1969'],
])('the week of %s begins on %s: %s', (day, monday) => {
  expect(weekStart(dayOf(day))).toBe(dayOf(monday));
});

test('a week begins on a Monday, at most six days before the day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
      const start = weekStart(day);
      expect(new Date(start * 86_400_000).getUTCDay()).toBe(1);
      expect(day - start).toBeGreaterThanOrEqual(0);
      expect(day - start).toBeLessThan(7);
    }),
  );
});
