import { describe, expect, test } from 'vitest';
import { TimeZone } from '../../../src/host/workbook/time-zone.ts';

const day = 86_400_000;

describe('serial(instant)', () => {
  test('counts days since 1899-12-30 on the clocks of the zone', () => {
    expect(new TimeZone('Asia/Tokyo').serial(new Date('2026-11-21T00:00:00Z'))).toBe(46_347 + 9 / 24);
    expect(new TimeZone('America/New_York').serial(new Date('2026-11-21T05:00:00Z'))).toBe(46_347);
    expect(new TimeZone('UTC').serial(new Date('1899-12-30T00:00:00Z'))).toBe(0);
  });
});

describe('instant(serial)', () => {
  test('takes summer time into account on either side of the change', () => {
    const zone = new TimeZone('America/New_York');
    expect(zone.instant(46_089).toISOString()).toBe('2026-03-08T05:00:00.000Z');
    expect(zone.instant(46_090).toISOString()).toBe('2026-03-09T04:00:00.000Z');
    expect(zone.instant(46_327.5).toISOString()).toBe('2026-11-01T17:00:00.000Z');
  });

  test('takes the earlier of two instants at which clocks show the same', () => {
    expect(new TimeZone('America/New_York').instant(46_327 + 1.5 / 24).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  test('counts on over an hour that clocks skip', () => {
    expect(new TimeZone('America/New_York').instant(46_089 + 2.5 / 24).toISOString()).toBe('2026-03-08T07:30:00.000Z');
  });

  test('gives back every quarter of an hour of a year, save the hour that clocks show twice', () => {
    for (const name of ['Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'America/St_Johns']) {
      const zone = new TimeZone(name);
      let different = 0;
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 5 * day + 900_000) {
        if (zone.instant(zone.serial(new Date(time))).getTime() !== time) different++;
      }
      expect(different, name).toBe(0);
    }
  });

  test('reaches back before serial 0', () => {
    expect(new TimeZone('UTC').instant(-1).toISOString()).toBe('1899-12-29T00:00:00.000Z');
  });

  test('is no date for a number that no calendar reaches', () => {
    const zone = new TimeZone('UTC');
    expect(zone.instant(99_000_000 + 25_569).getTime()).toBe(99_000_000 * day);
    for (const serial of [1e308, -1e308, 1e9]) expect(zone.instant(serial).getTime(), String(serial)).toBeNaN();
  });
});

test('a name that is no time zone throws a RangeError', () => {
  expect(() => new TimeZone('Nowhere/Land')).toThrow(RangeError);
});
