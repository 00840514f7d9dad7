import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { DAYS, spreadsheetWithTables } from './kpis-spreadsheet.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

const KPIS = {
  en: [
    ['KPI', 'Kind', 'Start', 'Due', 'Target', 'Exit date', 'Exit rule', 'Exit action'],
    ['Meetings', 'count', '2026-04-01', '2027-03-31', 10, '2026-09-30', 'value < 3', 'shrink'],
    ["'=1+1", 'level', '2026-04-01', '2027-03-31', 50, '', '', ''],
  ],
  ja: [
    ['指標', '種類', '開始日', '期限', '目標', '撤退判断日', '撤退ライン', '撤退時の対応'],
    ['初回商談', '件数', '2026-04-01', '2027-03-31', 10, '2026-09-30', '値<3', '縮小'],
  ],
};

const LOG = {
  en: [
    ['Date', 'KPI', 'Value'],
    ['2026-05-10', 'Meetings', 1],
    ['2026-11-02', 'Meetings', 1],
    ['2026-11-02', "'=1+1", 12],
  ],
  ja: [
    ['日付', '指標', '値'],
    ['2026-05-10', '初回商談', 1],
    ['2026-11-02', '初回商談', 1],
  ],
};

const MEETINGS = 'Meetings\nDue 2027-03-31';

type Cells = Parameters<typeof spreadsheetWithTables>[0]['kpis'] & object;

/** A spreadsheet with a KPI table and its log. */
function spreadsheetToReport(language: Language = 'en', tables: { kpis?: Cells; kpiLog?: Cells } = {}) {
  const opened = spreadsheetWithTables({ kpis: KPIS[language], kpiLog: LOG[language], ...tables }, language);
  const { host } = opened;
  const spreadsheet = () => host.services.SpreadsheetApp.getActiveSpreadsheet();
  const markOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    sheet
      .getDeveloperMetadata()
      .find((metadata) => metadata.getKey() === 'smallstart-abm.tab')
      ?.getValue();
  const marked = (key: string) =>
    spreadsheet()
      .getSheets()
      .filter((sheet) => markOf(sheet) === key);
  return {
    ...opened,
    spreadsheet,
    reports: () => marked('report'),
    data: () => marked('reportData')[0],
    report: (key: string, asOf = DAYS.today) => opened.call('makeReport', { asOf, key }),
    /** All that was kept: each report with its cells, looks and charts, and what the charts draw. */
    kept: () => ({
      tabs: opened.tabNames(),
      reports: marked('report').map((sheet) => ({
        name: sheet.getName(),
        cells: sheet.getDataRange().getValues(),
        formulas: sheet.getDataRange().getFormulas(),
        backgrounds: sheet.getDataRange().getBackgrounds(),
        merged: sheet
          .getDataRange()
          .getMergedRanges()
          .map((range) => range.getA1Notation())
          .sort(),
        charts: sheet
          .getCharts()
          .map((chart) => [
            chart.getOptions().get('title'),
            ...chart.getRanges().map((range) => [range.getSheet().getName(), range.getA1Notation()].join(' ')),
          ]),
      })),
      data: marked('reportData').map((sheet) => [
        sheet.isSheetHidden(),
        sheet
          .getDataRange()
          .getDisplayValues()
          .map((row) => row.slice(1)),
      ]),
    }),
  };
}

