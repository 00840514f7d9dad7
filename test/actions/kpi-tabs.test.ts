import { describe, expect, test } from 'vitest';
import type { SpreadsheetSeen } from '../../src/actions/seen.ts';
import { kpisWords } from '../../src/text/kpis/index.ts';
import { spreadsheetForKpis, spreadsheetWithKpis } from './kpis-spreadsheet.ts';
import { ACCOUNTS } from './spreadsheet.ts';

describe('the tabs of KPIs', () => {
  test.each(['en', 'ja'] as const)('are made with headers alone, in %s, the table in front', (language) => {
    const { host, names, seen, tabNames, spreadsheet } = spreadsheetWithKpis(language);
    const { kpis, log, record } = seen();
    expect(tabNames()).toEqual(['Notes', names.kpis, names.kpiLog, names.exitRecord]);
    expect([kpis, log, record].map((table) => table?.cells.length)).toEqual([1, 1, 1]);
    expect(kpis?.cells[0]).toEqual(Object.values(kpisWords[language].columns).map(([word]) => word));
    expect(spreadsheet.getActiveSheet().getName()).toBe(names.kpis);
    host.close();
  });

  test('say what may be typed', () => {
    const { host, sheet } = spreadsheetWithKpis();
    const kpis = sheet('KPIs');
    const listOf = (a1: string) => kpis.getRange(a1).getDataValidation()?.getCriteriaValues()[0];
    expect([listOf('B2'), listOf('C60'), listOf('I2'), listOf('L2')]).toEqual([
      ['count', 'amount', 'level', 'share'],
      ['up', 'down'],
      ['week', 'month'],
      ['exit', 'shrink', 'change'],
    ]);
    expect(
      kpis
        .getRange('A1:O1')
        .getNotes()[0]
        ?.every((note) => note !== ''),
    ).toBe(true);
    const names = sheet('KPI log').getRange('B2').getDataValidation()?.getCriteriaValues()[0] as
      | GoogleAppsScript.Spreadsheet.Range
      | undefined;
    expect([names?.getSheet().getName(), names?.getA1Notation()]).toEqual(['KPIs', 'A2:A60']);
    const [protection] = sheet('Exit record').getProtections(host.services.SpreadsheetApp.ProtectionType.SHEET);
    expect(protection?.isWarningOnly()).toBe(true);
    host.close();
  });

  test('are made once, whatever they are called and wherever they stand, and what people typed stays', () => {
    const { host, call, sheet, tabNames, state } = spreadsheetWithKpis();
    const log = sheet('KPI log').setName('Events');
    log.getRange('A2:C2').setValues([['2026-04-02', 'First meetings', 1]]);
    log.insertRowsBefore(1, 25);
    sheet('KPIs').insertRowsBefore(1, 30).getRange('A1').setValue('Ours');
    host.services.SpreadsheetApp.flush();
    const before = state();
    call('makeKpiTabs');
    expect(tabNames()).toEqual(['Notes', 'KPIs', 'Events', 'Exit record']);
    expect(state()).toEqual(before);
    host.close();
  });

  test('are those that somebody made by hand, found by their headers', () => {
    const { host, seen, tabNames } = spreadsheetWithKpis('ja', {
      メモ: [['指標の説明']],
      商談の指標: [
        [''],
        ['指標', '種類', '開始', '期限', '目標値', '備考'],
        ['商談', '件数', '2026-04-01', '2027-03-31', 10, ''],
      ],
      'Our log': [
        ['Value', 'KPI', 'Day'],
        [1, '商談', '2026-04-02'],
      ],
    });
    expect(tabNames()).toEqual(['メモ', '商談の指標', 'Our log', '撤退ライン記録']);
    const { kpis, log } = seen();
    expect(kpis).toMatchObject({ tabName: '商談の指標', row: 2, column: 1 });
    expect(kpis?.cells[1]?.slice(0, 2)).toEqual(['商談', '件数']);
    expect(log?.cells[0]).toEqual(['Value', 'KPI', 'Day']);
    host.close();
  });

  test('leave it to the person to say where the companies are', () => {
    const tabsToAskFor = ({ tabs, tables }: SpreadsheetSeen) => [
      tabs.map(({ tabName }) => tabName),
      tables.accounts?.tabName,
    ];
    const opened = spreadsheetForKpis('en', { Accounts: ACCOUNTS, Customers: ACCOUNTS.slice(0, 2) });
    const before = opened.spreadsheetSeen();
    opened.call('makeKpiTabs');
    expect(tabsToAskFor(opened.spreadsheetSeen())).toEqual([['Accounts', 'Customers'], 'Accounts']);
    expect(tabsToAskFor(before)).toEqual([['Accounts', 'Customers'], 'Accounts']);
    opened.host.close();
  });

  test('that were deleted come back, and the log offers the names of the new table', () => {
    const { host, call, sheet, spreadsheet } = spreadsheetWithKpis();
    spreadsheet.deleteSheet(sheet('KPIs'));
    const log = sheet('KPI log').insertRowsBefore(1, 25);
    log.getRange('B27').clearDataValidations();
    host.services.SpreadsheetApp.flush();
    call('makeKpiTabs');
    const names = log.getRange('B27').getDataValidation()?.getCriteriaValues()[0] as
      | GoogleAppsScript.Spreadsheet.Range
      | undefined;
    expect(names?.getSheet().getSheetId()).toBe(sheet('KPIs').getSheetId());
    host.close();
  });

  test.each(['en', 'ja'] as const)(
    'are the same after a failure at a service call and a second run, in %s',
    (language) => {
      const undisturbed = spreadsheetForKpis(language);
      const { calls } = undisturbed.cost('makeKpiTabs');
      const wanted = undisturbed.state();
      // Hundreds of calls only set widths and notes.
      for (let n = language === 'en' ? 1 : 6; n <= calls; n += 11) {
        const opened = spreadsheetForKpis(language);
        opened.host.failCall(n);
        expect(opened.send('makeKpiTabs')).toMatchObject({ status: 'failure' });
        opened.call('makeKpiTabs');
        expect({ n, ...opened.state() }).toEqual({ n, ...wanted });
        opened.host.close();
      }
      undisturbed.host.close();
    },
  );
});

