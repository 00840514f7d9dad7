import { describe, expect, test } from 'vitest';
import { MEETINGS, spreadsheetWithKpis, spreadsheetWithTables } from './kpis-spreadsheet.ts';

/** With First meetings in row 2 and Won in row 3, which somebody typed. */
function spreadsheetWithTwo(language: 'en' | 'ja' = 'en') {
  const opened = spreadsheetWithKpis(language);
  opened.call('saveKpi', { seen: null, cells: MEETINGS });
  const kpis = opened.sheet(opened.names.kpis);
  kpis.getRange('A3:G3').setValues([['Won', 'count', '', '', '2026/04/01', '2027/03/31', '=2+3']]);
  opened.host.services.SpreadsheetApp.flush();
  return { ...opened, kpis, shown: (a1: string) => kpis.getRange(a1).getDisplayValues().flat() };
}

describe('a new KPI', () => {
  test.each(['en', 'ja'] as const)('comes below the last one, its days as days, in %s', (language) => {
    const { host, call, shown, kpis } = spreadsheetWithTwo(language);
    expect(shown('A2:L2')).toEqual([
      'First meetings',
      'count',
      '',
      '',
      '2026-04-01',
      '2027-03-31',
      '10',
      '',
      '',
      '2026-09-30',
      'chance < 50%',
      'exit',
    ]);
    kpis.getRange('Q7').setValue('a note of ours');
    expect(call('saveKpi', { seen: null, cells: { ...MEETINGS, kpi: '=Calls' } })).toEqual({ status: 'done', row: 4 });
    expect([kpis.getRange('A4').getValue(), kpis.getRange('A4').getFormula()]).toEqual(['=Calls', '']);
    host.close();
  });

  test('is there once, though it is asked for twice; another one of its name is not written over', () => {
    const { host, call, kpis } = spreadsheetWithTwo();
    expect(call('saveKpi', { seen: null, cells: MEETINGS })).toEqual({ status: 'done', row: 2 });
    expect(call('saveKpi', { seen: null, cells: { ...MEETINGS, kpi: 'ＦＩＲＳＴ meetings', target: 12 } })).toEqual({
      status: 'changed',
    });
    expect(kpis.getLastRow()).toBe(3);
    host.close();
  });

  test('comes where the table reaches beyond the grid, too', () => {
    const { host, call, kpis } = spreadsheetWithTwo();
    kpis.getRange('A60:B60').setValues([['Last', 'count']]);
    expect(call('saveKpi', { seen: null, cells: { ...MEETINGS, kpi: 'Calls' } })).toEqual({ status: 'done', row: 61 });
    expect(kpis.getRange('A61').getValue()).toBe('Calls');
    host.close();
  });

  test('without a name, or with a number for a day, is none', () => {
    const { host, call, kpis } = spreadsheetWithTwo();
    expect(call('saveKpi', { seen: null, cells: { kpi: ' ', kind: 'count' } })).toEqual({ status: 'changed' });
    expect(call('saveKpi', { seen: null, cells: { kpi: 'Calls', due: 46_112 } })).toEqual({ status: 'changed' });
    expect(kpis.getLastRow()).toBe(3);
    host.close();
  });
});

describe('a KPI that is there', () => {
  test('gets the cells that differ; formulas of others stay', () => {
    const { host, call, shown, kpis, seenRow } = spreadsheetWithTwo();
    expect(call('saveKpi', { seen: seenRow(2), cells: { owner: 'Mori', target: 5, period: 'week' } })).toEqual({
      status: 'done',
      row: 3,
    });
    expect(shown('A3:M3')).toEqual('Won,count,,,2026-04-01,2027-03-31,5,,week,,,,Mori'.split(','));
    expect(kpis.getRange('G3').getFormula()).toBe('=2+3');
    host.close();
  });

  test('is found again where others have sorted the rows, moved the table or added a column', () => {
    const { host, call, kpis, seenRow } = spreadsheetWithTwo();
    const seen = seenRow(2);
    kpis.getRange('A2:O3').sort({ column: 1, ascending: false });
    kpis.insertRowsBefore(1, 1);
    kpis.insertColumnsBefore(1, 1);
    expect(call('saveKpi', { seen, cells: { target: 7 } })).toEqual({ status: 'done', row: 3 });
    expect(kpis.getRange('B3:H3').getValues()[0]?.slice(0, 1)).toEqual(['Won']);
    expect(kpis.getRange('H3:H4').getValues().flat()).toEqual([7, 10]);
    host.close();
  });

  test('that somebody has changed meanwhile stays as it is, and so does one of two that look alike', () => {
    const { host, call, kpis, seenRow } = spreadsheetWithTwo();
    const seen = seenRow(1);
    kpis.getRange('G2').setValue(11);
    expect(call('saveKpi', { seen, cells: { target: 12 } })).toEqual({ status: 'changed' });
    expect(kpis.getRange('G2').getValue()).toBe(11);
    kpis.getRange('A2:O2').copyTo(kpis.getRange('A4:O5'));
    expect(call('saveKpi', { seen: { ...seenRow(1), row: 9 }, cells: { target: 12 } })).toEqual({ status: 'changed' });
    expect(kpis.getRange('G2:G5').getValues().flat()).toEqual([11, 5, 11, 11]);
    host.close();
  });

  test('is not written twice: the same again finds it as it is', () => {
    const { host, call, seenRow, state } = spreadsheetWithTwo();
    const request = { seen: seenRow(1), cells: { target: 12, owner: 'Kim', start: { day: 20_545 } } };
    expect(call('saveKpi', request)).toEqual({ status: 'done', row: 2 });
    const before = state();
    expect(call('saveKpi', request)).toEqual({ status: 'done', row: 2 });
    expect(state()).toEqual(before);
    host.close();
  });
});

