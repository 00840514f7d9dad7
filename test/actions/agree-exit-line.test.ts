import { describe, expect, test } from 'vitest';
import { readExitRecord, receivedTable } from '../../src/tabs/index.ts';
import { dayOfReceived } from '../../src/tabs/tables/sent-cells.ts';
import { exitRecordWords } from '../../src/text/exit-record/index.ts';
import { MEETINGS, spreadsheetWithKpis, spreadsheetWithTables } from './kpis-spreadsheet.ts';

const AGREED = {
  cells: { exitDate: { day: 20_818 }, exitRule: 'chance < 50%', exitAction: 'exit' },
  people: ['Sato', '=Tanaka'],
  decides: 'Suzuki',
  stopsSuccess: 0.22,
  catchesFailure: 0.73,
};

function spreadsheetToAgreeIn(language: 'en' | 'ja' = 'en') {
  const opened = spreadsheetWithKpis(language);
  opened.call('saveKpi', { seen: null, cells: MEETINGS });
  const record = () => {
    const table = opened.seen().record;
    return readExitRecord(table === null ? [] : receivedTable(table).cells, dayOfReceived);
  };
  return {
    ...opened,
    record,
    agree: (changes = {}) => opened.call('agreeExitLine', { ...AGREED, seen: opened.seenRow(), ...changes }),
  };
}

