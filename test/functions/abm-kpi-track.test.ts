import { describe, expect, test } from 'vitest';
import { spreadsheetDays } from '../../src/actions/spreadsheet-days.ts';
import { writtenDay } from '../../src/core/tables/index.ts';
import { handlers } from '../../src/main.ts';
import { type KpiRow, kpiLog, kpiTable } from './kpi-table.ts';

type LogRows = Parameters<typeof kpiLog>[0];

/** The rows of a track without its header, dates as texts. */
function track(row: KpiRow, log: LogRows, asOf: string): unknown[][] {
  const dayOf = spreadsheetDays();
  const [, ...rows] = handlers.ABMKPITRACK('Meetings', kpiTable('en', [row]), kpiLog(log), asOf);
  return rows.map((cells) => cells.map((cell) => (cell instanceof Date ? writtenDay(dayOf(cell)) : cell)));
}

const column = (rows: readonly unknown[][], position: number) => rows.map((row) => row[position]);
const [DATE, ACTUAL, PLAN, TARGET, EXIT_LINE, FORECAST, LOW, HIGH] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const LOG: LogRows = [
  ['2026-01-10', 1],
  ['2026-01-31', 1],
  ['2026-02-01', 1],
  ['2026-03-20', 2],
];

test('has its headers in the language of the KPI table', () => {
  const [en] = handlers.ABMKPITRACK('Meetings', kpiTable('en', [{}]), kpiLog([]), '2026-07-01');
  const [ja] = handlers.ABMKPITRACK('Meetings', kpiTable('ja', [{}]), kpiLog([]), '2026-07-01');
  expect(en).toEqual(['Date', 'Actual', 'Plan', 'Target', 'Exit line', 'Forecast', 'Low', 'High']);
  expect(ja).toEqual(['日付', '実績', '計画', '目標', '撤退ライン', '着地予測', '下限', '上限']);
});

describe('dates', () => {
  test('are Start, each month from there, and Due', () => {
    const rows = track({ start: '2026-01-31', due: '2026-05-15' }, [], '2026-02-01');
    expect(column(rows, DATE)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-15']);
  });

  test('are weeks where the KPI says so; Due is there once', () => {
    const rows = track({ start: '2026-01-05', due: '2026-01-26', period: 'week' }, [], '2026-02-01');
    expect(column(rows, DATE)).toEqual(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']);
  });
});

describe('up to the day', () => {
  const rows = track({ due: '2026-05-01', target: 12 }, LOG, '2026-04-01');

  test('actual values stand, as of each date', () => {
    expect(column(rows, ACTUAL)).toEqual([0, 3, 3, 5, '']);
  });

  test('behind it what is foreseen, the last at Due as ABMKPI says', () => {
    expect(column(rows, FORECAST).slice(0, 4)).toEqual(['', '', '', '']);
    const ask = (what: string) =>
      handlers.ABMKPI('Meetings', kpiTable('en', [{ due: '2026-05-01', target: 12 }]), kpiLog(LOG), what, '2026-04-01');
    expect(rows[4]?.slice(FORECAST)).toEqual([ask('forecast'), ask('low'), ask('high')]);
  });

  test('the plan is a straight line to the target', () => {
    // 31, 59, 90 of 120 days.
    const plan = [0, 3.1, 5.9, 9, 12];
    for (const [i, planned] of column(rows, PLAN).entries()) expect(planned).toBeCloseTo(plan[i] ?? NaN, 9);
    expect(column(rows, TARGET)).toEqual([12, 12, 12, 12, 12]);
  });
});

describe('the exit line', () => {
  test('is that of ABMKPI on each date that has come, and runs on to the target', () => {
    const row: KpiRow = { exitRule: 'chance < 50%' };
    const rows = track(row, LOG, '2026-04-01');
    for (const [date, , , , line] of rows.slice(0, 4)) {
      expect(handlers.ABMKPI('Meetings', kpiTable('en', [row]), kpiLog(LOG), 'exit line', date)).toBe(line);
    }
    const coming = column(rows, EXIT_LINE).slice(1) as number[];
    expect(coming).toEqual([...coming].sort((a, b) => a - b));
    expect(coming[coming.length - 1]).toBe(10);
  });

  test('of an amount ahead is the one that its day will have if all comes as foreseen', () => {
    const row: KpiRow = { kind: 'amount', target: 160, exitRule: 'chance < 50%' };
    const log = Array.from({ length: 8 }, (_, i) => [`2026-0${i + 1}-15`, 10 + (i % 3)] as const);
    const ahead = track(row, log, '2026-08-20');
    // 10 + 11 + 12 + 10 + 11 + 12 + 10 + 11 so far; the middle of the band by the 1st of October holds September too.
    const september = Number(ahead[9]?.[FORECAST]) - 87;
    const come = track(row, [...log, ['2026-09-15', september]], '2026-10-01');
    expect(Number(come[9]?.[EXIT_LINE])).toBeCloseTo(Number(ahead[9]?.[EXIT_LINE]), 0);
  });

  test('of a course of many years lies about the day where each of its points is a forecast', () => {
    const row: KpiRow = {
      start: '2026-01-05',
      due: '2031-12-29',
      period: 'week',
      exitRule: 'chance < 50% or value < 3',
    };
    const lines = (kind: string, asOf: string) => column(track({ ...row, kind }, [], asOf), EXIT_LINE);
    // 313 points, 250 of which have a line.
    const without = new Array<string>(63).fill('');
    const having = new Array<number>(250).fill(3);
    expect(lines('level', '2026-03-01')).toEqual([...having, ...without]);
    expect(lines('amount', '2031-10-01')).toEqual([...without, ...having]);
    expect(lines('count', '2026-03-01')).not.toContain('');
  });

  test.each(['amount', 'level'])('of an %s ends at the target', (kind) => {
    const months = Array.from({ length: 8 }, (_, i) => [`2026-0${i + 1}-15`, 10 + (i % 3)] as const);
    const rows = track({ kind, target: 120, exitRule: 'chance < 50%' }, months, '2026-08-20');
    expect(rows[12]?.[EXIT_LINE]).toBe(120);
    expect(rows[10]?.[EXIT_LINE]).toBeTypeOf('number');
  });
});

test.each(['count', 'share', 'amount', 'level'])('the band of a %s holds its middle', (kind) => {
  const months = Array.from({ length: 8 }, (_, i) => [`2026-0${i + 1}-15`, i % 2] as const);
  const rows = track({ kind, population: 30, target: 9 }, months, '2026-08-20');
  const coming = rows.filter(([date]) => String(date) > '2026-08-20');
  expect(coming).toHaveLength(5);
  for (const row of coming) {
    expect(row[LOW]).toBeLessThanOrEqual(Number(row[FORECAST]));
    expect(row[HIGH]).toBeGreaterThanOrEqual(Number(row[FORECAST]));
  }
});
