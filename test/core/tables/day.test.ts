import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInZone, readDay, utcDay } from '../../../src/core/tables/index.ts';

/** Whole days since 1970-01-01, by JavaScript's own calendar. */
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000;

const NOVEMBER_21 = day(2026, 11, 21);

describe('readDay reads 21 November 2026 from', () => {
  test.each([
    '2026-11-21',
    '2026/11/21',
    '2026.11.21',
    '2026年11月21日',
    '2026年 11月 21日',
    '２０２６－１１－２１',
    '２０２６／１１／２１',
    '２０２６年１１月２１日',
    ' 2026-11-21 ',
    '2026-11-21 09:30',
    '2026-11-21 09:30:59',
    '2026-11-21T09:30',
    '2026/11/21 9:30 PM',
    '2026-11-21 9 am',
    '2026-11-21 9pm',
    '2026年11月21日 9時30分',
    '2026年11月21日 午後9時30分',
    '2026年11月21日(土)',
    '2026年11月21日（土曜日）',
    '2026/11/21（土） 10:00',
    '令和8年11月21日',
    '令和８年１１月２１日',
    '令和 8年11月21日',
    '㋿8年11月21日',
    '令8.11.21',
    'R8.11.21',
    'r8/11/21',
    'Ｒ８．１１．２１',
    '平成38年11月21日',
    '11/21/2026',
    '21/11/2026',
    '21.11.2026',
    '11-21-2026',
    '１１／２１／２０２６',
    '11/21/2026 14:00',
    'Nov 21, 2026',
    'November 21, 2026',
    'November 21st 2026',
    'Nov. 21, 2026',
    'Sat, Nov 21 2026',
    'Saturday, November 21, 2026',
    '21 Nov 2026',
    '21-Nov-2026',
    '21st November 2026',
    'Sat 21 November 2026',
  ])('%j', (typed) => {
    expect(readDay(typed, utcDay)).toBe(NOVEMBER_21);
  });

  test('a date cell', () => {
    expect(readDay(new Date('2026-11-21T15:00:00Z'), utcDay)).toBe(NOVEMBER_21);
  });
});

describe('readDay knows the eras, their first year as 元 too:', () => {
  test.each([
    // First years: Meiji 1868, Taisho 1912, Showa 1926, Heisei 1989, Reiwa 2019.
    ['令和元年5月1日', day(2019, 5, 1)],
    ['令和1年5月1日', day(2019, 5, 1)],
    ['平成元年1月8日', day(1989, 1, 8)],
    ['平成31年4月30日', day(2019, 4, 30)],
    ['H31.4.30', day(2019, 4, 30)],
    ['昭和64年1月7日', day(1989, 1, 7)],
    ['S64/1/7', day(1989, 1, 7)],
    ['大正元年7月30日', day(1912, 7, 30)],
    ['T1.7.30', day(1912, 7, 30)],
    ['明治33年1月1日', day(1900, 1, 1)],
    ['㍻元年1月8日', day(1989, 1, 8)],
  ])('%s', (typed, expected) => {
    expect(readDay(typed, utcDay)).toBe(expected);
  });
});

describe('readDay reads days and months in either order where only one day can be meant:', () => {
  test.each([
    ['13/1/2026', day(2026, 1, 13)],
    ['1/13/2026', day(2026, 1, 13)],
    ['5/5/2026', day(2026, 5, 5)],
    ['29/2/2028', day(2028, 2, 29)],
    ['5 Nov 2026', day(2026, 11, 5)],
    ['Nov 5, 2026', day(2026, 11, 5)],
    ['3-May-2026', day(2026, 5, 3)],
    ['Sept 1, 2026', day(2026, 9, 1)],
  ])('%s', (typed, expected) => {
    expect(readDay(typed, utcDay)).toBe(expected);
  });
});