describe('an agreement on an exit line', () => {
  test.each(['en', 'ja'] as const)('stands in the KPI table, and as a version in the record, in %s', (language) => {
    const { host, agree, record, sheet, names } = spreadsheetToAgreeIn(language);
    expect(agree()).toEqual({ status: 'done', version: 1 });
    const people = `Sato${exitRecordWords[language].comma}=Tanaka`;
    expect(sheet(names.kpis).getRange('J2:N2').getDisplayValues()[0]).toEqual([
      '2026-12-31',
      'chance < 50%',
      'exit',
      '',
      `2026-11-21 ${people}`,
    ]);
    const { agreements, issues } = record();
    expect(issues).toEqual([]);
    expect(agreements).toHaveLength(1);
    expect(agreements[0]).toMatchObject({
      agreedOn: 20_778,
      version: 1,
      people,
      decides: 'Suzuki',
      stopsSuccess: 0.22,
      catchesFailure: 0.73,
      kpi: { name: 'First meetings', exitDates: [20_818], exitRule: [{ measure: 'chance', line: 0.5 }] },
    });
    expect(agreements[0]?.text).toContain('2026-12-31');
    expect(sheet(names.exitRecord).getDataRange().getFormulas().flat().join('')).toBe('');
    host.close();
  });

  test('is a new version beside the old one, of which nothing changes', () => {
    const { host, agree, record, sheet } = spreadsheetToAgreeIn();
    agree();
    const first = sheet('Exit record').getRange('A2:AA2').getValues();
    const cells = { ...AGREED.cells, target: 12, exitRule: 'chance < 20% or value < 4' };
    expect(agree({ cells })).toEqual({ status: 'done', version: 2 });
    sheet('KPIs').getRange('G2').setValue(99);
    expect(sheet('Exit record').getRange('A2:AA2').getValues()).toEqual(first);
    expect(record().agreements.map(({ version, kpi }) => [version, kpi.target])).toEqual([
      [1, 10],
      [2, 12],
    ]);
    host.close();
  });

  test('is kept once, though it is asked for twice, in another language too; with other people or rates it is another version', () => {
    const { host, agree, seenRow, record, sheet } = spreadsheetToAgreeIn();
    const seen = seenRow();
    expect(agree({ seen })).toEqual({ status: 'done', version: 1 });
    expect(agree({ seen })).toEqual({ status: 'done', version: 1 });
    expect(agree()).toEqual({ status: 'done', version: 1 });
    expect(record().agreements).toHaveLength(1);
    expect(agree({ language: 'ja' })).toEqual({ status: 'done', version: 1 });
    expect(sheet('KPIs').getRange('N2').getValue()).toBe('2026-11-21 Sato, =Tanaka');
    expect(agree({ people: ['Sato'] })).toEqual({ status: 'done', version: 2 });
    expect(agree({ people: ['Sato'], stopsSuccess: null })).toEqual({ status: 'done', version: 3 });
    // The record keeps twelve digits of it.
    const fine = { ...AGREED.cells, exitRule: 'chance < 33.333333333333%' };
    expect(agree({ cells: fine })).toEqual({ status: 'done', version: 4 });
    expect(agree({ cells: fine })).toEqual({ status: 'done', version: 4 });
    host.close();
  });

  test('is that of the first of two people who agree at once: the other one is asked to look again', () => {
    const { host, agree, seenRow, record } = spreadsheetToAgreeIn();
    const seen = seenRow();
    agree({ seen });
    const cells = { ...AGREED.cells, exitRule: 'value < 4' };
    expect(agree({ seen, cells, people: ['Kim'] })).toEqual({ status: 'changed' });
    expect(agree({ seen, people: ['Kim'] })).toEqual({ status: 'changed' });
    expect(record().agreements).toHaveLength(1);
    host.close();
  });

  test('waits for what others changed, for mistakes, and for a line', () => {
    const { host, agree, seenRow, sheet, state } = spreadsheetToAgreeIn();
    const seen = seenRow();
    const before = state();
    expect(agree({ cells: { ...AGREED.cells, due: { day: 20_000 } } })).toEqual({ status: 'changed' });
    expect(agree({ cells: { ...AGREED.cells, exitRule: '' } })).toEqual({ status: 'changed' });
    expect(agree({ cells: { ...AGREED.cells, exitDate: '' } })).toEqual({ status: 'changed' });
    expect(state()).toEqual(before);
    sheet('KPIs').getRange('G2').setValue(11);
    expect(agree({ seen })).toEqual({ status: 'changed' });
    expect(sheet('Exit record').getLastRow()).toBe(1);
    host.close();
  });

  test('goes below whatever stands in the record, and gets the columns back that somebody deleted', () => {
    const { host, agree, record, sheet } = spreadsheetToAgreeIn();
    agree();
    sheet('Exit record').deleteColumn(9).insertColumnAfter(2).getRange('C7').setValue('ours');
    sheet('Exit record').insertRowBefore(1).getRange('A1').setValue('Agreed on');
    expect(agree({ people: ['Sato'] })).toEqual({ status: 'done', version: 2 });
    expect(record().agreements.map(({ row, decides }) => [row, decides])).toEqual([
      [2, ''],
      [8, 'Suzuki'],
    ]);
    expect(sheet('Exit record').getRange('C8').getValue()).toBe('ours');
    host.close();
  });

  test('makes the record where somebody deleted it', () => {
    const { host, agree, record, sheet, spreadsheet } = spreadsheetToAgreeIn();
    spreadsheet.deleteSheet(sheet('Exit record'));
    host.services.SpreadsheetApp.flush();
    expect(agree()).toEqual({ status: 'done', version: 1 });
    expect(record().agreements).toHaveLength(1);
    host.close();
  });

  test('is as after an undisturbed run once a run that failed at any service call is repeated', () => {
    const record = exitRecordWords.en.columns;
    const { host, call, send, cells, cost, seenRow, sheet } = spreadsheetWithTables({
      kpis: [
        ['KPI', 'Kind', 'Start', 'Due', 'Target', 'Exit date', 'Exit rule', 'Exit action', 'Agreed'],
        ['First meetings', 'count', '2026-04-01', '2027-03-31', 10],
      ],
      exitRecord: [Object.values(record).map(([word]) => word)],
    });
    const request = { ...AGREED, seen: seenRow() };
    const forget = () => {
      sheet('kpis').getRange('F2:I2').clearContent();
      sheet('exitRecord').getRange('A2:AA9').clearContent();
      host.services.SpreadsheetApp.flush();
    };
    expect(cost('agreeExitLine', request).trips).toBeLessThanOrEqual(18);
    const wanted = cells();
    forget();
    const { calls } = cost('agreeExitLine', request);
    for (let n = 1; n <= calls; n += 1) {
      forget();
      host.failCall(n);
      send('agreeExitLine', request);
      expect(call('agreeExitLine', request)).toEqual({ status: 'done', version: 1 });
      expect({ n, cells: cells() }).toEqual({ n, cells: wanted });
    }
    host.close();
  });
});
