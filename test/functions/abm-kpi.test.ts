import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenDay } from '../../src/core/tables/index.ts';
import { handlers } from '../../src/main.ts';
import type { Table } from '../../src/model/cell.ts';
import { figure, type LogRows, monthly } from './kpi-figure.ts';
import { type KpiRow, kpiLog, kpiTable } from './kpi-table.ts';

describe('actual', () => {
  test('of a count is Baseline and the entries from Start to the day; a blank value is one event', () => {
    const log: LogRows = [
      ['2026-03-01', ''],
      ['2026-01-01', 2],
      ['2026-07-01', '　'],
      // Before Start, and after the day.
      ['2025-12-31', 50],
      ['2026-07-02', 50],
    ];
    expect(figure('actual', { baseline: 3 }, log)).toBe(3 + 1 + 2 + 1);
  });

  test('of an amount adds up values as people type them, until Due', () => {
    const log: LogRows = [
      ['2026年2月3日', '¥1,200'],
      [new Date(Date.UTC(2026, 3, 1, 12)), '1.5万円'],
      ['2027-01-01', 100],
      ['2027-01-02', 5000],
    ];
    expect(figure('actual', { kind: 'amount', target: 20_000 }, log, '2027-06-01')).toBe(1200 + 15_000 + 100);
  });

  test('of a level is the latest value, the lower row where two are of one day', () => {
    const log: LogRows = [
      ['2026-05-01', '45%'],
      ['2026-06-01', '50%'],
      ['2026-06-01', '52%'],
      ['2026-02-01', '90%'],
    ];
    expect(figure('actual', { kind: 'level', target: 0.6 }, log)).toBe(0.52);
    expect(figure('actual', { kind: 'level', target: 0.6 }, [])).toBe('insufficient data');
  });

  test('of a share is the wins so far', () => {
    const log: LogRows = [
      ['2026-02-01', 1],
      ['2026-02-01', 0],
      ['2026-03-01', '○'],
      // No account is half won.
      ['2026-03-01', 0.5],
      ['2026-03-01', ''],
    ];
    expect(figure('actual', { kind: 'share', population: 20, target: 5 }, log)).toBe(2);
  });
});

describe('the plan and what is left of it', () => {
  // 2026-07-02 is 182 of 365 days behind Start, and 6 months and 1 of 31 days.
  const log: LogRows = [['2026-02-01', 4]];
  const asOf = '2026-07-02';

  test.each([
    ['expected', (182 / 365) * 10],
    ['pace', 4 / ((182 / 365) * 10)],
    ['remaining', 6],
    ['required rate', 6 / (6 - 1 / 31)],
    ['run rate', 4 / (6 + 1 / 31)],
  ])('%s', (what, expected) => {
    expect(figure(what, {}, log, asOf)).toBeCloseTo(expected, 9);
  });

  test('from a Baseline downwards', () => {
    const row: KpiRow = { kind: 'level', direction: 'down', baseline: 30, target: 20 };
    const levels: LogRows = [['2026-06-30', 27]];
    expect(figure('expected', row, levels, asOf)).toBeCloseTo(30 - (182 / 365) * 10, 9);
    expect(figure('pace', row, levels, asOf)).toBeCloseTo(3 / ((182 / 365) * 10), 9);
    expect(figure('remaining', row, levels, asOf)).toBe(7);
    expect(figure('run rate', row, levels, asOf)).toBeCloseTo(-3 / (6 + 1 / 31), 9);
  });

  test('by the week', () => {
    expect(figure('run rate', { period: 'week' }, log, '2026-01-15')).toBe(0);
    expect(figure('required rate', { period: 'week', due: '2026-03-12' }, log, '2026-02-12')).toBe(6 / 4);
  });

  test('is 0 once the target is reached, and blank where there is no such rate', () => {
    expect(figure('remaining', {}, [['2026-02-01', 12]])).toBe(0);
    expect(figure('required rate', {}, [['2026-02-01', 12]])).toBe(0);
    expect(figure('required rate', {}, log, '2027-01-01')).toBe('');
    expect(figure('pace', {}, [['2026-01-01', 1]], '2026-01-01')).toBe('');
    expect(figure('run rate', {}, [['2026-01-01', 1]], '2026-01-01')).toBe('');
    expect(figure('expected', {}, log, '2030-01-01')).toBe(10);
  });
});

