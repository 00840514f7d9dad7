import { describe, expect, test } from 'vitest';
import {
  dateQuestions,
  isDateLike,
  readableDates,
} from '../../../../../../src/sidebar/views/kpis/log/paste/pasted-dates.ts';

const nothing = { order: null, firstYear: null } as const;
const read = (...labels: string[]) => readableDates(labels, nothing);

describe('a month counts on its last day', () => {
  test('in the ways people write it', () => {
    expect(read('2026-04', '2026/4', '2026.04', '4/2026', 'Apr 2026', 'April 2026', '202604')).toEqual(
      Array(7).fill('2026-04-30'),
    );
    expect(read('2026年4月', '２０２６年４月', '2026年4月度', '令和8年4月', 'R8.4')).toEqual(
      Array(5).fill('2026-04-30'),
    );
  });

  test('be it long, short, or longer in a leap year', () => {
    expect(read('2026-12', '2026-02', '2028-02', '2026-01')).toEqual([
      '2026-12-31',
      '2026-02-28',
      '2028-02-29',
      '2026-01-31',
    ]);
  });
});

describe('a date stays as it is read in the log', () => {
  test('in Japanese and English', () => {
    expect(read('2026年11月21日', '令和8年11月21日', 'Nov 21, 2026')).toEqual([
      '2026年11月21日',
      '令和8年11月21日',
      'nov 21, 2026',
    ]);
  });

  test('but for one in eight digits, which the log would take for a number', () => {
    expect(read('20261121')).toEqual(['2026-11-21']);
  });

  test('and what is none stays as it stands, for a message to quote', () => {
    expect(read('Soon', '2026-13', '20261341', '')).toEqual(['Soon', '2026-13', '20261341', '']);
  });
});

describe('a date in either order', () => {
  test('is read as those beside it that can mean one day only', () => {
    expect(read('5/6/2026', '21/11/2026')).toEqual(['2026-6-5', '21/11/2026']);
    expect(read('5/6/2026', '11/21/2026')).toEqual(['2026-5-6', '11/21/2026']);
    expect(dateQuestions(['5/6/2026', '21/11/2026']).order).toBe(false);
  });

  test('is asked about where nothing tells its order', () => {
    expect(read('5/6/2026')).toEqual(['5/6/2026']);
    expect(dateQuestions(['5/6/2026']).order).toBe(true);
    expect(readableDates(['5/6/2026 10:30'], { ...nothing, order: 'day first' })).toEqual(['2026-6-5 10:30']);
  });

  test('is not asked about where both orders mean one day', () => {
    expect(dateQuestions(['11/11/2026']).order).toBe(false);
  });
});

describe('months without a year', () => {
  test('go on from the first one, over the end of the year', () => {
    expect(readableDates(['10月', '11月', '12月', '1月'], { ...nothing, firstYear: 2026 })).toEqual([
      '2026-10-31',
      '2026-11-30',
      '2026-12-31',
      '2027-01-31',
    ]);
    expect(readableDates(['Dec', 'Jan.', 'February'], { ...nothing, firstYear: 2026 })).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-02-28',
    ]);
  });

  test.each([
    ['12月 11月 10月', '2026-12 2026-11 2026-10'],
    ['Feb Jan Dec Nov', '2026-02 2026-01 2025-12 2025-11'],
    ['12月 9月 6月 3月 12月', '2026-12 2026-09 2026-06 2026-03 2025-12'],
  ])('go back from the first one where the latest stands first: %s', (labels, months) => {
    const dates = readableDates(labels.split(' '), { ...nothing, firstYear: 2026 });
    expect(dates.map((date) => date.slice(0, 7))).toEqual(months.split(' '));
  });

  test.each([
    ['1月 9月', '2026-01 2026-09'],
    ['9月 1月', '2026-09 2027-01'],
    ['4月 10月 4月', '2026-04 2026-10 2027-04'],
  ])('go on where they may go either way: %s', (labels, months) => {
    const dates = readableDates(labels.split(' '), { ...nothing, firstYear: 2026 });
    expect(dates.map((date) => date.slice(0, 7))).toEqual(months.split(' '));
  });

  test('are asked about, and stay as they are until then', () => {
    expect(dateQuestions(['4月'])).toEqual({ order: false, firstYear: true });
    expect(read('4月')).toEqual(['4月']);
  });
});

test('names, numbers and notes are not taken for dates', () => {
  for (const text of ['Meetings', '2026', '12', '1,200', '商談', 'Me', '', '2026-11-21 met Ms Sato', '11月の商談']) {
    expect(isDateLike(text), text).toBe(false);
  }
  for (const text of ['2026-11-21', '5/6/2026', '4月', 'Apr', '2026年4月', '20261121']) {
    expect(isDateLike(text), text).toBe(true);
  }
});