describe('a report', () => {
  test('keeps the day on a tab of its own, as values alone', () => {
    const { host, report, reports, data, spreadsheet } = spreadsheetToReport();
    expect(report('first')).toEqual({ status: 'done', tabId: reports()[0]?.getSheetId(), name: 'Report 2026-11-21' });
    const [tab] = reports();
    expect(spreadsheet().getActiveSheet().getName()).toBe('Report 2026-11-21');
    const cells = tab?.getDataRange().getDisplayValues() ?? [];
    expect(cells[0]?.[0]).toBe('ABM report as of 2026-11-21');
    // 234 of 364 days are over: 6.43 of 10 are planned, of which 2 are 31 %.
    const meetings = cells.find((row) => row[1] === MEETINGS && row[2] === '2');
    expect(meetings?.slice(0, 6)).toEqual(['■', MEETINGS, '2', '6.4', '10', '31%']);
    expect(meetings?.slice(7)).toEqual(['3', '2026-09-30', 'exit']);
    expect(cells.flat()).toContain('=1+1\nDue 2027-03-31');
    expect(tab?.getDataRange().getFormulas().flat().join('')).toBe('');
    expect(tab?.getCharts()).toHaveLength(2);
    expect(data()?.isSheetHidden()).toBe(true);
    host.close();
  });

  test('stays as it was when the tables change; those of other days, and of the same, stand beside it', () => {
    const { host, report, kept, sheet } = spreadsheetToReport();
    report('first');
    const before = kept();
    sheet('kpiLog')
      .getRange('A5:C5')
      .setValues([['2026-11-03', 'Meetings', 5]]);
    sheet('kpis').getRange('E2').setValue(20);
    host.services.SpreadsheetApp.flush();
    expect(kept()).toEqual(before);
    report('second');
    report('third', DAYS.today - 1);
    const after = kept();
    expect(after.reports.map(({ name }) => name)).toEqual([
      'Report 2026-11-21',
      'Report 2026-11-21 2',
      'Report 2026-11-20',
    ]);
    expect(after.reports[0]).toEqual(before.reports[0]);
    const [[, first] = []] = before.data;
    const [[, all] = []] = after.data;
    expect((all as unknown[]).slice(0, (first as unknown[]).length)).toEqual(first);
    host.close();
  });

  test.each(['en', 'ja'] as const)('of the same tables for the same day is the same, in %s', (language) => {
    const made = () => {
      const { host, report, kept } = spreadsheetToReport(language);
      report('first');
      const all = kept();
      host.close();
      return all;
    };
    expect(made()).toEqual(made());
  });

  test('is of the day that was asked for: later entries do not count', () => {
    const { host, report, reports } = spreadsheetToReport();
    report('first', DAYS.exit);
    const cells = reports()[0]?.getDataRange().getDisplayValues() ?? [];
    expect(cells.find((row) => row[1] === MEETINGS)?.[2]).toBe('1');
    host.close();
  });

  test('is made once, however often the same is asked for', () => {
    const { host, report, reports } = spreadsheetToReport();
    const first = report('first');
    expect(report('first')).toEqual(first);
    expect(report('k'.repeat(101))).toEqual({ status: 'changed' });
    expect(reports()).toHaveLength(1);
    host.close();
  });

  test('that a failed run did not finish is taken away, unless somebody has written on it', () => {
    const { host, cost, send, reports, spreadsheet, tabNames } = spreadsheetToReport();
    const { calls } = cost('makeReport', { asOf: DAYS.today, key: 'undisturbed' });
    for (const [key, typed] of [
      ['first', ''],
      ['second', 'ask Kim'],
    ] as const) {
      // One of the last calls marks the tab, which has its cells by then.
      host.failCall(calls - 6);
      expect(send('makeReport', { asOf: DAYS.today, key })).toMatchObject({ status: 'failure' });
      const begun = spreadsheet().getSheets().at(-1);
      expect(begun?.getRange('A1').getValue()).toBe('ABM report as of 2026-11-21');
      begun?.getRange('J2').setValue(typed);
      host.services.SpreadsheetApp.flush();
      expect(send('makeReport', { asOf: DAYS.today, key })).toMatchObject({ value: { status: 'done' } });
    }
    expect(reports()).toHaveLength(3);
    expect(tabNames().filter((name) => name.startsWith('Report 2'))).toHaveLength(4);
    expect(spreadsheet().createTextFinder('ask Kim').findAll()).toHaveLength(1);
    host.close();
  });

  test('is none of a day that is still to come, nor while the KPI table holds a mistake', () => {
    const { host, report, reports, sheet, tabNames } = spreadsheetToReport();
    expect(report('too early', DAYS.today + 1)).toEqual({ status: 'changed' });
    sheet('kpis').getRange('E2').setValue('many');
    host.services.SpreadsheetApp.flush();
    expect(report('first')).toEqual({ status: 'changed' });
    expect(reports()).toEqual([]);
    expect(tabNames()).toEqual(['kpis', 'kpiLog']);
    host.close();
  });

  test('of a log whose head is broken says so', () => {
    const { host, report, reports, sheet } = spreadsheetToReport();
    sheet('kpiLog').getRange('A1').setValue('Whenever');
    host.services.SpreadsheetApp.flush();
    report('first');
    const cells = reports()[0]?.getDataRange().getValues() ?? [];
    expect(cells.flat().filter((cell) => String(cell).includes('Date'))).not.toEqual([]);
    host.close();
  });

  test('of a blank spreadsheet says what is not there yet', () => {
    const { host, call, spreadsheet } = spreadsheetWithTables({});
    expect(call('makeReport', { asOf: DAYS.today, key: 'first' })).toMatchObject({ status: 'done' });
    const cells = spreadsheet.getSheetByName('Report 2026-11-21') ?? host.services.SpreadsheetApp.getActiveSheet();
    expect(cells.getDataRange().getValues().flat()).toContain('No KPIs yet.');
    host.close();
  });

  test('has the best targets with their ranks, and what is to be done next', () => {
    const { host, add, call, sheet, sheets } = spreadsheetWithTargets();
    add(2, 3, 5);
    sheet('Targets')
      .getRange('I2:O4')
      .setValues([
        ['target', 'Mori', 'Kim', 'purchase', 'research', 'call', '2026-11-20'],
        ['later', '', '', '', '', '', ''],
        ['target', '', '', '', '', "'=visit", '2026-12-01'],
      ]);
    host.services.SpreadsheetApp.flush();
    call('makeReport', { language: 'en', asOf: DAYS.today, key: 'first' });
    const report = sheets().find((each) => each.getName() === 'Report 2026-11-21');
    const cells = (report?.getDataRange().getDisplayValues() ?? []).map((row) => row.filter((cell) => cell !== ''));
    expect(cells).toContainEqual(['1', 'Alpha', '100.0', 'A', 'research', 'Mori', 'Kim']);
    expect(cells).toContainEqual(['2', 'Crane', '80.0', 'A']);
    expect(cells).toContainEqual(['!', 'Alpha', '2026-11-20', 'call', 'Mori, Kim']);
    expect(cells).toContainEqual(['Crane', '2026-12-01', '=visit']);
    host.close();
  });

  test.each([
    [null],
    [{ language: 'fr', asOf: 20_778, key: 'first' }],
    [{ language: 'en', asOf: 1.5, key: 'first' }],
    [{ language: 'en', asOf: '2026-11-21', key: 'first' }],
    [{ language: 'en', asOf: 20_778, key: ' ' }],
  ])('is refused for %j from a page', (sent) => {
    const { host, addOn, reports } = spreadsheetToReport();
    expect(addOn.callFromPage('makeReport', [sent])).toMatchObject({ value: { status: 'changed' } });
    expect(reports()).toEqual([]);
    host.close();
  });

  test('costs as many round trips for 5,000 rows of the log as for 3', () => {
    const costOf = (rows: number) => {
      const entries = Array.from({ length: rows }, (_, i) => [`2026-0${4 + (i % 6)}-02`, 'Meetings', 1]);
      const { host, cost } = spreadsheetToReport('en', { kpiLog: [['Date', 'KPI', 'Value'], ...entries] });
      const { trips } = cost('makeReport', { asOf: DAYS.today, key: 'first' });
      host.close();
      return trips;
    };
    const trips = costOf(3);
    expect(trips).toBeLessThanOrEqual(22);
    expect(costOf(5_000)).toBe(trips);
  });
});

describe('after a failure at a service call the same request makes the same report, once', () => {
  // Hundreds of calls only set colours and widths, so that each language tries other ones.
  test.each([
    ['en', 1],
    ['ja', 6],
  ] as const)('in %s', (language, first) => {
    const { host, cost, kept, send, reports, data, spreadsheet } = spreadsheetToReport(language, {
      kpis: KPIS[language].slice(0, 2),
    });
    const forget = () => {
      for (const sheet of [...reports(), data()]) if (sheet) spreadsheet().deleteSheet(sheet);
      host.services.SpreadsheetApp.flush();
    };
    const { calls } = cost('makeReport', { asOf: DAYS.today, key: 'undisturbed' });
    const wanted = kept();
    for (let n = first; n <= calls; n += 11) {
      forget();
      const request = { asOf: DAYS.today, key: `fails at ${n}` };
      host.failCall(n);
      send('makeReport', request);
      expect(send('makeReport', request)).toMatchObject({ value: { status: 'done' } });
      expect({ n, ...kept() }).toEqual({ n, ...wanted });
    }
    host.close();
  });
});
