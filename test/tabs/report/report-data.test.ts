import { describe, expect, test } from 'vitest';
import {
  describeReportData,
  reportDataArea,
  reportDataBlock,
  reportDataPlace,
} from '../../../src/tabs/report/report-data.ts';
import { kpiOf } from '../../core/kpi/kpi-of.ts';

const track = (name: string, rows: number) => ({
  kpi: kpiOf({ name }),
  cells: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 9 }, (_each, column) => `${name}${row}${column}`),
  ),
});

describe('the data of a report stand', () => {
  test.each([
    ['on top of a new tab', [], { row: 1, rows: 3 }],
    ['below those of all earlier reports', ['a', 'a', 'b', '', ''], { row: 4, rows: 3 }],
    ['where an earlier run of the same put them', ['a', 'key', 'key', 'key', 'b'], { row: 2, rows: 3 }],
    ['there also where they need more room, as long as nothing stands below', ['a', 'key', ''], { row: 2, rows: 3 }],
    ['there also where they need less, with the rest blank', ['key', 'key', 'key', 'key'], { row: 1, rows: 4 }],
    ['below all where what they need is taken by another report', ['key', 'b', 'b'], { row: 4, rows: 3 }],
  ])('%s', (_title, keys, place) => {
    expect(reportDataPlace(keys, 'key', [track('A', 3), track('B', 2)])).toEqual(place);
  });

  test('with the key of their request on each row, a block of columns for each KPI, blank to its end', () => {
    const [block] = reportDataBlock([track('A', 3), track('B', 2)], 'key', { row: 5, rows: 4 });
    expect([block?.row, block?.column]).toEqual([5, 1]);
    expect(block?.cells.map((row) => [row[0], row[2], row[10], row[12], row[20]])).toEqual([
      ['key', 'A00', 'A08', 'B00', 'B08'],
      ['key', 'A10', 'A18', 'B10', 'B18'],
      ['key', 'A20', 'A28', '', ''],
      ['key', '', '', '', ''],
    ]);
    expect(new Set(block?.cells.map((row) => row.length))).toEqual(new Set([describeReportData('en').size.columns]));
  });

  test('where the chart of each KPI draws them', () => {
    expect(reportDataArea(track('B', 2), 1, { row: 5, rows: 4 })).toEqual({ row: 5, column: 13, rows: 2, columns: 9 });
  });

  test('nowhere without any', () => {
    expect(reportDataBlock([], 'key', reportDataPlace(['a'], 'key', []))).toEqual([]);
  });
});
