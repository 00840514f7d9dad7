import { expect, test } from 'vitest';
import { chartDescription } from '../../../../src/host/page/charts/chart-description.ts';

test('columns and lines are read out by series and category, without what is blank', () => {
  const option = {
    xAxis: { type: 'category', data: ['April', 'May', 'June'] },
    yAxis: [{ type: 'value' }],
    series: [
      { name: 'Plan', type: 'line', data: [3, 5, 8] },
      { name: 'Actual', type: 'bar', data: [2, { value: 6 }, null] },
    ],
  };
  expect(chartDescription(option)).toBe('Plan: April 3, May 5, June 8; Actual: April 2, May 6');
});

test('bars that lie have their categories on the other axis', () => {
  const option = { xAxis: { type: 'value' }, yAxis: { data: ['A', 'B'] }, series: [{ data: [1, 2] }] };
  expect(chartDescription(option)).toBe('A 1, B 2');
});

test('numbers along days are read out with the days as they are written', () => {
  const option = {
    xAxis: { type: 'time', data: ['4/1', '5/1'] },
    series: [
      {
        data: [
          [1_775_001_600_000, 2],
          [1_777_593_600_000, null],
        ],
      },
    ],
  };
  expect(chartDescription(option)).toBe('4/1 2');
});

test('slices are read out by their names, points by both numbers', () => {
  expect(chartDescription({ series: [{ name: 'Tiers', data: [{ name: 'A', value: 4 }] }] })).toBe('Tiers: A 4');
  expect(chartDescription({ xAxis: {}, series: [{ data: [[1, 2]] }] })).toBe('(1, 2)');
});

test('of long series along days the latest thirty values are read out, however many are blank before them', () => {
  const days = Array.from({ length: 100 }, (_, place) => `day ${place + 1}`);
  const data = days.map((_, place) => [place, place < 40 || place >= 80 ? null : place + 1]);
  const read = chartDescription({ xAxis: { type: 'time', data: days }, series: { data } }).split(', ');
  expect([read.length, read[0], read[29]]).toEqual([30, 'day 51 51', 'day 80 80']);
});

test('of long series the first thirty values are read out', () => {
  const data = Array.from({ length: 100 }, (_, place) => place + 1);
  expect(chartDescription({ series: { data } })).toMatch(/ 29, 30$/);
});