test('tabs that somebody made by hand are taken up once, though a service call fails', () => {
  const open = () =>
    spreadsheetForKpis('en', {
      Ours: [
        ['KPI', 'Kind', 'Start', 'Due', 'Target'],
        ['Calls', 'count', '2026-04-01', '2027-03-31', 10],
      ],
      Log: [
        ['Date', 'KPI', 'Value'],
        ['2026-05-01', 'Calls', 1],
      ],
    });
  const undisturbed = open();
  const { calls } = undisturbed.cost('makeKpiTabs');
  const wanted = undisturbed.state();
  for (let n = 1; n <= calls; n += 3) {
    const opened = open();
    opened.host.failCall(n);
    opened.send('makeKpiTabs');
    opened.call('makeKpiTabs');
    expect({ n, ...opened.state() }).toEqual({ n, ...wanted });
    opened.host.close();
  }
  undisturbed.host.close();
});

describe('reading the tabs of KPIs', () => {
  test('costs as many round trips for 5,000 rows as for 3', () => {
    const costOf = (rows: number) => {
      const log = [['Date', 'KPI', 'Value'], ...Array.from({ length: rows }, (_, i) => ['2026-04-02', 'Meetings', i])];
      const { host, cost, seen } = spreadsheetWithKpis('en', { Log: log });
      expect(seen().log?.cells).toHaveLength(rows + 1);
      const { trips } = cost('readKpiTabs');
      host.close();
      return trips;
    };
    expect(costOf(5_000)).toBe(costOf(3));
    expect(costOf(3)).toBeLessThanOrEqual(9);
  });

  test('goes on where a number is shown as a day that no calendar has', () => {
    const { host, sheet, seen } = spreadsheetWithKpis();
    sheet('KPIs')
      .getRange('A2:F2')
      .setValues([['Meetings', 'count', '', '', 1e308, 3_000_000]]);
    host.services.SpreadsheetApp.flush();
    expect(seen().kpis?.cells[1]?.slice(4, 6)).toEqual([{ day: null }, { day: null }]);
    host.close();
  });

  test('hands over all that a tab holds where its header row is gone', () => {
    const { host, sheet, seen } = spreadsheetWithKpis();
    sheet('KPI log')
      .getRange('A1:D2')
      .setValues([
        ['', '', '', ''],
        ['2026-04-02', 'Meetings', 1, ''],
      ]);
    host.services.SpreadsheetApp.flush();
    expect(seen().log).toMatchObject({ row: 1, column: 1 });
    expect(seen().log?.cells[1]?.slice(1)).toEqual(['Meetings', 1]);
    host.close();
  });
});