describe('a table that somebody made by hand', () => {
  const own = () =>
    spreadsheetWithTables({
      kpis: [
        ['指標', 'Team', '種類', '開始日', '期限', '目標', 'メモ', '', 'Elsewhere'],
        ['商談', 'A', '件数', '2026-04-01', '2027-03-31', 10, '重要', '', 'kept'],
      ],
    });

  test('gets the columns that it lacks behind its last header, in its language, and loses nothing', () => {
    const { host, call, sheet, seenRow } = own();
    const cells = { exitDate: { day: 20_726 }, exitRule: '見込み<50%', owner: '森' };
    expect(call('saveKpi', { seen: seenRow(), cells })).toEqual({ status: 'done', row: 2 });
    expect(sheet('kpis').getRange('A1:K2').getDisplayValues()).toEqual([
      ['指標', 'Team', '種類', '開始日', '期限', '目標', 'メモ', '撤退判断日', '撤退ライン', '担当', 'Elsewhere'],
      ['商談', 'A', '件数', '2026-04-01', '2027-03-31', '10', '重要', '2026-09-30', '見込み<50%', '森', 'kept'],
    ]);
    host.close();
  });

  test('shows days as days where its columns have no format for them', () => {
    const { host, call, sheet } = own();
    const cells = { kpi: '受注', kind: '件数', start: { day: 20_544 }, due: { day: 20_908 }, target: 3 };
    sheet('kpis').getRange('D3').setNumberFormat('[Red]0"日"');
    sheet('kpis').getRange('E3').setNumberFormat('yyyy"年"m"月"d"日"');
    call('saveKpi', { seen: null, cells });
    expect(sheet('kpis').getRange('A3:F3').getDisplayValues()[0]).toEqual([
      '受注',
      '',
      '件数',
      '2026-04-01',
      '2027年3月31日',
      '3',
    ]);
    host.close();
  });

  test('whose names stand last gets a new KPI once, whichever write of it fails', () => {
    const open = () => spreadsheetWithTables({ kpis: [['Target', 'Team', 'Kind', 'Start', 'Due', 'Ours', 'KPI']] });
    const request = { seen: null, cells: MEETINGS };
    const undisturbed = open();
    const { calls } = undisturbed.cost('saveKpi', request);
    const wanted = undisturbed.cells();
    // The last calls write, part by part.
    for (let n = calls - 12; n <= calls; n += 1) {
      const opened = open();
      opened.host.failCall(n);
      opened.send('saveKpi', request);
      opened.call('saveKpi', request);
      expect({ n, cells: opened.cells() }).toEqual({ n, cells: wanted });
      opened.host.close();
    }
    undisturbed.host.close();
  });

  test('is as after an undisturbed run once a run that failed at any service call is repeated', () => {
    const cells = { target: 12, exitDate: { day: 20_726 }, exitRule: '見込み<50%', owner: '森' };
    const undisturbed = own();
    const seen = undisturbed.seenRow();
    const { calls, trips } = undisturbed.cost('saveKpi', { seen, cells });
    expect(trips).toBeLessThanOrEqual(14);
    const wanted = undisturbed.state();
    for (let n = 1; n <= calls; n += 1) {
      const opened = own();
      opened.host.failCall(n);
      expect(opened.send('saveKpi', { seen, cells })).toMatchObject({ status: 'failure' });
      expect(opened.call('saveKpi', { seen, cells })).toEqual({ status: 'done', row: 2 });
      expect({ n, ...opened.state() }).toEqual({ n, ...wanted });
      opened.host.close();
    }
  });
});