describe('the chance', () => {
  const share: KpiRow = { kind: 'share', population: 40, target: 8 };
  const decided = (won: number, lost: number): LogRows => [
    ...Array.from({ length: won }, () => ['2026-03-01', 1] as const),
    ...Array.from({ length: lost }, () => ['2026-04-01', 0] as const),
  ];

  test.each([
    [3, 17, 0.273],
    [5, 15, 0.844],
    // 8 are won; 8 of the 7 that are left cannot be.
    [8, 12, 1],
    [0, 33, 0],
  ])('of a share with %d won and %d lost is %d', (won, lost, chance) => {
    expect(figure('chance', share, decided(won, lost))).toBeCloseTo(chance, 3);
  });

  test.each([
    [4, 0.315],
    [5, 0.564],
    [2, 0.034],
    [10, 1],
  ])('of a count with %d of 10 at half time is %d', (events, chance) => {
    expect(figure('chance', {}, [['2026-02-01', events]])).toBeCloseTo(chance, 3);
  });

  test('of no more than so many events falls with each of them', () => {
    const row: KpiRow = { direction: 'down', target: 5 };
    // None in half the time: P(Y ≤ 5) with shape ½ and q = ½ is 1 − I½(6, ½).
    expect(figure('chance', row, [['2026-02-01', 0]])).toBeGreaterThan(0.99);
    expect(figure('chance', row, [['2026-02-01', 5]])).toBeLessThan(0.05);
    expect(figure('chance', row, [['2026-02-01', 6]])).toBe(0);
  });

  test('of a count that runs away from its target is that of no event', () => {
    const row: KpiRow = { direction: 'down', baseline: 40, target: 30 };
    // P(Y ≥ 10) after none in half of the time; P(Y ≥ 13) is less.
    const none = Number(figure('chance', row, [['2026-02-01', 0]]));
    expect(none).toBeLessThan(0.001);
    expect(figure('chance', row, [['2026-02-01', 3]])).toBeLessThan(none);
    expect(figure('forecast', row, [['2026-02-01', 3]])).toBe(43);
  });

  test('of a count that is reached on Start itself is 1, short of it no number: one day tells no rate', () => {
    expect(figure('chance', {}, [['2026-01-01', 10]], '2026-01-01')).toBe(1);
    expect(figure('chance', {}, [['2026-01-01', 9]], '2026-01-01')).toBe('insufficient data');
    expect(figure('forecast', {}, [['2026-01-01', 10]], '2026-01-01')).toBe('insufficient data');
  });

  test.each([['count'], ['share'], ['amount'], ['level']])('is no number without any entry of a %s', (kind) => {
    for (const what of ['chance', 'forecast', 'low', 'high'])
      expect(figure(what, { kind, population: 40 }, [])).toBe('insufficient data');
  });

  test('takes an entry of 0 for what it is', () => {
    // P(Y ≥ 10) after none in half of the time.
    expect(figure('chance', {}, [['2026-02-01', 0]])).toBeLessThan(0.001);
  });

  test.each([['amount'], ['level']])('of an %s takes six values', (kind) => {
    const row: KpiRow = { kind, target: 150 };
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12))).toBe('insufficient data');
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12, 14))).toBeTypeOf('number');
  });

  test('of an amount counts the sums of periods, whether they are booked once or many times in each', () => {
    const row: KpiRow = { kind: 'amount', target: 1200 };
    const daily: LogRows = Array.from({ length: 181 }, (_, i) => [writtenDay(20_454 + i), 3 + (i % 2)]);
    // About 106 a month: 630 of 1,200 at half time are well on the way, 900 would not be.
    expect(figure('chance', row, daily)).toBeGreaterThan(0.8);
    expect(figure('chance', { ...row, target: 1800 }, daily)).toBeLessThan(0.05);
    expect(figure('forecast', row, daily)).toBeGreaterThan(1200);
    expect(figure('forecast', row, daily)).toBeLessThan(1330);
  });

  describe('of an amount that is booked once a month', () => {
    const row: KpiRow = { kind: 'amount', due: '2026-12-31', target: 125 };
    const totals = [10, 11, 9, 10, 10, 11, 9, 10];
    const on = (day: string): LogRows => totals.map((total, i) => [`2026-0${i + 1}-${day}`, total]);
    const ask = (what: string, log: LogRows, asOf = '2026-08-05') => Number(figure(what, row, log, asOf));

    test.each(['01', '03', '28'])('foresees as many totals as are to come, booked on the %s', (day) => {
      // 80 are booked, and September to December are to come.
      expect(ask('forecast', on(day), '2026-08-31')).toBeCloseTo(ask('forecast', on('05')), 9);
      expect(ask('forecast', on(day), '2026-08-31')).toBeLessThan(80 + 4 * 10.5);
    });

    test('is the same though a total be booked in two rows', () => {
      const halves: LogRows = on('05').flatMap(([date, total]) => [
        [date, Number(total) / 2],
        [date, Number(total) / 2],
      ]);
      expect(ask('chance', halves)).toBeCloseTo(ask('chance', on('05')), 9);
    });

    test.each([0, 0.1, -0.3, 1])('hardly hangs on a row of %d besides, on the day of booking or later', (value) => {
      const log: LogRows = [...on('05'), ['2026-03-20', value]];
      for (const asOf of ['2026-08-05', '2026-08-31', '2026-09-04']) {
        expect(Math.abs(ask('forecast', log, asOf) - ask('forecast', on('05')) - value)).toBeLessThan(0.5);
      }
    });
  });

  test('of an amount that is booked twice a month takes what is booked of the month for no more than its part', () => {
    const row: KpiRow = { kind: 'amount', due: '2026-12-31', target: 100 };
    const twice: LogRows = Array.from({ length: 16 }, (_, i) => [
      `2026-0${1 + (i >> 1)}-${i % 2 === 0 ? '01' : '15'}`,
      i % 2 === 0 ? 6 : 4,
    ]);
    // 6 of August's 10 are booked; none of these months was another than the others.
    expect(figure('forecast', row, twice, '2026-08-14')).toBeCloseTo(7 * 10 + 6 + 4 + 4 * 10, 9);
    expect(figure('forecast', row, twice, '2026-08-15')).toBeCloseTo(8 * 10 + 4 * 10, 9);
  });

  test('of an amount is next to nothing where all that is booked once a month has come, and next to sure where it is enough', () => {
    const row: KpiRow = { kind: 'amount', target: 100, due: '2026-07-10' };
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12, 14))).toBeCloseTo(0.01, 9);
    expect(figure('chance', { ...row, direction: 'down' }, monthly(10, 12, 11, 13, 12, 14))).toBeCloseTo(0.99, 9);
  });

  test('of a level is judged at Due: reaching it early is not yet reaching it', () => {
    const row: KpiRow = { kind: 'level', target: 13 };
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12, 14))).toBeLessThan(0.99);
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12, 14), '2027-01-01')).toBe(1);
    expect(figure('chance', row, monthly(10, 12, 11, 13, 12, 12), '2027-02-01')).toBe(0);
  });

  test('is the same when rows behind the day are added', () => {
    const log = monthly(10, 12, 11, 13, 12, 14);
    for (const kind of ['count', 'amount', 'level']) {
      const row: KpiRow = { kind, target: 140 };
      expect(figure('chance', row, [...log, ['2026-08-01', 500]])).toBe(figure('chance', row, log));
    }
  });
});

