import { describe, expect, test } from 'vitest';
import { openSession, openWindow } from '../open-session.ts';

/** Writes a column from A5 down, fills so many rows below it (or above, where negative), and answers what they show. */
function filledColumn(typed: readonly string[], rows: number, locale = 'en_US'): string[] {
  const { session, tab } = openSession({ locale });
  const window = openWindow(session);
  typed.forEach((text, down) => {
    tab.type(5 + down, 1, text);
  });
  const source = { row: 5, column: 1, rows: typed.length, columns: 1 };
  const row = rows < 0 ? 5 + rows : 5;
  const target = { row, column: 1, rows: typed.length + Math.abs(rows), columns: 1 };
  expect(window.ask('fill', { tabId: 0, source, target })).toEqual({});
  const filled = rows < 0 ? { ...target, rows: -rows } : { ...target, row: 5 + typed.length, rows };
  return tab.displayTexts(filled).flat();
}

describe('filling down', () => {
  test.each([
    ['a single number repeats', ['5'], ['5', '5', '5']],
    ['numbers go on by their difference', ['1', '3'], ['5', '7', '9']],
    ['numbers may go down', ['10', '9.5'], ['9', '8.5', '8']],
    ['decimals stay free of binary dust', ['0.1', '0.2'], ['0.3', '0.4', '0.5']],
    ['other numbers repeat as a block', ['1', '2', '4'], ['1', '2', '4']],
    ['a date goes on by days', ['2026-11-29'], ['2026-11-30', '2026-12-01', '2026-12-02']],
    ['dates go on by their difference', ['2026-11-01', '2026-11-08'], ['2026-11-15', '2026-11-22', '2026-11-29']],
    ['dates on the same day go on by months', ['2026-01-15', '2026-02-15'], ['2026-03-15', '2026-04-15', '2026-05-15']],
    ['last days of months stay last', ['2026-01-31', '2026-02-28'], ['2026-03-31', '2026-04-30', '2026-05-31']],
    ['years go on', ['2024-02-29', '2025-02-28'], ['2026-02-28', '2027-02-28', '2028-02-29']],
    ['a time goes on by hours', ['9:30'], ['10:30', '11:30', '12:30']],
    ['texts with a number count up', ['Item 1'], ['Item 2', 'Item 3', 'Item 4']],
    ['leading zeros stay', ['A-009'], ['A-010', 'A-011', 'A-012']],
    ['texts count by their difference', ['Week 2', 'Week 4'], ['Week 6', 'Week 8', 'Week 10']],
    ['回 counts up', ['第1回'], ['第2回', '第3回', '第4回']],
    ['quarters come round', ['第3四半期'], ['第4四半期', '第1四半期', '第2四半期']],
    ['days of the week come round', ['Friday'], ['Saturday', 'Sunday', 'Monday']],
    ['letter case stays', ['fri'], ['sat', 'sun', 'mon']],
    ['曜日 come round', ['金曜日'], ['土曜日', '日曜日', '月曜日']],
    ['months go on by their difference', ['Jan', 'Mar'], ['May', 'Jul', 'Sep']],
    ['月 come round', ['11月'], ['12月', '1月', '2月']],
    ['other texts repeat', ['yes', 'no'], ['yes', 'no', 'yes']],
    ['mixed cells repeat', ['Total', '5'], ['Total', '5', 'Total']],
    ['booleans repeat', ['TRUE'], ['TRUE', 'TRUE', 'TRUE']],
  ])('%s', (_, typed, filled) => {
    expect(filledColumn(typed, 3)).toEqual(filled);
  });

  test('shifts formulas', () => {
    const { session, tab } = openSession();
    tab.type(1, 2, '=A1*$C$1');
    const window = openWindow(session);
    const source = { row: 1, column: 2, rows: 1, columns: 1 };
    window.ask('fill', { tabId: 0, source, target: { ...source, rows: 3 } });
    expect(tab.formulas({ ...source, row: 2, rows: 2 })).toEqual([['=A2*$C$1'], ['=A3*$C$1']]);
  });

  test('takes formats and rules along, leaves notes, and is one step', () => {
    const { session, sheet, services, tab, workbook } = openSession();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    sheet.getRange('A1').setValue('a').setBackground('#ff0000').setDataValidation(rule);
    sheet.getRange('A3').setNote('mine');
    sheet.getRange('A2:A3').setValues([['x'], ['y']]);
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    const source = { row: 1, column: 1, rows: 1, columns: 1 };
    window.ask('fill', { tabId: 0, source, target: { ...source, rows: 3 } });
    const { '3:1': filled } = window.cells(1, 1, 5, 1);
    expect(filled).toEqual({ text: 'a', style: { background: '#ff0000' }, choice: 'list', note: 'mine' });
    window.ask('undo', null);
    expect([
      tab.displayTexts({ row: 1, column: 1, rows: 3, columns: 1 }),
      workbook.tabs[0]?.validations[0]?.ranges,
    ]).toEqual([[['a'], ['x'], ['y']], [{ tabId: 0, row: 1, column: 1, rows: 1, columns: 1 }]]);
  });
});

describe('filling up', () => {
  test.each([
    ['numbers go back', ['1', '3'], ['-5', '-3', '-1']],
    ['dates go back', ['2026-03-01'], ['2026-02-26', '2026-02-27', '2026-02-28']],
    ['days of the week go back', ['Mon'], ['Fri', 'Sat', 'Sun']],
    ['blocks repeat so that they fit', ['a', 'b'], ['b', 'a', 'b']],
  ])('%s', (_, typed, filled) => {
    expect(filledColumn(typed, -3)).toEqual(filled);
  });
});

describe('filling sideways', () => {
  test('goes on to the right and to the left', () => {
    const { session, tab } = openSession();
    tab.type(1, 3, '10');
    tab.type(1, 4, '20');
    const window = openWindow(session);
    const source = { row: 1, column: 3, rows: 1, columns: 2 };
    window.ask('fill', { tabId: 0, source, target: { row: 1, column: 1, rows: 1, columns: 6 } });
    expect(tab.values({ row: 1, column: 1, rows: 1, columns: 6 })).toEqual([[-10, 0, 10, 20, 30, 40]]);
  });

  test('is refused over merged cells', () => {
    const { session, sheet, services } = openSession({ language: 'ja' });
    sheet.getRange('B1:C1').merge();
    services.SpreadsheetApp.flush();
    const window = openWindow(session);
    const source = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(window.ask('fill', { tabId: 0, source, target: { ...source, columns: 4 } })).toEqual({
      problem: '結合されたセルを含む範囲ではこの操作を行えません。先に結合を解除してください。',
    });
  });
});
