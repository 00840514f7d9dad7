import { describe, expect, test } from 'vitest';
import { CRITERIA, spreadsheetWith } from './spreadsheet.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

const LIVE = ['account', 'rank', 'score', 'tier', 'status'] as const;

describe('adding targets', () => {
  test('puts each company on the list once, with its rank, score and tier by formulas', () => {
    const { add, shown } = spreadsheetWithTargets();
    expect(add(2, 3)).toEqual({ status: 'done', added: 2, already: 0, gone: 0 });
    expect(add(3, 2, 2)).toEqual({ status: 'done', added: 0, already: 3, gone: 0 });
    expect(shown('id', ...LIVE, 'addedAs')).toEqual([
      ['K1A', 'Alpha', 1, 100, 'A', 'OK', 'Alpha'],
      ['K2B', 'Beta', 4, 20, 'D', 'OK', 'Beta'],
    ]);
  });

  test('gives two companies of one name each its own numbers', () => {
    const { add, shown } = spreadsheetWithTargets();
    add(2, 4);
    expect(shown('id', 'account', 'rank', 'score')).toEqual([
      ['K1A', 'Alpha', 1, 100],
      ['K3C', 'Alpha', 2, 80],
    ]);
  });

  test('gives a company without an id a new one, on its own tab too', () => {
    const { add, sheet, shown } = spreadsheetWithTargets();
    add(5);
    const id = sheet('Accounts').getRange('A5').getValue();
    expect(id).toMatch(/^[B-DF-HJ-NP-TV-XZ][2-9][B-DF-HJ-NP-TV-XZ][2-9][B-DF-HJ-NP-TV-XZ]$/);
    expect(shown('id', 'account', 'score')).toEqual([[id, 'Crane', 80]]);
  });

  test('finds a company again that was sorted, and one whose name was corrected, by its id', () => {
    const { add, sheet, shown } = spreadsheetWithTargets();
    sheet('Accounts').getRange('B3').setValue('Beta Retail');
    sheet('Accounts').getRange('A2:C5').sort({ column: 1, ascending: false });
    expect(add(3)).toMatchObject({ added: 1 });
    expect(shown('id', 'account')).toEqual([['K2B', 'Beta Retail']]);
  });

  test('finds a company without an id in its row, else by its name if only one has it', () => {
    const companies = [['ID', 'Company', 'Industry'], ...[1, 2].map(() => ['', 'Alpha', 'IT']), ['', 'Beta', 'IT']];
    const { sheet, request, call } = spreadsheetWithTargets(companies);
    const sent = request(3, 4);
    sheet('Accounts').insertRowBefore(2);
    sheet('Accounts').getRange('B2').setValue('Alpha');
    // Row 3 is still one of the Alphas; Beta moved to row 5 and is the only one.
    expect(call('addTargets', sent)).toMatchObject({ value: { added: 2, gone: 0 } });
    sheet('Accounts').insertRowsBefore(2, 3);
    expect(call('addTargets', sent)).toMatchObject({ value: { added: 0, already: 1, gone: 1 } });
  });

  test('without a column of ids goes by the name', () => {
    const { add, sheet, shown } = spreadsheetWithTargets([
      ['Company', 'Industry'],
      ['Alpha', 'IT'],
      ['Alpha', 'Retail'],
    ]);
    expect(add(2, 3)).toMatchObject({ added: 1, already: 1 });
    expect(shown('id', 'account', 'score', 'status')).toEqual([['', 'Alpha', 80, 'OK']]);
    sheet('Accounts').getRange('A2:A3').setValue('Alfa');
    expect(shown('account', 'score', 'status')).toEqual([['Alpha', '', 'not in the list']]);
  });

  test('writes texts of cells as texts, whatever they begin with', () => {
    const names = [
      '=IMPORTDATA("https://example.com")',
      "'quoted",
      '+1',
      '@x',
      '1/2',
      '#N/A',
      '<img src=x>',
      'TRUE',
      'a*',
    ];
    const { add, sheet, shown } = spreadsheetWithTargets([
      ['ID', 'Company', 'Industry'],
      ...names.map((name, i) => [`K${i}A`, `'${name}`, 'IT']),
    ]);
    add(...names.map((_, i) => i + 2));
    expect(shown('addedAs', 'account')).toEqual(names.map((name) => [name, name]));
    expect(sheet('Targets').getRange('Q2:Q10').getFormulas().flat().join('')).toBe('');
  });

  test('brings rows that somebody typed to life, and keeps what they typed', () => {
    const { add, sheet, shown } = spreadsheetWithTargets();
    sheet('Targets').getRange('B2').setValue('beta');
    sheet('Targets').getRange('G2').setValue('yes');
    expect(add(2)).toMatchObject({ added: 1, already: 0 });
    expect(shown('id', 'account', 'score', 'salesVote', 'addedAs')).toEqual([
      ['K2B', 'beta', 20, 'yes', 'Beta'],
      ['K1A', 'Alpha', 100, '', 'Alpha'],
    ]);
    expect(add(3)).toMatchObject({ added: 0, already: 1 });
  });

  test('writes below the list, also where a formula beside it fills all rows, and where the grid ends', () => {
    const { add, sheet, shown } = spreadsheetWithTargets();
    const targets = sheet('Targets');
    targets.deleteRows(3, targets.getMaxRows() - 2);
    targets.getRange('R1').setFormula('=ARRAYFORMULA(ROW(A1:A2)*1)');
    add(2, 3, 4);
    expect(shown('account')).toEqual([['Alpha'], ['Beta'], ['Alpha']]);
  });

  test.each([
    [null],
    ['x'],
    [{ language: 'en' }],
    [{ language: 'fr', accounts: [] }],
    [{ language: 'en', accounts: [{ row: '2', id: '', name: 'a' }] }],
    [{ language: 'en', accounts: [null] }],
  ])('refuses %j from a page', (request) => {
    const { call } = spreadsheetWithTargets();
    expect(call('addTargets', request)).toMatchObject({ status: 'success', value: { status: 'changed' } });
  });
});

