import { describe, expect, test } from 'vitest';
import { dueDecision } from '../../src/sidebar/views/kpis/decide/due-decision.ts';
import { readKpiReading } from '../../src/sidebar/views/kpis/kpi-reading.ts';
import { KPIS, LOG, RECORD, spreadsheetWithDashboard } from './dashboard-spreadsheet.ts';
import { DAYS } from './kpis-spreadsheet.ts';

/** Agreed on: `chance < 50%` of 10 meetings on 2026-09-30 and 2027-01-31. Of what people do to the table then nobody agreed on anything. */
function agreedOn(change: (table: ReturnType<ReturnType<typeof spreadsheetWithDashboard>['sheet']>) => void) {
  const opened = spreadsheetWithDashboard({ kpis: KPIS.slice(0, 3), kpiLog: LOG, exitRecord: RECORD });
  const { call, seenRow, sheet, refresh, settle, rowOf, shown, seen, host } = opened;
  const people = { people: ['Sato'], decides: 'Kim', stopsSuccess: 0.1, catchesFailure: 0.8 };
  expect(call('agreeExitLine', { seen: seenRow(1), cells: { exitAction: 'exit' }, ...people })).toMatchObject({
    status: 'done',
  });
  change(sheet('kpis'));
  refresh();
  settle();
  const dates = () => rowOf('Exit rule and agreement');
  // Of no KPI in the table, or of a level, whole numbers have decimals.
  const row = (index: number) => shown(dates() + index).map((text) => text.replace(/\.0+$/, ''));
  return {
    ...opened,
    /** What the dashboard shows of the date that has come. */
    dashboardRow: () => row(1).slice(3, 7),
    /** The line of the date to come. */
    lineToCome: () => row(3).slice(1, 5),
    sentence: () => shown(rowOf('Figures in the sentences') + 1)[0] ?? '',
    card: () => {
      const reading = readKpiReading(seen(), DAYS.today);
      const [state] = reading.states;
      if (state === undefined) throw new Error('There is no exit date');
      return dueDecision(reading, state).figures;
    },
    report: () => {
      const { name } = call('makeReport', { asOf: DAYS.today, key: 'one' }) as { readonly name: string };
      host.services.SpreadsheetApp.flush();
      const rows = sheet(name).getDataRange().getDisplayValues();
      return rows.map((cells) => cells.filter((text) => text !== ''));
    },
    decide: () => {
      const decision = { kpi: 'First meetings', exitDate: DAYS.exit, decision: 'shrink', reason: '', people: ['Sato'] };
      call('recordDecision', decision);
      host.services.SpreadsheetApp.flush();
      return readKpiReading(seen(), DAYS.today).decisions[0];
    },
  };
}

describe('dashboard, report, card and record tell the same figures of one exit date', () => {
  test.each([
    ['while the table says what was agreed on', () => {}],
    [
      'with another rule, target and kind in the table, as which its log reads otherwise',
      (table) => {
        table.getRange('B2').setValue('level');
        table.getRange('F2').setValue(4);
        table.getRange('J2').setValue('value < 1');
      },
    ],
    [
      'with the KPI gone from the table',
      (table) => {
        table.deleteRow(2);
      },
    ],
  ] as [string, Parameters<typeof agreedOn>[0]][])('%s', (_, change) => {
    const { dashboardRow, lineToCome, sentence, card, report, decide, refresh, settle, host } = agreedOn(change);
    // 3 of 10 in 182 of 364 days, and a chance of 13 %, as the record of decisions has it; 5 have one of more than 50 %.
    const figures = { actual: 3, exitLine: 5, fired: true };
    expect(dashboardRow()).toEqual(['pending', '3', '5', '13%']);
    // With the 4 of today, as the table itself would have it.
    expect(lineToCome()).toEqual(['First meetings', '2027-01-31', 'to come', '9']);
    expect(sentence()).toMatch(/^Decision due: First meetings .* Its exit rule applies\.$/);
    expect(card()).toMatchObject(figures);
    const page = report();
    expect(page).toContainEqual([
      '!',
      'First meetings',
      '2026-09-30',
      'pending',
      '3',
      '13%',
      'The exit rule applies: exit. To be decided by Kim.',
    ]);
    expect(page.flat().filter((text) => /^Decision due/.test(text))).toEqual([sentence()]);
    const decision = decide();
    expect(decision).toMatchObject(figures);
    expect(card()?.chance).toBe(decision?.chance);
    expect(decision?.chance).toBeCloseTo(0.13, 2);
    refresh();
    settle();
    expect(dashboardRow()).toEqual(['shrink', '3', '5', '13%']);
    host.close();
  });
});

test('the terms that were agreed on stand below the exit dates for as long as the table has others', () => {
  const { dashboardRow, refresh, settle, sheet, data, state, host } = agreedOn((table) => {
    table.getRange('F2').setValue(4);
  });
  const kept = () => data().createTextFinder('chance < 50%').matchEntireCell(true).findAll().length;
  expect(kept()).toBe(1);
  sheet('kpis').getRange('I3').setValue('2026-12-01; 2026-12-31');
  refresh();
  settle();
  expect([kept(), dashboardRow()]).toEqual([1, ['pending', '3', '5', '13%']]);
  const before = state();
  refresh();
  settle();
  expect(state()).toEqual(before);
  sheet('kpis').getRange('F2').setValue(10);
  refresh();
  settle();
  expect([kept(), dashboardRow()]).toEqual([0, ['pending', '3', '5', '13%']]);
  host.close();
});

test('a decided date is decided everywhere, though the table spells the KPI with other letters than the record', () => {
  const { call, sheet, refresh, settle, rowOf, shown, host } = agreedOn((table) => {
    table.getRange('A2').setValue('ＦＩＲＳＴ meetings');
  });
  const row = () => shown(rowOf('Exit rule and agreement') + 1).slice(0, 4);
  expect(row()).toEqual(['!', 'ＦＩＲＳＴ meetings', '2026-09-30', 'pending']);
  call('recordDecision', {
    kpi: 'first meetings',
    exitDate: DAYS.exit,
    decision: 'exit',
    reason: '',
    people: ['Sato'],
  });
  settle();
  expect(row()).toEqual(['✓', 'ＦＩＲＳＴ meetings', '2026-09-30', 'exit']);
  sheet('kpis').getRange('A2').setValue('First Meetings');
  refresh();
  settle();
  expect(row()).toEqual(['✓', 'First Meetings', '2026-09-30', 'exit']);
  host.close();
});