describe('the status, the first that applies:', () => {
  const rule: KpiRow = { exitDate: '2026-04-01、2026-06-01', exitRule: 'value < 3' };

  test.each<[string, KpiRow, LogRows, string]>([
    ['achieved', rule, [['2026-06-30', 10]], '2026-07-01'],
    ['not started', rule, [], '2025-12-31'],
    // 1 of 3 at the second look; what came later does not undo it.
    [
      'exit',
      rule,
      [
        ['2026-03-01', 3],
        ['2026-03-02', -2],
        ['2026-06-02', 5],
      ],
      '2026-07-01',
    ],
    [
      'exit',
      rule,
      [
        ['2026-03-01', 1],
        ['2026-04-02', 5],
      ],
      '2027-06-01',
    ],
    ['ended', rule, [['2026-03-01', 4]], '2027-01-02'],
    ['no data', {}, [], '2026-07-01'],
    // More than 2 months, and more than 14 days.
    ['stale', {}, [['2026-04-30', 8]], '2026-07-01'],
    ['on track', {}, [['2026-05-01', 8]], '2026-07-01'],
    ['on track', { period: 'week' }, [['2026-06-17', 8]], '2026-07-01'],
    ['stale', { period: 'week' }, [['2026-06-16', 8]], '2026-07-01'],
    // 181 of 365 days: 4.96 are expected.
    ['caution', {}, [['2026-06-01', 4]], '2026-07-01'],
    ['at risk', {}, [['2026-06-01', 3]], '2026-07-01'],
    // A limit of 10: 4.96 may have gone by now; 3 leave room, 6 are 1.2 times too many, 8 far too many.
    ['on track', { direction: 'down' }, [['2026-06-01', 3]], '2026-07-01'],
    ['caution', { direction: 'down' }, [['2026-06-01', 6]], '2026-07-01'],
    ['at risk', { direction: 'down' }, [['2026-06-01', 8]], '2026-07-01'],
    ['achieved', { direction: 'down' }, [['2026-06-01', 8]], '2027-01-01'],
    // A level at its target is there only at Due.
    ['on track', { kind: 'level' }, [['2026-06-01', 11]], '2026-07-01'],
    ['achieved', { kind: 'level' }, [['2026-12-31', 11]], '2027-01-01'],
  ])('%s', (status, row, log, asOf) => {
    expect(figure('status', row, log, asOf)).toBe(status);
  });

  test('in Japanese', () => {
    const table = kpiTable('ja', [{ kpi: '商談', exitDate: '2026-06-01', exitRule: '見込み<50% または 値<3' }]);
    const log = [
      ['日付', '指標', '値'],
      ['2026-03-01', '商談', 2],
    ];
    expect(handlers.ABMKPI('商談', table, log, '状態', '2026-07-01')).toBe('撤退');
    expect(handlers.ABMKPI('商談', table, log, '実績', '2026-07-01')).toBe(2);
    expect(handlers.ABMKPI('商談', table, [log[0] ?? []], '見込み', '2026-07-01')).toBe('データ不足');
  });
});