test('targets and agreements wait for another person, and nothing is written where that takes too long', () => {
  const { host, add, call, request, sheets, shown } = spreadsheetWithTargets();
  add(2);
  const tabs = sheets().length;
  host.testing.inSecondExecution(({ LockService }) => {
    LockService.getDocumentLock().tryLock(0);
    expect(call('addTargets', request(3))).toMatchObject({ value: { status: 'busy' } });
    const agreed = { key: 'k', language: 'en', sales: ['Mori'], marketing: ['Kim'], note: '' };
    expect(call('signOff', agreed)).toMatchObject({ value: { status: 'busy' } });
  });
  expect([shown('account'), sheets().length]).toEqual([[['Alpha']], tabs]);
});

describe('a vote stays with its company', () => {
  test.each<[string, (opened: ReturnType<typeof spreadsheetWithTargets>) => void]>([
    [
      'the companies are sorted',
      ({ sheet }) => sheet('Accounts').getRange('A2:C5').sort({ column: 3, ascending: true }),
    ],
    ['the list is sorted', ({ sheet }) => sheet('Targets').getRange('A2:Q4').sort({ column: 3, ascending: false })],
    ['a name is corrected', ({ sheet }) => sheet('Accounts').getRange('B3').setValue('Beta Inc.')],
    [
      'rows are inserted',
      ({ sheet }) => {
        sheet('Accounts').insertRowsBefore(3, 2);
        sheet('Targets').insertRowsBefore(1, 2);
        sheet('Targets').insertRowBefore(5);
      },
    ],
    [
      'columns are inserted and moved',
      ({ sheet }) => {
        sheet('Accounts').insertColumnBefore(1);
        sheet('Accounts').insertColumnBefore(3);
        sheet('Targets').insertColumnBefore(1);
        sheet('Targets').moveColumns(sheet('Targets').getRange('R:R'), 2);
      },
    ],
    [
      'tabs are renamed',
      ({ sheet }) => {
        sheet('Scores').setName("It's hidden");
        sheet('Accounts').setName('Firms');
      },
    ],
    ['the criteria change', ({ sheet }) => sheet('Criteria').getRange('H2').setValue('Retail=100; *=0')],
  ])('when %s, and more can be added', (_, edit) => {
    const opened = spreadsheetWithTargets();
    const { add, sheet, shown, host } = opened;
    add(2, 3, 4);
    sheet('Targets')
      .getRange('G2:G4')
      .setValues([['yes'], ['no'], ['?']]);
    edit(opened);
    host.services.SpreadsheetApp.flush();
    expect(shown('id', 'salesVote').sort()).toEqual([
      ['K1A', 'yes'],
      ['K2B', 'no'],
      ['K3C', '?'],
    ]);
    expect(new Set(shown('status').flat())).toEqual(new Set(['OK']));
    const accounts = opened.spreadsheet.getSheets()[0];
    const crane =
      accounts
        ?.getDataRange()
        .getValues()
        .findIndex((row) => row.includes('Crane')) ?? 0;
    const sent = { language: 'en', accounts: [{ row: crane + 1, id: '', name: 'Crane' }] };
    expect(opened.call('addTargets', sent)).toMatchObject({ value: { added: 1 } });
    expect(shown('id', 'account', 'salesVote').at(-1)?.slice(1)).toEqual(['Crane', '']);
    host.close();
  });
});

