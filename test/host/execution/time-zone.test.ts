import { expect, test } from 'vitest';
import { inTimeZone } from '../../../src/host/execution/time-zone.ts';

/** What this computer's clocks show at the beginning of 1970 in Greenwich. */
function hours(): number {
  return new Date(0).getHours();
}

test('local times are those of the zone while something runs in it, and those of before afterwards', () => {
  const before = hours();
  expect(inTimeZone('Asia/Tokyo', hours)).toBe(9);
  expect(hours()).toBe(before);
});

test('zones can be nested', () => {
  expect(inTimeZone('Asia/Tokyo', () => [inTimeZone('Asia/Kathmandu', hours), hours()])).toEqual([5, 9]);
});

test('a failure leaves no zone behind', () => {
  const before = process.env.TZ;
  expect(() =>
    inTimeZone('Asia/Tokyo', () => {
      throw new Error('failed');
    }),
  ).toThrow('failed');
  expect(process.env.TZ).toBe(before);
});