describe('readDay leaves unread', () => {
  test.each([
    ['a day and a month that may be swapped', '5/6/2026'],
    ['the same, full width', '５／６／２０２６'],
    ['the same with points', '5.6.2026'],
    ['a year of two digits', '26/11/21'],
    ['a month that does not exist', '2026-13-01'],
    ['a day that does not exist', '2026-02-30'],
    ['the 29th of February in a common year', '2026-02-29'],
    ['the 31st of a month of 30 days, either way', '31/11/2026'],
    ['no 13th month either way', '13/13/2026'],
    ['year 0 of an era', '令和0年1月1日'],
    ['two separators', '2026-11/21'],
    ['a month alone', '2026年11月'],
    ['a day without a year', '11月21日'],
    ['a quarter', '2026 Q4'],
    ['digits without separators', '20261121'],
    ['a bare serial number as text', '46347'],
    ['about', '2026-11-21頃'],
    ['a range', '2026-11-21~2026-11-30'],
    ['an hour that does not exist', '2026-11-21 25:00'],
    ['a minute that does not exist', '2026-11-21 10:60'],
    ['a second that does not exist', '2026-11-21 10:00:60'],
    ['13 p.m.', '2026-11-21 13:00 PM'],
    ['a half time', '2026-11-21T'],
    ['a number behind the date', '2026-11-21 9'],
    ['a superscript', '2026-11-2¹'],
    ['a word that only begins like a month', 'Marketing 5, 2026'],
    ['another one', 'Decision 1, 2026'],
    ['one behind the day', '5 Mayor 2026'],
    ['a word that only begins like a weekday', 'Sunny, Nov 21, 2026'],
    ['words', 'yesterday'],
    ['an error', '#REF!'],
    ['nothing', ''],
    ['prose', `2026-11-21${' '.repeat(60)}x`],
  ])('%s: %s', (_what, typed) => {
    expect(readDay(typed, utcDay)).toBeUndefined();
  });

  test('a bare serial number, a yes and an empty cell', () => {
    expect([46_347, 0, true, null, undefined].map((cell) => readDay(cell, utcDay))).toEqual(
      new Array(5).fill(undefined),
    );
  });

  test('a date that is none, or lies where no calendar reaches', () => {
    const cells = [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)];
    expect(cells.map((cell) => readDay(cell, utcDay))).toEqual([undefined, undefined, undefined]);
  });

  test('what only pretends to be a date', () => {
    const pretending = { getTime: () => 'soon' } as unknown as Date;
    expect(readDay(pretending, utcDay)).toBeUndefined();
  });
});

describe('readDay in the zone of Tokyo', () => {
  const tokyo = dayInZone(() => 9 * 3_600_000);

  test.each([
    // 15:00 UTC is midnight in Tokyo.
    ['a date cell one second before midnight there', new Date('2026-11-21T14:59:59Z'), NOVEMBER_21],
    ['a date cell at midnight there', new Date('2026-11-21T15:00:00Z'), NOVEMBER_21 + 1],
    ['a text without a zone', '2026-11-21 23:59', NOVEMBER_21],
    ['a text in UTC', '2026-11-21T15:00:00Z', NOVEMBER_21 + 1],
    ['a text in UTC before midnight there', '2026-11-21T14:59:59.999Z', NOVEMBER_21],
    ['a text in its own zone', '2026-11-21T00:30:00+09:00', NOVEMBER_21],
    // 10:00 five hours behind UTC is 15:00 UTC, midnight in Tokyo.
    ['a text of New York', '2026-11-21 10:00 -0500', NOVEMBER_21 + 1],
    ['a text of New York a minute before', '2026-11-21 9:59 AM -05:00', NOVEMBER_21],
    // 20:30 in India is 15:00 UTC.
    ['a text of India', '2026-11-21T20:30:00+05:30', NOVEMBER_21 + 1],
    ['a text of India a minute before', '2026-11-21T20:29:00+05:30', NOVEMBER_21],
    ['an afternoon in UTC', '2026-11-21 3:00 PM UTC', NOVEMBER_21 + 1],
    ['noon in UTC, which is 12 p.m.', '2026-11-21 12:00 PM UTC', NOVEMBER_21],
    ['midnight in UTC, which is 12 a.m.', '2026-11-21 12:00 AM UTC', NOVEMBER_21],
    ['an afternoon in Japanese, in UTC', '2026年11月21日 午後3時00分 UTC', NOVEMBER_21 + 1],
  ])('takes %s for its day', (_what, cell, expected) => {
    expect(readDay(cell, tokyo)).toBe(expected);
  });
});

test('readDay reads every day of five centuries in each way of writing it that is not ambiguous', () => {
  const from = day(1600, 1, 1);
  fc.assert(
    fc.property(fc.integer({ min: from, max: day(2100, 12, 31) }), (number) => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10);
      const [year, month, date] = iso.split('-').map(Number);
      for (const typed of [iso, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, `${iso}T23:59`]) {
        expect(readDay(typed, utcDay)).toBe(number);
      }
    }),
  );
});
