import { describe, expect, test } from 'vitest';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

const request = {
  key: 'first',
  language: 'en',
  sales: ['Mori', '=Sato'],
  marketing: ['Kim'],
  note: '+ until March',
} as const;

/** Alpha and Crane are targets, on Crane the votes disagree, Beta is put off. */
function agreedSpreadsheet(options: Parameters<typeof spreadsheetWithTargets>[1] = {}) {
  const opened = spreadsheetWithTargets(undefined, options);
  opened.add(3, 2, 5);
  opened
    .sheet('Targets')
    .getRange('G2:K4')
    .setValues([
      ['no', 'no', 'later', '', ''],
      ['yes', 'yes', 'target', 'Mori', 'Kim'],
      ['yes', 'no', 'target', '', ''],
    ]);
  opened.host.services.SpreadsheetApp.flush();
  const kept = () =>
    opened
      .sheets()
      .filter((sheet) => sheet.getName().startsWith('Agreed'))
      .map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()] as const);
  return { ...opened, kept };
}

describe('a sign-off', () => {
  test('keeps who agreed, the list with its scores and votes, and the criteria, on a tab of its own', () => {
    const { call, kept, sheet, sheets } = agreedSpreadsheet();
    const result = call('signOff', request);
    expect(result).toMatchObject({ value: { status: 'done' } });
    const crane = sheet('Accounts').getRange('A5').getValue();
    const [[name, cells] = ['', []]] = kept();
    expect(name).toBe('Agreed 2026-11-21');
    expect(cells.slice(0, 7).map((row) => row.slice(0, 2))).toEqual([
      ['Agreed 2026-11-21', ''],
      ['Agreed on', '2026-11-21'],
      ['For sales', 'Mori, =Sato'],
      ['For marketing', 'Kim'],
      ['Note', '+ until March'],
      ['As of', '2026-11-21'],
      ['Open disagreements', 1],
    ]);
    expect(cells.slice(9, 13).map((row) => row.slice(0, 11))).toEqual([
      [
        'Rank',
        'Account',
        'ID',
        'Score',
        'Tier',
        'Decision',
        'Sales vote',
        'Marketing vote',
        'Sales owner',
        'Marketing owner',
        'Status',
      ],
      [1, 'Alpha', 'K1A', 100, 'A', 'target', 'yes', 'yes', 'Mori', 'Kim', 'OK'],
      [2, 'Crane', crane, 80, 'A', 'target', 'yes', 'no', '', '', 'votes disagree'],
      [4, 'Beta', 'K2B', 20, 'D', 'later', 'no', 'no', '', '', 'OK'],
    ]);
    expect(cells.slice(14, 17).map((row) => row.slice(0, 4))).toEqual([
      ['Criteria', '', '', ''],
      ['Criterion', 'Column', 'Kind', 'Weight'],
      ['Industry fit', 'Industry', 'category', 2],
    ]);
    const tab = sheets().find((each) => each.getName() === name);
    expect(tab?.getDataRange().getFormulas().flat().join('')).toBe('');
  });

  test('stays as it was when the list changes; the next one of the day stands beside it', () => {
    const { call, kept, sheet } = agreedSpreadsheet();
    call('signOff', request);
    const before = kept();
    sheet('Targets').getRange('I2').setValue('target');
    sheet('Criteria').getRange('D2').setValue(5);
    call('signOff', { ...request, key: 'second' });
    expect(kept().map(([name]) => name)).toEqual(['Agreed 2026-11-21', 'Agreed 2026-11-21 2']);
    expect(kept()[0]).toEqual(before[0]);
  });

  test('keeps 300 targets as plain values, which stay when all that they come from is deleted', () => {
    const hostile = [
      '=IMPORTDATA("https://example.com")',
      "'",
      '+1',
      '@x',
      '<img src=x>',
      '#1',
      '1/2',
      '{=1}',
      '-',
      'a\tb',
    ];
    const name = (i: number) => `${hostile[i % hostile.length]} ${i}`;
    const opened = spreadsheetWithTargets([
      ['ID', 'Company', 'Industry'],
      ...Array.from({ length: 300 }, (_, i) => [`K${i}A`, `'${name(i)}`, i % 2 ? 'IT' : 'Retail']),
    ]);
    const { add, call, sheet, sheets, host } = opened;
    add(...Array.from({ length: 300 }, (_, i) => i + 2));
    const junk = ['yes', 'no', '?', 'TRUE', 7, "'=1+1", 'はい'];
    const typed = Array.from({ length: 300 }, (_, i) => [
      junk[i % 7] ?? '',
      junk[i % 5] ?? '',
      ['target', 'later', 'maybe'][i % 3] ?? '',
      `'${hostile[i % hostile.length]}`,
      '',
    ]);
    sheet('Targets').getRange('G2:K301').setValues(typed);
    sheet('Criteria').getRange('A2').setValue("'=IMPORTDATA(1)");
    host.services.SpreadsheetApp.flush();
    const people = { sales: hostile, marketing: ['森、健', 'Kim, Jr.'] };
    expect(call('signOff', { ...request, ...people })).toMatchObject({ value: { status: 'done' } });
    const [tab] = sheets().slice(-1);
    const before = tab?.getDataRange().getValues() ?? [];
    expect(before.slice(2, 4).map((row) => row[1])).toEqual([hostile.join(', '), '森、健, Kim, Jr.']);
    const list = before.slice(10, 310);
    // The hundred that were decided on come first.
    expect(list.slice(0, 100).every((row) => row[5] === 'target')).toBe(true);
    expect(list.map((row) => [row[2], row[1], row[8]]).sort()).toEqual(
      typed.map((_, i) => [`K${i}A`, name(i), hostile[i % hostile.length]]).sort(),
    );
    expect(new Set(list.flatMap((row) => [row[6], row[7]]))).toEqual(new Set(['yes', 'no', '?', '']));
    expect(before.flat()).toContain('=IMPORTDATA(1)');
    expect(tab?.getDataRange().getFormulas().flat().join('')).toBe('');
    for (const each of ['Scores', 'Targets', 'Criteria', 'Accounts']) opened.spreadsheet.deleteSheet(sheet(each));
    host.services.SpreadsheetApp.flush();
    expect(sheets()[0]?.getDataRange().getValues()).toEqual(before);
    host.close();
  });

  test('is kept once, however often the same is asked for', () => {
    const { call, kept } = agreedSpreadsheet();
    const first = call('signOff', request);
    expect(call('signOff', request)).toEqual(first);
    expect(call('signOff', { ...request, key: 'k'.repeat(101) })).toMatchObject({ value: { status: 'changed' } });
    expect(kept()).toHaveLength(1);
  });

  test('waits while a mistake stands in the way of the ranking', () => {
    const { call, kept, sheet } = agreedSpreadsheet();
    sheet('Criteria').getRange('D2').setValue('heavy');
    expect(call('signOff', request)).toMatchObject({ value: { status: 'changed' } });
    expect(kept()).toEqual([]);
  });

  test.each([[null], [{ ...request, sales: [] }], [{ ...request, marketing: [' '] }], [{ ...request, key: 1 }]])(
    'refuses %j from a page',
    (sent) => {
      const { call, kept } = agreedSpreadsheet();
      expect(call('signOff', sent)).toMatchObject({ value: { status: 'changed' } });
      expect(kept()).toEqual([]);
    },
  );

  test('after a failure at any service call the same again keeps it once, and complete', () => {
    const { host, call, kept, sheets, spreadsheet } = agreedSpreadsheet();
    const forget = () => {
      for (const sheet of sheets()) if (sheet.getName().startsWith('Agreed')) spreadsheet.deleteSheet(sheet);
      host.services.SpreadsheetApp.flush();
    };
    const before = host.roundTrips().calls;
    call('signOff', request);
    const calls = host.roundTrips().calls - before;
    const wanted = kept();
    for (let n = 1; n <= calls; n += 1) {
      forget();
      const again = { ...request, key: `fails at ${n}` };
      host.failCall(n);
      call('signOff', again);
      expect(call('signOff', again)).toMatchObject({ value: { status: 'done' } });
      expect(kept()).toEqual(wanted);
    }
  });
});
