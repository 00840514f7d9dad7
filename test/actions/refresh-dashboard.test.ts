import { describe, expect, test } from 'vitest';
import { writtenDay } from '../../src/core/tables/index.ts';
import { type Cells, KPIS, LOG, RECORD, spreadsheetWithDashboard } from './dashboard-spreadsheet.ts';
import { DAYS } from './kpis-spreadsheet.ts';

function made(...given: Parameters<typeof spreadsheetWithDashboard>) {
  const opened = spreadsheetWithDashboard(...given);
  opened.refresh();
  return opened;
}

describe('the dashboard', () => {
  test('has a scorecard, exit dates and a chart for each KPI', () => {
    const opened = made();
    const { host, dashboard, shown, rowOf, charts } = opened;
    expect(dashboard().getRange('A1').getValue()).toBe('Dashboard');
    const scorecard = rowOf('Required rate');
    // 4 of 10 by 2026-11-21, of which 6.43 were planned: 234 of 364 days. On 2026-09-30 there were 3, which was too few.
    expect(shown(scorecard + 1).slice(0, 5)).toEqual(['■', 'First meetings', '4', '6.4', '62%']);
    expect(shown(scorecard + 1).slice(-1)).toEqual(['exit']);
    expect(shown(scorecard + 3).slice(0, 3)).toEqual(['◆', 'Deals won', '1']);
    const dates = rowOf('Exit rule and agreement');
    expect([1, 2, 3].map((i) => shown(dates + i).slice(0, 5))).toEqual([
      ['!', 'First meetings', '2026-09-30', 'pending', '3'],
      ['○', 'Open deals', '2026-12-31', 'to come', '4.0'],
      ['○', 'First meetings', '2027-01-31', 'to come', '9'],
    ]);
    expect(shown(dates + 1).slice(-1)).toEqual(['chance < 50%  ·  not agreed on']);
    expect(charts().map(({ title, column }) => [title, column])).toEqual([
      ['First meetings', 1],
      ['Open deals', 8],
      ['Deals won', 1],
    ]);
    host.close();
  });

  test('draws the course of each KPI from a hidden tab, its exit dates as points on the line', () => {
    const { host, drawn, data } = made();
    expect(data().isSheetHidden()).toBe(true);
    const course = drawn('First meetings');
    expect(course[0]).toEqual([
      'Date',
      'Actual',
      'Plan',
      'Target',
      'Exit line',
      'Forecast',
      'Low',
      'High',
      'Exit date',
    ]);
    // Twelve months from Start on, and Due.
    expect(course).toHaveLength(14);
    // The first dates on or after 2026-09-30 and 2027-01-31: 1 October and 1 February.
    const marked = course.filter((row, i) => i > 0 && row[8] !== '');
    expect(marked.map(([date]) => date)).toEqual(['10/1/2026', '2/1/2027']);
    expect(marked.map((row) => row[8] === row[4])).toEqual([true, true]);
    host.close();
  });

  test('says what to look at in sentences whose numbers are cells', () => {
    const { host, dashboard, rowOf, shown } = made();
    const first = rowOf('Figures in the sentences') + 1;
    expect(shown(first)).toEqual([
      'Decision due: First meetings had its exit date on 2026-09-30, 52 days ago, and no decision is recorded. Its exit rule applies.',
      '2026-09-30',
      '52',
    ]);
    const formulas = dashboard().getRange(first, 1, 7, 14).getFormulas();
    for (const [row, line] of formulas.entries()) {
      const numbers = line.slice(7).filter((formula) => formula !== '');
      for (const [i] of numbers.entries()) expect(line[1]).toContain(`$${'HIJKLMN'[i]}${first + row}`);
    }
    expect(formulas.flat().filter((formula) => formula !== '').length).toBeGreaterThan(12);
    host.close();
  });

  test('follows the log, the day and the record by itself', () => {
    const { host, sheet, drawn, rowOf, shown, dashboard, settle } = made();
    sheet('kpiLog')
      .getRange('A8:C8')
      .setValues([['2026-11-20', 'First meetings', 6]]);
    settle();
    const scorecard = rowOf('Required rate');
    expect(shown(scorecard + 1).slice(0, 3)).toEqual(['★', 'First meetings', '10']);
    dashboard().getRange('C2').setValue('2026-07-31');
    settle();
    expect(shown(scorecard + 1).slice(0, 3)).toEqual(['▲', 'First meetings', '3']);
    expect(drawn('First meetings').map((row) => row[1])).toEqual(['Actual', '0', '1', '1', '1', ...Array(9).fill('')]);
    const dates = rowOf('Exit rule and agreement');
    expect(shown(dates + 1).slice(0, 4)).toEqual(['○', 'First meetings', '2026-09-30', 'to come']);
    sheet('exitRecord')
      .getRange('A2:M2')
      .setValues([
        ['2026-10-02', 'decision', 'First meetings', '', '', 'shrink', '', 'Sato', '2026-09-30', 3, 0.2, 5, 'yes'],
      ]);
    settle();
    expect(shown(dates + 1).slice(0, 7)).toEqual(['✓', 'First meetings', '2026-09-30', 'shrink', '3', '5', '20%']);
    host.close();
  });

  test('refreshed again changes nothing, whatever the KPIs are called, however people typed beside it and styled its day', () => {
    const inTwoLines = (table: Cells): Cells =>
      table.map((row) => row.map((cell) => (cell === 'First meetings' ? 'First\nmeetings' : cell)));
    const { host, refresh, dashboard, state, settle } = made({ kpis: inTwoLines(KPIS), kpiLog: inTwoLines(LOG) });
    dashboard().getRange('P5').setValue('ask Kim');
    dashboard().getRange('D34').setValue('our own words');
    const day = dashboard().getRange('C2');
    day.setNumberFormat('d mmm yyyy').setFontWeight('normal').setHorizontalAlignment('left');
    settle();
    const before = state();
    expect(refresh()).toEqual({ status: 'done', tabId: dashboard().getSheetId() });
    settle();
    expect(state()).toEqual(before);
    expect([dashboard().getRange('P5').getValue(), dashboard().getRange('D34').getValue()]).toEqual([
      'ask Kim',
      'our own words',
    ]);
    expect([day.getDisplayValue(), day.getFontWeight(), day.getHorizontalAlignment()]).toEqual([
      '21 Nov 2026',
      'normal',
      'left',
    ]);
    host.close();
  });

  test('is followed wherever people move it: inserted rows and columns, renamed tabs', () => {
    const { host, refresh, dashboard, data, sheet, shown, rowOf, charts, settle } = made();
    const before = charts();
    dashboard().insertRowsBefore(1, 2).insertColumnBefore(1);
    dashboard().insertRowsAfter(rowOf('Required rate') - 1, 1);
    dashboard().insertRowsAfter(rowOf('What stands out'), 1);
    dashboard().insertColumnAfter(5);
    data().insertRowBefore(1).insertColumnBefore(3);
    sheet('kpis').setName('Ziele');
    sheet('kpiLog').setName("Kim's log").insertRowBefore(1).getRange('A1').setValue('What happened');
    settle();
    expect(refresh({ asOf: DAYS.today + 1 })).toMatchObject({ status: 'done' });
    settle();
    const scorecard = rowOf('Required rate');
    expect(shown(scorecard + 1).slice(0, 3)).toEqual(['■', 'First meetings', '4']);
    expect(dashboard().getRange('D4').getDisplayValue()).toBe('2026-11-22');
    const headings = [
      'What stands out',
      'Figures in the sentences',
      'KPIs: the sign leads to the row',
      'Exit dates',
      'Charts',
    ];
    const found = (word: string) => dashboard().createTextFinder(word).matchEntireCell(true).findAll().length;
    expect(headings.map((word) => [word, found(word)])).toEqual(headings.map((word) => [word, 1]));
    expect(dashboard().createTextFinder('^Decision due').useRegularExpression(true).findAll()).toHaveLength(1);
    expect(dashboard().createTextFinder('53').matchEntireCell(true).findAll()).toHaveLength(1);
    expect(dashboard().createTextFinder('■').findAll()).toHaveLength(1);
    expect(charts().map(({ id, title }) => [id, title])).toEqual(before.map(({ id, title }) => [id, title]));
    host.close();
  });

  test('tells beside its day that its sentences may be out of date, once the log, a decision or the day has changed', () => {
    const { host, refresh, dashboard, sheet, settle } = made();
    const help = () => dashboard().getRange('D2').getDisplayValue().slice(0, 11);
    const [usual, outdated] = ['Everything ', '⚠ The day, '];
    const changes = [
      () => sheet('kpiLog').getRange('C2').setValue(9),
      () => sheet('kpiLog').appendRow(['2026-11-20', 'First meetings', 1]),
      () => sheet('exitRecord').appendRow(['2026-11-21', 'decision', 'First meetings', '', '', 'go on']),
      () => dashboard().getRange('C2').setValue(''),
    ];
    const said = changes.map((change) => {
      refresh();
      settle();
      const before = help();
      change();
      settle();
      return [before, help()];
    });
    expect(said).toEqual(changes.map(() => [usual, outdated]));
    host.close();
  });

  test('shows the numbers of each KPI as fine as they are, however rows are sorted and inserted; what people chose stays', () => {
    const { host, refresh, sheet, rowOf, dashboard, settle } = made();
    const first = rowOf('Required rate') + 1;
    const expected = (row: number) => dashboard().getRange(row, 4);
    const shown = (rows: number) =>
      Array.from({ length: rows }, (_, i) =>
        [2, 3, 4].map((at) =>
          dashboard()
            .getRange(first + i, at)
            .getDisplayValue(),
        ),
      );
    const [meetings, deals, won] = shown(3);
    expect([meetings?.[2], deals?.[2], won?.[2]]).toEqual(['6.4', '10.5', '2.6']);
    sheet('kpis').getRange('A2:J4').sort({ column: 2, ascending: false });
    settle();
    refresh();
    settle();
    expect(shown(3)).toEqual([[won?.[0], won?.[1], '2.6'], deals, meetings]);
    // 4 × 234 of 364 days.
    expected(first).setNumberFormat('0.00000');
    dashboard().insertRowAfter(first);
    settle();
    refresh();
    settle();
    expect(shown(3)).toEqual([[won?.[0], won?.[1], '2.57143'], deals, meetings]);
    host.close();
  });

  test('lists further exit dates, whatever its hidden tab is called', () => {
    const { host, refresh, data, sheet, rowOf, shown, settle } = made();
    const dates = ['2026-09-30', '2027-01-31', '2027-02-28', '2027-03-15', '2027-03-20'];
    const hidden = data();
    for (const [index, name] of ['Data (hidden)', "Kim's (x)", 'a"b'].entries()) {
      hidden.setName(name);
      sheet('kpis')
        .getRange('I2')
        .setValue(dates.slice(0, 3 + index).join('; '));
      expect(refresh()).toMatchObject({ status: 'done' });
      settle();
      const last = rowOf('Exit rule and agreement') + 4 + index;
      expect([name, ...shown(last).slice(0, 4)]).toEqual([name, '○', 'First meetings', dates[2 + index], 'to come']);
    }
    host.close();
  });

  test('leaves a chart where people put it and as they styled it, and brings back one that is gone', () => {
    const { host, refresh, dashboard, charts } = made();
    const [first, second] = dashboard().getCharts();
    if (first === undefined || second === undefined) throw new Error('charts are missing');
    const own = first.modify().setPosition(3, 16, 5, 6).setOption('title', 'Our meetings').setOption('width', 321);
    dashboard().updateChart(own.build());
    dashboard().removeChart(second);
    refresh();
    expect(charts().map(({ title }) => title)).toEqual(['Our meetings', 'Deals won', 'Open deals']);
    const [kept] = dashboard().getCharts();
    expect(kept?.getContainerInfo().getAnchorColumn()).toBe(16);
    expect(kept?.getOptions().get('width')).toBe(321);
    expect(charts()[2]).toMatchObject({ column: 1 });
    host.close();
  });

  test('takes up KPIs that were added, renamed or taken away, and a Due that was moved', () => {
    const { host, refresh, sheet, charts, drawn, dashboard, rowOf, shown, settle } = made();
    const before = charts();
    const note = dashboard()
      .getRange(rowOf('Exit dates') - 2, 4)
      .setValue('between');
    expect(note.getValue()).toBe('between');
    sheet('kpis').getRange('A2').setValue('Meetings');
    sheet('kpiLog').getRange('B2:B4').setValue('Meetings');
    sheet('kpis').getRange('E3').setValue('2027-02-28');
    sheet('kpis')
      .getRange('A5:F6')
      .setValues([
        ['Leads', 'count', '', '2026-04-01', '2027-03-31', 50],
        ['Revenue', 'amount', '', '2026-04-01', '2027-03-31', 9000],
      ]);
    refresh();
    settle();
    expect(
      charts()
        .slice(0, 3)
        .map(({ id, title }) => [id, title]),
    ).toEqual([
      [before[0]?.id, 'Meetings'],
      [before[1]?.id, 'Open deals'],
      [before[2]?.id, 'Deals won'],
    ]);
    expect(
      charts()
        .slice(3)
        .map(({ title }) => title),
    ).toEqual(['Leads', 'Revenue']);
    // Eleven months from April 2026 on, and Due.
    expect(drawn('Open deals')).toHaveLength(13);
    const scorecard = rowOf('Required rate');
    expect([1, 2, 3, 4, 5].map((i) => shown(scorecard + i)[1])).toEqual([
      'Meetings',
      'Open deals',
      'Deals won',
      'Leads',
      'Revenue',
    ]);
    expect(rowOf('between')).toBeGreaterThan(scorecard + 5);
    sheet('kpis').deleteRow(3);
    refresh();
    expect(charts().map(({ title }) => title)).toEqual(['Meetings', 'Deals won', 'Leads', 'Revenue']);
    host.close();
  });

  test('has room for more rows than a new tab, and is bare again when the last KPI is gone', () => {
    const dates = Array.from({ length: 220 }, (_, i) => writtenDay(DAYS.today + 1 + i)).join('; ');
    const many = ['Calls', 'count', '', '2026-04-01', '2027-12-31', 10, '', '', dates, 'value < 4'];
    const { host, sheet, refresh, dashboard, charts, rowOf, shown, settle } = made({
      kpis: [KPIS[0] ?? [], many],
      kpiLog: LOG.slice(0, 1),
    });
    settle();
    expect(shown(rowOf('Exit rule and agreement') + 220).slice(0, 4)).toEqual(['○', 'Calls', '2027-06-29', 'to come']);
    expect(charts()).toHaveLength(1);
    expect(dashboard().getMaxRows()).toBeGreaterThan((charts()[0]?.row ?? 0) + 10);
    sheet('kpis').getRange('A2:J2').clearContent();
    expect(refresh()).toMatchObject({ status: 'done' });
    expect(charts()).toEqual([]);
    host.close();
  });

  test('puts the numbers of a sentence beside what people typed, where their rows are full, too', () => {
    const { host, refresh, dashboard, rowOf } = made();
    const first = rowOf('Figures in the sentences') + 1;
    const figures = dashboard().getRange(first, 8, 7, dashboard().getMaxColumns() - 7);
    figures.setValues(figures.getValues().map((line) => line.map(() => 'ours')));
    expect(refresh()).toMatchObject({ status: 'done' });
    expect(figures.getValues().flat()).toEqual(
      figures
        .getValues()
        .flat()
        .map(() => 'ours'),
    );
    expect(refresh()).toMatchObject({ status: 'done' });
    host.close();
  });

  test('finds its day without the name, whatever number stands there, and writes over nothing else there', () => {
    const { host, refresh, dashboard, spreadsheet, state, settle } = made();
    const named = () => spreadsheet.getRangeByName('ABM_KPI_AS_OF')?.getA1Notation();
    // A number that no calendar has as a day.
    dashboard().getRange('C2').setValue(1e308);
    refresh();
    expect(dashboard().getRange('C2').getDisplayValue()).toBe('2026-11-21');
    spreadsheet.removeNamedRange('ABM_KPI_AS_OF');
    refresh();
    expect(named()).toBe('C2');
    spreadsheet.removeNamedRange('ABM_KPI_AS_OF');
    dashboard().getRange('C2').setValue('ask Kim');
    refresh();
    expect([named(), dashboard().getRange('C3').getValue()]).toEqual(['C2', 'ask Kim']);
    settle();
    const before = state();
    refresh();
    settle();
    expect(state()).toEqual(before);
    host.close();
  });

  test('keeps its charts while a row of the KPI table holds a mistake', () => {
    const { host, refresh, sheet, charts } = made();
    const before = charts();
    sheet('kpis').getRange('F3').setValue('many');
    refresh();
    expect(charts()).toEqual(before);
    host.close();
  });

  test('comes back as it was after its hidden tab was deleted', () => {
    const { host, refresh, spreadsheet, data, charts, drawn, rowOf, shown, settle } = made();
    const before = {
      ids: charts().map(({ id }) => id),
      drawn: drawn('Open deals'),
      shown: shown(rowOf('Exit rule and agreement') + 1),
    };
    spreadsheet.deleteSheet(data());
    refresh();
    settle();
    expect({
      ids: charts().map(({ id }) => id),
      drawn: drawn('Open deals'),
      shown: shown(rowOf('Exit rule and agreement') + 1),
    }).toEqual(before);
    host.close();
  });

  test('speaks the language that it is asked for in; the charts name their lines as the KPI table does', () => {
    const { host, refresh, dashboard, sheet, rowOf, shown, drawn, charts, settle } = made();
    const before = charts();
    refresh({ language: 'ja' });
    settle();
    expect(dashboard().getRange('A1').getValue()).toBe('ダッシュボード');
    expect(shown(rowOf('文中の数値') + 1)[0]).toBe(
      '判断待ち：「First meetings」の撤退判断日2026-09-30から52日過ぎましたが、判断が記録されていません。撤退ラインに該当しています。',
    );
    expect(shown(rowOf('撤退ラインと合意') + 1).slice(0, 4)).toEqual(['!', 'First meetings', '2026-09-30', '判断待ち']);
    expect(drawn('First meetings')[0]?.[1]).toBe('Actual');
    expect(dashboard().getCharts()[0]?.getOptions().get('vAxis.title')).toBe('件数');
    expect(charts()).toEqual(before);
    const decided = (word: string) => {
      const row = [
        '2026-10-02',
        'decision',
        'First meetings',
        '',
        '',
        word,
        '',
        'Sato',
        '2026-09-30',
        3,
        0.2,
        5,
        'yes',
      ];
      sheet('exitRecord').getRange('A2:M2').setValues([row]);
      settle();
    };
    decided('shrink');
    expect(shown(rowOf('撤退ラインと合意') + 1)[3]).toBe('縮小');
    refresh();
    settle();
    expect(shown(rowOf('Exit rule and agreement') + 1)[3]).toBe('shrink');
    decided('継続');
    expect(shown(rowOf('Exit rule and agreement') + 1)[3]).toBe('go on');
    host.close();
  });

  test('is not made without the tables of KPIs', () => {
    const { host, refresh } = spreadsheetWithDashboard({ kpis: KPIS });
    expect(refresh()).toEqual({ status: 'changed' });
    host.close();
  });

  test('is not touched by a request that makes no sense', () => {
    const { host, refresh, charts } = made();
    const before = charts();
    expect(refresh({ asOf: 'today' })).toEqual({ status: 'changed' });
    expect(refresh({ language: 'fr' })).toEqual({ status: 'changed' });
    expect(charts()).toEqual(before);
    host.close();
  });

  test('takes as many round trips for 10 KPIs with 5,000 rows as for 3 with 50', () => {
    const cost = (kpis: number, rows: number) => {
      const table: Cells = [
        KPIS[0] ?? [],
        ...Array.from({ length: kpis }, (_, i) => [
          `KPI ${i}`,
          'count',
          '',
          '2026-04-01',
          '2027-03-31',
          999,
          '',
          '',
          '2026-12-31',
          'value < 4',
        ]),
      ];
      const log: Cells = [
        LOG[0] ?? [],
        ...Array.from({ length: rows }, (_, i) => ['2026-05-01', `KPI ${i % kpis}`, 1, i]),
      ];
      const {
        host,
        cost: costOf,
        settle,
        sheet,
      } = spreadsheetWithDashboard({ kpis: table, kpiLog: log, exitRecord: RECORD });
      settle();
      const first = costOf('refreshDashboard', { asOf: DAYS.today }).trips;
      settle();
      const again = costOf('refreshDashboard', { asOf: DAYS.today + 1 }).trips;
      settle();
      sheet('kpis')
        .getRange(`A${kpis + 2}:F${kpis + 2}`)
        .setValues([['One more', 'count', '', '2026-04-01', '2027-03-31', 9]]);
      settle();
      const further = costOf('refreshDashboard', { asOf: DAYS.today + 1 }).trips;
      host.close();
      return { first, again, further };
    };
    const [small, large] = [cost(3, 50), cost(10, 5_000)];
    expect(large).toEqual(small);
    expect(small.again).toBeLessThanOrEqual(20);
    expect(small.further).toBeLessThanOrEqual(20);
    expect(small.first).toBeLessThanOrEqual(26);
  });
});
