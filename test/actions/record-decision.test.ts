import { describe, expect, test } from 'vitest';
import { readExitRecord, receivedTable } from '../../src/tabs/index.ts';
import { dayOfReceived } from '../../src/tabs/tables/sent-cells.ts';
import { exitRecordWords } from '../../src/text/exit-record/index.ts';
import { DAYS, MEETINGS, spreadsheetWithKpis, spreadsheetWithTables } from './kpis-spreadsheet.ts';

const DECIDED = {
  kpi: 'First meetings',
  exitDate: DAYS.exit,
  decision: 'go on',
  reason: 'a large deal is close',
  people: ['Sato'],
};

/** With 3 meetings until the exit date, 2026-09-30, and one after it; today is 2026-11-21. */
function spreadsheetToDecideIn(language: 'en' | 'ja' = 'en') {
  const opened = spreadsheetWithKpis(language);
  opened.call('saveKpi', { seen: null, cells: MEETINGS });
  const log = opened.sheet(opened.names.kpiLog);
  log.getRange('A2:C5').setValues([
    ['2026-10-02', 'First meetings', 1],
    ['2026-05-10', 'first meetings', 1],
    ['2026-09-30', 'First meetings', ''],
    ['2026-06-01', 'First meetings', 1],
  ]);
  opened.host.services.SpreadsheetApp.flush();
  const agree = (changes = {}) =>
    opened.call('agreeExitLine', {
      seen: opened.seenRow(),
      cells: {},
      people: ['Sato'],
      decides: 'Suzuki',
      stopsSuccess: null,
      catchesFailure: null,
      ...changes,
    });
  const record = () => {
    const table = opened.seen().record;
    return readExitRecord(table === null ? [] : receivedTable(table).cells, dayOfReceived);
  };
  return {
    ...opened,
    agree,
    record,
    decide: (changes = {}) => opened.call('recordDecision', { ...DECIDED, ...changes }),
  };
}

