import { describe, expect, test } from 'vitest';
import { dateOnDay, dayInZone } from '../../../src/core/tables/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (iso: string) => new Date(iso);
const dayOfIso = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** Summer time of New York in 2026: from 8 March 07:00 UTC to 1 November 06:00 UTC; four hours behind UTC, else five. */
function newYork(instant: number): number {
  const summer = instant >= Date.parse('2026-03-08T07:00Z') && instant < Date.parse('2026-11-01T06:00Z');
  return (summer ? -4 : -5) * HOUR;
}

describe('dayInZone gives New York its days', () => {
  const dayOf = dayInZone(newYork);

  test.each([
    // Winter: midnight is 05:00 UTC.
    ['2026-03-08T04:59:59.999Z', '2026-03-07'],
    ['2026-03-08T05:00:00Z', '2026-03-08'],
    // The day of 23 hours ends at 04:00 UTC.
    ['2026-03-08T06:59:59Z', '2026-03-08'],
    ['2026-03-08T07:00:00Z', '2026-03-08'],
    ['2026-03-09T03:59:59Z', '2026-03-08'],
    ['2026-03-09T04:00:00Z', '2026-03-09'],
    // Summer: midnight is 04:00 UTC.
    ['2026-07-04T03:59:59Z', '2026-07-03'],
    ['2026-07-04T04:00:00Z', '2026-07-04'],
    // The day of 25 hours ends at 05:00 UTC.
    ['2026-11-01T03:59:59Z', '2026-10-31'],
    ['2026-11-01T04:00:00Z', '2026-11-01'],
    ['2026-11-02T04:59:59Z', '2026-11-01'],
    ['2026-11-02T05:00:00Z', '2026-11-02'],
  ])('%s falls on %s', (instant, expected) => {
    expect(dayOf(at(instant))).toBe(dayOfIso(expected));
  });

  test('in whatever order the instants come', () => {
    const instants = Array.from({ length: 24 * 365 }, (_, hour) => Date.parse('2026-01-01T00:30Z') + hour * HOUR);
    const backwards = dayInZone(newYork);
    const expected = instants.map((instant) => Math.floor((instant + newYork(instant)) / DAY));
    expect(instants.toReversed().map((instant) => backwards(new Date(instant)))).toEqual(expected.toReversed());
  });
});

describe('dayInZone gives Tokyo its days', () => {
  const dayOf = dayInZone(() => 9 * HOUR);

  test.each([
    ['2026-03-08T14:59:59.999Z', '2026-03-08'],
    ['2026-03-08T15:00:00Z', '2026-03-09'],
    ['2026-11-01T14:59:59Z', '2026-11-01'],
    ['2026-11-01T15:00:00Z', '2026-11-02'],
    ['1969-12-31T14:59:59Z', '1969-12-31'],
    ['1969-12-31T15:00:00Z', '1970-01-01'],
  ])('%s falls on %s', (instant, expected) => {
    expect(dayOf(at(instant))).toBe(dayOfIso(expected));
  });
});

test('dayInZone closes in on a change at any minute', () => {
  const change = Date.parse('2026-05-17T13:37Z');
  const dayOf = dayInZone((instant) => (instant < change ? 0 : 11 * HOUR));
  // One minute before the change it is the 17th in UTC; at the change 00:37 of the 18th.
  expect(dayOf(new Date(change - 60_000))).toBe(dayOfIso('2026-05-17'));
  expect(dayOf(new Date(change))).toBe(dayOfIso('2026-05-18'));
});

describe('the questions of dayInZone', () => {
  function questionsFor(dates: number): number {
    let questions = 0;
    const dayOf = dayInZone((instant) => {
      questions += 1;
      return newYork(instant);
    });
    const start = Date.parse('2025-01-01T00:00Z');
    for (let i = 0; i < dates; i += 1) dayOf(new Date(start + Math.floor((i * 730 * DAY) / dates)));
    return questions;
  }

  test('do not grow with the number of dates', () => {
    expect(questionsFor(100_000)).toBe(questionsFor(1_000));
  });

  test('are few: both ends of each of the 27 or 28 four-week stretches of two years, and two searches to the minute', () => {
    // A stretch has 40,320 minutes, so halving it takes 16 questions at most.
    expect(questionsFor(10_000)).toBeLessThanOrEqual(29 + 2 * 16);
  });
});

test('a day begins at the instant before which it is the day before, on days of 23 and 25 hours too', () => {
  const dayOf = dayInZone(newYork);
  for (const iso of ['2026-03-08', '2026-03-09', '2026-07-04', '2026-11-01', '2026-11-02', '1999-12-31']) {
    const first = dateOnDay(dayOfIso(iso), dayOf);
    expect(dayOf(first)).toBe(dayOfIso(iso));
    expect(dayOf(new Date(first.getTime() - 1))).toBe(dayOfIso(iso) - 1);
  }
});