test('the order of the log does not matter', () => {
  const entry = fc.tuple(fc.integer({ min: 20_400, max: 20_900 }).map(writtenDay), fc.integer({ min: 0, max: 9 }));
  const entries = fc.uniqueArray(entry, { selector: ([day]) => day, maxLength: 30 });
  const shuffled = entries.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  const all = (kind: string, rows: LogRows): Table | unknown =>
    handlers.ABMKPIS(
      kpiTable('en', [{ kind, population: 50, exitDate: '2026-04-01', exitRule: 'chance < 30%' }]),
      kpiLog(rows),
      '2026-07-01',
    );
  fc.assert(
    fc.property(fc.constantFrom('count', 'amount', 'level', 'share'), shuffled, (kind, [rows, others]) => {
      expect(all(kind, others)).toEqual(all(kind, rows));
    }),
    { numRuns: 60 },
  );
});

describe('what is asked for', () => {
  test('may be written in either language and any width and case', () => {
    const log: LogRows = [['2026-02-01', 4]];
    for (const what of ['ACTUAL', '実績', ' Ａｃｔｕａｌ ']) expect(figure(what, {}, log)).toBe(4);
    const table = kpiTable('en', [{ kpi: 'Ｍｅｅｔｉｎｇｓ　held' }]);
    expect(
      handlers.ABMKPI('meetings held', table, kpiLog([['2026-02-01', 4, 'MEETINGS HELD']]), 'actual', '2026-07-01'),
    ).toBe(4);
  });

  test('is refused with all that is wrong at once', () => {
    const table = kpiTable('en', [{ target: 'ten' }, { kpi: 'Deals', due: '2025-01-01' }]);
    const ask = () => handlers.ABMKPI('Meetings', table, kpiLog([]), 'hope', '');
    expect(ask).toThrow(
      [
        'KPIs row 2, Target: "ten" is not a number; expected a number',
        'KPIs row 3, Due: 2026-01-01 – 2025-01-01; Start must be before Due',
        'what: "hope" is not understood; expected one of Actual, Expected, Pace, Remaining, Required rate, Run rate, Forecast, Low, High, Chance, Exit line, Status',
        'as_of: is blank; expected a date such as 2026-11-21',
      ]
        .join('\n')
        .replace('; expected a number', ''),
    );
    expect(() => handlers.ABMKPI('Calls', kpiTable('en', [{}]), kpiLog([]), 'actual', '2026-07-01')).toThrow(
      'kpi: no KPI is called "Calls"',
    );
  });
});