describe('a decision on an exit date', () => {
  test.each(['en', 'ja'] as const)('is kept with the figures of that date, by the log as it is, in %s', (language) => {
    const { host, agree, decide, record } = spreadsheetToDecideIn(language);
    agree();
    expect(decide()).toEqual({ status: 'done', already: false });
    const { decisions, issues } = record();
    expect(issues).toEqual([]);
    expect(decisions).toHaveLength(1);
    // 3 of 10 in 182 of 364 days. With 3½ in the 6 months that have gone 7 more in the 6 that are left have a chance of 13 %: the upper
    // tail from 7 on of a negative binomial with size 3½ and probability ½.
    expect(decisions[0]).toMatchObject({
      decidedOn: DAYS.today,
      kpi: 'First meetings',
      version: 1,
      exitDate: DAYS.exit,
      decision: 'go on',
      reason: 'a large deal is close',
      people: 'Sato',
      actual: 3,
      expected: 5,
      fired: true,
    });
    expect(decisions[0]?.chance).toBeCloseTo(0.13, 2);
    expect(decisions[0]?.exitLine).toBeGreaterThan(3);
    host.close();
  });

  test('is judged by the terms that were agreed on, whatever the table says now', () => {
    const { host, agree, decide, record, sheet } = spreadsheetToDecideIn();
    agree({ cells: { exitRule: 'value < 3' } });
    sheet('KPIs').getRange('K2').setValue('value < 9');
    expect(decide({ decision: 'go on', reason: '' })).toEqual({ status: 'done', already: false });
    expect(record().decisions[0]).toMatchObject({ fired: false, exitLine: 3 });
    host.close();
  });

  test('can be made on a date that nobody agreed on', () => {
    const { host, decide, record } = spreadsheetToDecideIn();
    expect(decide({ kpi: 'FIRST MEETINGS', decision: 'exit' })).toEqual({ status: 'done', already: false });
    expect(record().decisions[0]).toMatchObject({ kpi: 'First meetings', version: null, decision: 'exit' });
    host.close();
  });

  test('is made once: the same again finds it, another one is told that there is one', () => {
    const { host, decide, record, state } = spreadsheetToDecideIn();
    const people = { people: ['Sato', 'Kim'] };
    expect(decide(people)).toEqual({ status: 'done', already: false });
    const before = state();
    expect(decide(people)).toEqual({ status: 'done', already: false });
    expect(decide({ ...people, language: 'ja' })).toEqual({ status: 'done', already: false });
    expect(decide()).toEqual({ status: 'done', already: true });
    expect(decide({ ...people, decision: 'exit' })).toEqual({ status: 'done', already: true });
    expect(state()).toEqual(before);
    expect(record().decisions).toHaveLength(1);
    host.close();
  });

  test('needs a reason to go on where the line was crossed, a date that has come, and a KPI', () => {
    const { host, decide, sheet, state } = spreadsheetToDecideIn();
    sheet('KPIs').getRange('J2').setNumberFormat('@').setValue('2026-09-30; 2026-12-31');
    host.services.SpreadsheetApp.flush();
    const before = state();
    expect(decide({ reason: ' ' })).toEqual({ status: 'changed' });
    expect(decide({ exitDate: 20_818 })).toEqual({ status: 'changed' });
    expect(decide({ exitDate: DAYS.exit + 1 })).toEqual({ status: 'changed' });
    expect(decide({ kpi: 'Calls' })).toEqual({ status: 'changed' });
    expect(state()).toEqual(before);
    expect(decide({ decision: 'shrink', reason: '' })).toEqual({ status: 'done', already: false });
    host.close();
  });

  test('is asked for from midnight on in the zone of the spreadsheet, and dated by it', () => {
    const { host, agree, decide, record } = spreadsheetToDecideIn();
    // It is noon of 21 November in Tokyo, three o'clock in the morning in UTC.
    const tomorrow = { exitDate: DAYS.today + 1, decision: 'shrink' };
    agree({ cells: { exitDate: { day: DAYS.today + 1 } } });
    host.testing.passTime(12 * 3_600_000 - 60_000);
    expect(decide(tomorrow)).toEqual({ status: 'changed' });
    host.testing.passTime(120_000);
    expect(decide(tomorrow)).toEqual({ status: 'done', already: false });
    agree({ cells: { target: 12 } });
    expect(record().decisions[0]).toMatchObject({ decidedOn: DAYS.today + 1, exitDate: DAYS.today + 1, version: 1 });
    expect(record().agreements.map(({ agreedOn }) => agreedOn)).toEqual([DAYS.today, DAYS.today + 1]);
    host.close();
  });

  test('waits while the log cannot be read, since figures of no entries would be kept for ever', () => {
    const { host, decide, sheet, state } = spreadsheetToDecideIn();
    sheet('KPI log').getRange('A1').setValue('Whenever');
    host.services.SpreadsheetApp.flush();
    const before = state();
    expect(decide()).toEqual({ status: 'changed' });
    expect(state()).toEqual(before);
    host.close();
  });

  test('says what is not known where the log is empty', () => {
    const { host, decide, record, sheet } = spreadsheetToDecideIn();
    sheet('KPI log').getRange('A2:C5').clearContent();
    expect(decide({ reason: '' })).toEqual({ status: 'done', already: false });
    expect(record().decisions[0]).toMatchObject({ actual: 0, chance: null, fired: null });
    expect(record().decisions[0]?.text).toMatch(/chance insufficient data; the exit rule could not be judged\.$/);
    host.close();
  });

  const tables = (rows: number) =>
    spreadsheetWithTables({
      kpis: [
        ['KPI', 'Kind', 'Start', 'Due', 'Target', 'Exit date', 'Exit rule'],
        ['First meetings', 'count', '2026-04-01', '2027-03-31', 10, '2026-09-30', 'value < 3'],
      ],
      kpiLog: [
        ['Date', 'KPI', 'Value', 'Note'],
        ...Array.from({ length: rows }, (_, i) => ['2026-05-10', 'First meetings', 1, i]),
      ],
      exitRecord: [Object.values(exitRecordWords.en.columns).map(([word]) => word)],
    });

  test('costs as many round trips with 5,000 rows in the log as with 3', () => {
    const costOf = (rows: number) => {
      const { host, cost } = tables(rows);
      const { trips } = cost('recordDecision', DECIDED);
      host.close();
      return trips;
    };
    expect(costOf(5_000)).toBe(costOf(3));
    expect(costOf(3)).toBeLessThanOrEqual(12);
  });

  test('is as after an undisturbed run once a run that failed at any service call is repeated', () => {
    const { host, call, send, cells, cost, sheet } = tables(3);
    const forget = () => {
      sheet('exitRecord').getRange('A2:AA9').clearContent();
      host.services.SpreadsheetApp.flush();
    };
    call('recordDecision', DECIDED);
    const wanted = cells();
    forget();
    const { calls } = cost('recordDecision', DECIDED);
    for (let n = 1; n <= calls; n += 1) {
      forget();
      host.failCall(n);
      send('recordDecision', DECIDED);
      expect(call('recordDecision', DECIDED)).toEqual({ status: 'done', already: false });
      expect({ n, cells: cells() }).toEqual({ n, cells: wanted });
    }
    host.close();
  });
});