describe('the cost of adding 50 targets right after set-up', () => {
  const cost = (rows: number) => {
    const companies = Array.from({ length: rows }, (_, i) => [`Company ${i}`, 'IT']);
    const { host, addOn, sheet } = spreadsheetWith({ List: [['Company', 'Industry'], ...companies] });
    const plan = {
      language: 'en',
      accounts: { tabId: sheet('List').getSheetId(), row: 1, column: 1 },
      criteria: CRITERIA.slice(0, 2),
      newColumns: [],
      addsIds: true,
    };
    expect(addOn.callFromPage('setUp', [plan])).toMatchObject({ value: { status: 'done' } });
    const accounts = Array.from({ length: 50 }, (_, i) => ({ row: i + 2, id: '', name: `Company ${i}` }));
    const before = host.roundTrips();
    const result = addOn.callFromPage('addTargets', [{ language: 'en', accounts }]);
    expect(result).toMatchObject({ value: { status: 'done', added: 50 } });
    const after = host.roundTrips();
    host.close();
    return after.total - before.total;
  };

  test('is at most 15 round trips, with 100 companies and with 10,000', () => {
    const few = cost(100);
    expect(few).toBeLessThanOrEqual(15);
    expect(cost(10_000)).toBe(few);
  });
});

describe('a failure at any service call', () => {
  test('leaves no row twice and no vote lost, and the same again ends as if nothing had happened', () => {
    const { host, add, call, request, sheet, shown } = spreadsheetWithTargets();
    const begin = () => {
      sheet('Targets').getRange('A2:Q9').clearContent();
      sheet('Targets')
        .getRange('G2:Q2')
        .setValues([['yes', ...Array(9).fill(''), 'Beta']]);
      sheet('Accounts').getRange('A5').clearContent();
      host.services.SpreadsheetApp.flush();
    };
    const end = () => {
      const id = String(sheet('Accounts').getRange('A5').getValue());
      const list = shown('id', 'account', 'score', 'status', 'salesVote', 'addedAs');
      return { hasId: /^\w{5}$/.test(id), list: list.map((row) => row.map((cell) => (cell === id ? 'new id' : cell))) };
    };
    begin();
    const before = host.roundTrips().calls;
    add(2, 5);
    const calls = host.roundTrips().calls - before;
    expect(end()).toEqual({
      hasId: true,
      list: [
        ['K2B', 'Beta', 20, 'OK', 'yes', 'Beta'],
        ['K1A', 'Alpha', 100, 'OK', '', 'Alpha'],
        ['new id', 'Crane', 80, 'OK', '', 'Crane'],
      ],
    });
    const wanted = end();
    for (let n = 1; n <= calls; n += 1) {
      begin();
      host.failCall(n);
      expect(call('addTargets', request(2, 5)).status).toBe('failure');
      add(2, 5);
      expect(end()).toEqual(wanted);
    }
  });
});

describe('the tabs of targets and scores', () => {
  const bare = () => {
    const opened = spreadsheetWithTargets();
    opened.spreadsheet.deleteSheet(opened.sheet('Targets'));
    opened.spreadsheet.deleteSheet(opened.sheet('Scores'));
    return opened;
  };
  const tabs = ({ sheets }: ReturnType<typeof bare>) =>
    sheets().map((sheet) => [sheet.getName(), sheet.isSheetHidden(), sheet.getFrozenRows()]);

  test('are made with the first target where they are missing, whatever fails on the way', () => {
    const reference = bare();
    const before = reference.host.roundTrips().calls;
    reference.add(2);
    const calls = reference.host.roundTrips().calls - before;
    const wanted = [tabs(reference), reference.shown('id', 'account', 'addedAs')];
    expect(wanted[1]).toEqual([['K1A', 'Alpha', 'Alpha']]);
    for (let n = 1; n <= calls; n += 11) {
      const opened = bare();
      opened.host.failCall(n);
      opened.call('addTargets', opened.request(2));
      opened.add(2);
      expect([tabs(opened), opened.shown('id', 'account', 'addedAs')]).toEqual(wanted);
      opened.host.close();
    }
  });

  test('work again after the one with the scores was deleted', () => {
    const opened = spreadsheetWithTargets();
    opened.add(2);
    opened.spreadsheet.deleteSheet(opened.sheet('Scores'));
    opened.add(3);
    expect(opened.shown('account')).toEqual([['Alpha'], ['Beta']]);
    expect(opened.sheet('Targets').getRange('B2:F2').getFormulas().flat().join('')).not.toContain('#REF!');
  });
});
