import { expect, test } from 'vitest';
import { utcDay } from '../../../src/core/tables/index.ts';
import { readKpiLog, readKpis } from '../../../src/tabs/index.ts';
import { kpiTable } from '../../functions/kpi-table.ts';

const { kpis } = readKpis(
  kpiTable('en', [{}, { kpi: 'Rate', kind: 'level' }, { kpi: 'Wins', kind: 'share', target: 8, population: 9 }]),
  utcDay,
);
const day = (text: string) => utcDay(new Date(text));

test('entries come by KPI in the order of their days, with their rows', () => {
  const log = readKpiLog(
    [
      ['値', '日付', '指標'],
      ['', '2026-03-02', 'meetings'],
      [3, '2026-03-01', ' ＭＥＥＴＩＮＧＳ '],
      ['', '', ''],
      ['45%', '2026-02-01', 'Rate'],
      ['負け', '2026-02-01', 'Wins'],
      [0, '2026-02-01', 'Wins'],
    ],
    kpis,
    utcDay,
  );
  expect(log.entries.get('Meetings')).toEqual([
    { day: day('2026-03-01'), value: 3, row: 3 },
    { day: day('2026-03-02'), value: 1, row: 2 },
  ]);
  expect(log.entries.get('Rate')).toEqual([{ day: day('2026-02-01'), value: 0.45, row: 5 }]);
  expect(log.entries.get('Wins')).toEqual([{ day: day('2026-02-01'), value: 0, row: 7 }]);
  expect(log.remarks).toEqual([{ code: 'unreadable', row: 6, column: 'value', found: '負け' }]);
});

test('each row that does not count, or stands there twice, is named', () => {
  const log = readKpiLog(
    [
      ['Date', 'KPI', 'Value', 'Note'],
      ['soon', 'Meetings', 'many', ''],
      ['2026-03-01', 'Calls', 1, ''],
      ['2026-03-01', '', 1, ''],
      ['2026-03-01', 'Meetings', 1, 'fair'],
      ['2026-03-01', 'Meetings', 1, ''],
      // The same event twice, or two events: counted, and said.
      ['2026/3/1', 'Meetings', '1件', 'fair'],
      ['2026-03-01', 'Rate', 5, ''],
      // A second value of a day takes the place of the first.
      ['2026-03-01', 'Rate', 6, 'corrected'],
    ],
    kpis,
    utcDay,
  );
  expect(log.remarks).toEqual([
    { code: 'unreadable', row: 2, column: 'date', found: 'soon' },
    { code: 'unreadable', row: 2, column: 'value', found: 'many' },
    { code: 'no such kpi', row: 3, column: 'kpi', found: 'Calls' },
    { code: 'unreadable', row: 4, column: 'kpi', found: '' },
    { code: 'repeated', row: 7, column: 'date', found: '2026/3/1', earlierRow: 5 },
    { code: 'repeated', row: 9, column: 'date', found: '2026-03-01', earlierRow: 8 },
  ]);
  expect(log.entries.get('Meetings')?.map(({ value }) => value)).toEqual([1, 1, 1]);
  expect(log.entries.get('Rate')?.map(({ value }) => value)).toEqual([5, 6]);
});
