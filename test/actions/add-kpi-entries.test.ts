import { describe, expect, test } from 'vitest';
import { DAYS, spreadsheetWithKpis, spreadsheetWithTables } from './kpis-spreadsheet.ts';

const ENTRIES = [
  { day: DAYS.today, kpi: 'First meetings', value: 1, note: 'Asahi' },
  { day: DAYS.start, kpi: '=Revenue', value: '¥3億', note: '' },
  { day: DAYS.exit, kpi: 'First meetings', value: '', note: '+1' },
];

const WRITTEN = [
  ['2026-11-21', 'First meetings', '1', 'Asahi'],
  ['2026-04-01', '=Revenue', '¥3億', ''],
  ['2026-09-30', 'First meetings', '', '+1'],
];

describe('rows for the KPI log', () => {
  const tables = (rows: number) =>
    spreadsheetWithTables({
      kpiLog: [
        ['Date', 'KPI', 'Value', 'Note'],
        ...Array.from({ length: rows }, (_, i) => ['2026-05-10', 'First meetings', 1, i]),
      ],
    });

  test.each(['en', 'ja'] as const)('come below the last one, days as days and texts as texts, in %s', (language) => {
    const { host, call, sheet, names } = spreadsheetWithKpis(language);
    const log = sheet(names.kpiLog);
    log.getRange('A2:C3').setValues([
      ['2026-05-01', 'First meetings', 2],
      ['', '', ''],
    ]);
    log.getRange('F9').setValue('a note of ours');
    host.services.SpreadsheetApp.flush();
    expect(call('addKpiEntries', { key: 'a', entries: ENTRIES })).toEqual({ status: 'done', added: 3 });
    expect(log.getRange('A3:D5').getDisplayValues()).toEqual(WRITTEN);
    expect(log.getDataRange().getFormulas().flat().join('')).toBe('');
    host.close();
  });

  test('come once for one key, though two people may log the same', () => {
    const { host, call, sheet } = spreadsheetWithKpis();
    const log = sheet('KPI log');
    const entries = ENTRIES.slice(0, 1);
    call('addKpiEntries', { key: 'a', entries });
    call('addKpiEntries', { key: 'a', entries });
    expect(log.getLastRow()).toBe(2);
    call('addKpiEntries', { key: 'b', entries });
    call('addKpiEntries', { key: 'a', entries });
    expect(log.getLastRow()).toBe(3);
    host.close();
  });

  test('of a run that stopped before them come below what others have added since', () => {
    const { host, call, send, cost, sheet } = spreadsheetWithKpis();
    const log = sheet('KPI log');
    const entries = ENTRIES.slice(0, 1);
    const { calls } = cost('addKpiEntries', { key: 'first', entries });
    // The last calls remember the key and write the row: after some of them there is the one without the other.
    for (let n = calls - 11; n <= calls; n += 1) {
      log.getRange('A2:D9').clearContent();
      host.failCall(n);
      send('addKpiEntries', { key: `stops at ${n}`, entries });
      log.getRange(log.getLastRow() + 1, 1, 1, 3).setValues([['2026-05-01', 'Calls', 7]]);
      call('addKpiEntries', { key: `stops at ${n}`, entries });
      const names = log.getRange('B2:B9').getValues().flat();
      expect(names.filter((name) => name !== '').sort()).toEqual(['Calls', 'First meetings']);
    }
    host.close();
  });

  test('come once, though people moved them before the run that failed is repeated', () => {
    const { host, call, send, cost, sheet } = tables(3);
    const log = sheet('kpiLog');
    const entries = ENTRIES.slice(0, 1);
    const { calls } = cost('addKpiEntries', { key: 'first', entries });
    // Behind the last of these calls the row is there, and the page does not know it.
    for (let n = calls - 3; n <= calls; n += 1) {
      log.getRange('A5:D12').clearContent();
      host.failCall(n);
      send('addKpiEntries', { key: `stops at ${n}`, entries });
      log
        .insertRowBefore(2)
        .getRange('A2:C2')
        .setValues([['2026-12-01', 'Calls', 7]]);
      log.getRange(2, 1, log.getLastRow() - 1, 4).sort({ column: 1, ascending: false });
      call('addKpiEntries', { key: `stops at ${n}`, entries });
      const notes = log.getRange('D2:D12').getValues().flat();
      expect(notes.filter((note) => note === 'Asahi')).toHaveLength(1);
    }
    host.close();
  });

  test('leave what stands beside and between the columns of a log that somebody made by hand', () => {
    const { host, call, sheet } = spreadsheetWithTables({
      kpiLog: [
        ['Our log', '', '', '', ''],
        ['値', 'Team', '指標', '日付', 'Elsewhere'],
        [2, '=ROW()', '商談', '2026-05-01', ''],
        ['', '=ROW()', '', '', 'kept'],
      ],
    });
    expect(call('addKpiEntries', { key: 'a', entries: ENTRIES })).toEqual({ status: 'done', added: 3 });
    const log = sheet('kpiLog');
    expect(log.getRange('A2:F6').getDisplayValues()).toEqual([
      ['値', 'Team', '指標', '日付', 'Elsewhere', 'メモ'],
      ['2', '3', '商談', '2026-05-01', '', ''],
      ['1', '4', 'First meetings', '2026-11-21', 'kept', 'Asahi'],
      ['¥3億', '', '=Revenue', '2026-04-01', '', ''],
      ['', '', 'First meetings', '2026-09-30', '', '+1'],
    ]);
    expect(log.getRange('B4').getFormula()).toBe('=ROW()');
    host.close();
  });

  test('come where the log reaches to the end of the grid, under a filter, too', () => {
    const { host, call, sheet } = spreadsheetWithKpis();
    const log = sheet('KPI log');
    log.getRange('A1000:C1000').setValues([['2026-05-01', 'Calls', 2]]);
    log.getRange('A1:D1000').createFilter();
    expect(call('addKpiEntries', { key: 'a', entries: ENTRIES })).toEqual({ status: 'done', added: 3 });
    expect(log.getRange('A1001:D1003').getDisplayValues()).toEqual(WRITTEN);
    host.close();
  });

  test('need a log', () => {
    const { host, call, sheet } = spreadsheetWithKpis();
    sheet('KPI log').getRange('A1:D1').clearContent();
    expect(call('addKpiEntries', { key: 'a', entries: ENTRIES })).toEqual({ status: 'changed' });
    host.close();
  });

  test('cost as many round trips below 5,000 rows as below 3, and for 5,000 rows as for 3', () => {
    const costOf = (rows: number, added: number) => {
      const { host, cost, sheet } = tables(rows);
      const entries = Array.from({ length: added }, (_, i) => ({ ...ENTRIES[0], note: `${i}` }));
      sheet('kpiLog').insertRowsAfter(rows + 1, 5_000);
      const { trips } = cost('addKpiEntries', { key: 'a', entries });
      expect(sheet('kpiLog').getLastRow()).toBe(1 + rows + added);
      host.close();
      return trips;
    };
    const least = costOf(3, 3);
    expect([costOf(5_000, 3), costOf(3, 5_000)]).toEqual([least, least]);
    expect(least).toBeLessThanOrEqual(12);
  });

  test('are as after an undisturbed run once a run that failed at any service call is repeated', () => {
    const { host, call, send, cells, cost, sheet } = tables(3);
    const forget = () => {
      sheet('kpiLog').getRange('A5:D9').clearContent();
      host.services.SpreadsheetApp.flush();
    };
    const added = (key: string) => ({ key, entries: ENTRIES });
    call('addKpiEntries', added('one'));
    const wanted = cells();
    forget();
    const { calls } = cost('addKpiEntries', added('two'));
    for (let n = 1; n <= calls; n += 1) {
      forget();
      host.failCall(n);
      expect(send('addKpiEntries', added(`fails at ${n}`))).toMatchObject({ status: 'failure' });
      expect(call('addKpiEntries', added(`fails at ${n}`))).toEqual({ status: 'done', added: 3 });
      expect({ n, cells: cells() }).toEqual({ n, cells: wanted });
    }
    host.close();
  });
});
