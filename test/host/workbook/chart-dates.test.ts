import { describe, expect, test } from 'vitest';
import { DateSerial } from '../../../src/host/workbook/cell-value.ts';
import { dateAxis, labelledDays } from '../../../src/host/workbook/chart-dates.ts';
import { localeOf } from '../../../src/host/workbook/locale.ts';

/** A day's serial: 1 is 1899-12-31. */
const serial = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
const day = (text: string) => new DateSerial(serial(text));
const text = (number: number) => new Date((number - 25_569) * 86_400_000).toISOString().slice(0, 10);

const axisOf = (days: readonly string[], locale = 'en_US', options = {}) =>
  dateAxis({ type: 'LINE', options }, days.map(day), 1, localeOf(locale));

describe('the axis of dates', () => {
  test.each([
    ['en_US', '2026-04-01', '2026-05-01', 'MMM d'],
    ['en_GB', '2026-04-01', '2026-05-01', 'd MMM'],
    ['ja_JP', '2026-04-01', '2026-05-01', 'M/d'],
    ['de_DE', '2026-04-01', '2026-05-01', 'd.M.'],
    ['en_US', '2026-04-01', '2027-03-31', 'MMM yyyy'],
    ['ja_JP', '2026-04-01', '2027-03-31', 'yyyy/M'],
    ['de_DE', '2026-04-01', '2027-03-31', 'M.yyyy'],
    ['ja_JP', '2020-04-01', '2027-03-31', 'yyyy'],
  ])('is written shortly in %s from %s to %s: %s', (locale, from, to, pattern) => {
    expect(axisOf([from, to], locale)).toMatchObject({ pattern, from: serial(from), to: serial(to) });
  });

  test('is written as the chart says, months by their numbers in Japanese', () => {
    const options = { hAxis: { format: 'MMM yyyy' } };
    expect(axisOf(['2026-04-01', '2026-05-01'], 'en_US', options)).toMatchObject({
      pattern: 'MMM yyyy',
      step: 'month',
    });
    expect(axisOf(['2026-04-01', '2026-05-01'], 'ja_JP', options)).toMatchObject({ pattern: 'M月 yyyy' });
  });

  test('is none for one day, texts among the days, bars, or labels that are to be texts', () => {
    const days = [day('2026-04-01'), day('2026-05-01')];
    const locale = localeOf('en_US');
    expect(axisOf(['2026-04-01'])).toBeUndefined();
    expect(dateAxis({ type: 'LINE', options: {} }, [...days, 'later'], 1, locale)).toBeUndefined();
    expect(dateAxis({ type: 'COMBO', options: { seriesType: 'bars' } }, days, 1, locale)).toBeUndefined();
    expect(axisOf(['2026-04-01', '2026-05-01'], 'en_US', { treatLabelsAsText: true })).toBeUndefined();
    expect(dateAxis({ type: 'LINE', options: {} }, [...days, null, ''], 1, locale)).toBeDefined();
  });

  test.each([
    // Twelve months in six labels: every second, from January on.
    [
      '2026-04-01',
      '2027-03-31',
      6,
      ['2026-05-01', '2026-07-01', '2026-09-01', '2026-11-01', '2027-01-01', '2027-03-01'],
    ],
    // In four labels: quarters.
    ['2026-04-01', '2027-03-31', 4, ['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']],
    // Four weeks in five labels: weeks from the first day on.
    ['2026-04-03', '2026-05-01', 5, ['2026-04-03', '2026-04-10', '2026-04-17', '2026-04-24', '2026-05-01']],
    // Seven years in four: every second.
    ['2020-04-01', '2027-03-31', 4, ['2022-01-01', '2024-01-01', '2026-01-01']],
  ])('from %s to %s has labels where there is room for %i', (from, to, room, labels) => {
    const axis = axisOf([from, to]);
    expect(axis && labelledDays(axis, room).map(text)).toEqual(labels);
  });
});
