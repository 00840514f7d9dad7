import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

describe('the overview of a spreadsheet with accounts and criteria', () => {
  test('says which tables it is about, and what each criterion weighs', () => {
    const { host, sheet, overview } = spreadsheetWith({ Customers: ACCOUNTS, Rules: CRITERIA });
    expect(overview()).toMatchObject({
      language: 'en',
      accounts: {
        tab: 'Customers',
        link: { tabId: sheet('Customers').getSheetId(), a1: 'A1' },
        companies: 4,
        nameColumn: { header: 'Company', letters: 'A' },
      },
      criteria: {
        tab: 'Rules',
        link: { tabId: sheet('Rules').getSheetId(), a1: 'A1' },
        criteria: [
          { name: 'Industry fit', share: 0.5 },
          { name: 'Size', share: 0.25 },
          { name: 'Recent contact', share: 0.25 },
        ],
      },
    });
    host.close();
  });

  test('ranks and explains the best five as ABMRANKING does', () => {
    const { host, addOn, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const { ranking } = overview();
    expect(ranking).toMatchObject({ excluded: 0, incomplete: 0 });
    expect(
      ranking?.top.map(({ rank, name, score, tier, link }) => [rank, name, Math.round(score * 10) / 10, tier, link.a1]),
    ).toEqual([
      [1, 'Asahi Parts', 87.5, 'A', 'A2'],
      [2, 'Crane Software', 86.7, 'A', 'A4'],
      [3, 'Delta Works', 78.1, 'A', 'A5'],
      [4, 'Blue Retail', 17.5, 'D', 'A3'],
    ]);
    // Both count rows from the first one of the tab.
    const rows = addOn.formula('=ABMRANKING(Accounts!A1:D5,Criteria!A1:I4,5,,"2026-11-21")');
    expect(ranking?.top.map(({ why }) => why)).toEqual(rows.slice(1).map((row) => row[7]));
    host.close();
  });

  test('says how many companies have no rank, and shows five at most', () => {
    const gated = CRITERIA.map((row, i) => [...row, ['Gate', '', 10, ''][i] ?? '']);
    const many = Array.from({ length: 6 }, (_, i) => [`C${i}`, 'IT', 900 - i, '']);
    const { host, overview } = spreadsheetWith({
      Accounts: [...ACCOUNTS.slice(0, 1), ['Tiny', 'IT', 50, ''], ['Unheard of', '', '', ''], ...many],
      Criteria: gated,
    });
    expect(overview().ranking).toMatchObject({ excluded: 1, incomplete: 1 });
    expect(overview().ranking?.top.map(({ name }) => name)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4']);
    host.close();
  });

  test('takes the tiers beside the criteria, down to their first blank row', () => {
    const beside = [
      ['Tier', 'From'],
      ['Focus', 80],
      ['Rest', ''],
      ['', ''],
      ['Agreed by', 'Mori'],
    ];
    const { host, overview } = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: beside.map((tier, i) => [...(CRITERIA[i] ?? Array(9).fill('')), '', ...tier]),
    });
    expect(overview().findings.mistakes).toEqual([]);
    expect(overview().ranking?.top.map(({ tier }) => tier)).toEqual(['Focus', 'Focus', 'Rest', 'Rest']);
    host.close();
  });

  test('speaks the language of the person, whatever that of the tables', () => {
    const { host, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA }, { userLocale: 'ja' });
    expect(overview().language).toBe('ja');
    expect(overview().ranking?.top[0]?.why).toMatch(/^100点満点中87\.5点：/);
    expect(overview().findings.unreadable).toMatchObject([
      { where: 'アカウントの4行目「Employees」', what: '「about 80」は読み取れないため、空欄とみなします' },
    ]);
    host.close();
  });

  test('is plain data, so that a page gets all of it', () => {
    const { host, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    expect(JSON.parse(JSON.stringify(overview()))).toEqual(overview());
    host.close();
  });
});

describe('the reference date of the overview', () => {
  test('is today in the zone of the spreadsheet where nothing else is said', () => {
    // 00:30 on the 22nd in Tokyo, still the 21st in UTC.
    const { host, overview } = spreadsheetWith(
      { Accounts: ACCOUNTS, Criteria: CRITERIA },
      { now: new Date('2026-11-21T15:30:00Z') },
    );
    expect(overview().referenceDate).toEqual({ day: '2026-11-22', link: null });
    host.close();
  });

  test.each([
    ['As of', '2026-12-01', '2026-12-01'],
    ['基準日', '令和8年12月1日', '2026-12-01'],
  ])('stands beside the label %s on the tab of the criteria', (label, typed, day) => {
    const [headers = [], ...rows] = CRITERIA;
    const { host, sheet, overview } = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: [[...headers, '', label, typed], ...rows],
    });
    expect(overview().referenceDate).toEqual({ day, link: { tabId: sheet('Criteria').getSheetId(), a1: 'L1' } });
    host.close();
  });

  test('is left out where no criterion counts an age', () => {
    const { host, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA.slice(0, 3) });
    expect(overview().referenceDate).toBeNull();
    host.close();
  });
});

describe('what is wrong is listed all at once, with its cell:', () => {
  test('mistakes by the rows of the tab, wherever the table begins, and cells that cannot be read', () => {
    const mistaken = CRITERIA.map((row) => [...row]);
    mistaken[1]?.splice(3, 1, 'heavy');
    mistaken[3]?.splice(1, 1, 'Last visit');
    const [headers = [], ...rows] = mistaken;
    const { host, sheet, overview } = spreadsheetWith({
      Accounts: [
        [],
        ['', ...(ACCOUNTS[0] ?? [])],
        ...ACCOUNTS.slice(1).map((row) => ['', ...row]),
        ['', '', 'IT', '??', ''],
      ],
      Criteria: [[], [], ['', ...headers, '', 'As of', 'soon'], ...rows.map((row) => ['', ...row])],
    });
    const criteria = sheet('Criteria').getSheetId();
    const accounts = sheet('Accounts').getSheetId();
    const { findings, ranking, criteria: seen } = overview();
    expect(findings.mistakes).toEqual([
      {
        where: 'Criteria row 4, Weight',
        what: '"heavy" is not a number; expected a number of 0 or more',
        link: { tabId: criteria, a1: 'E4' },
      },
      {
        where: 'Criteria row 6, Column',
        what: 'no column of the accounts is called "Last visit"',
        link: { tabId: criteria, a1: 'C6' },
      },
      {
        where: 'As of',
        what: '"soon" is not a date; expected a date such as 2026-11-21',
        link: { tabId: criteria, a1: 'M3' },
      },
    ]);
    expect(findings.unreadable).toEqual([
      {
        where: 'Accounts row 5, Employees',
        what: '"about 80" cannot be read, so it counts as blank',
        link: { tabId: accounts, a1: 'D5' },
      },
      { where: 'Accounts row 7', what: 'there is no company name', link: { tabId: accounts, a1: 'B7' } },
      {
        where: 'Accounts row 7, Employees',
        what: '"??" cannot be read, so it counts as blank',
        link: { tabId: accounts, a1: 'D7' },
      },
    ]);
    expect(ranking).toBeNull();
    expect(seen?.criteria).toEqual([{ name: 'Size', share: null }]);
    host.close();
  });

  test('a cell that two criteria read once', () => {
    const twice = [...CRITERIA, ['Large', 'Employees', 'number', 1, '', 0, 100, '', '']];
    const { host, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: twice });
    expect(overview().findings.unreadable.map(({ link }) => link.a1)).toEqual(['C4']);
    host.close();
  });

  test('mistakes in the tiers', () => {
    const { host, overview } = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: CRITERIA.map((row, i) => [
        ...row,
        '',
        ...([
          ['Tier', 'From'],
          ['A', 'high'],
        ][i] ?? ['', '']),
      ]),
    });
    expect(overview().findings.mistakes).toMatchObject([
      { where: 'Tiers row 2, From', what: '"high" is not a number', link: { a1: 'L2' } },
    ]);
    // The criteria themselves are in order.
    expect(overview().criteria?.criteria[0]).toEqual({ name: 'Industry fit', share: 0.5 });
    host.close();
  });

  test('the first two hundred cells of very many, with their number', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`C${i}`, 'IT', 'some', '']);
    const { host, overview } = spreadsheetWith({ Accounts: [...ACCOUNTS.slice(0, 1), ...rows], Criteria: CRITERIA });
    expect(overview().findings.unreadable).toHaveLength(200);
    expect(overview().findings.unreadableCount).toBe(300);
    host.close();
  });
});

describe('a spreadsheet that is not ready yet is no mistake:', () => {
  const NONE = { mistakes: [], unreadable: [], unreadableCount: 0 };

  test('an empty one', () => {
    const { host, overview } = spreadsheetWith({ Sheet1: [] });
    expect(overview()).toEqual({
      language: 'en',
      accounts: null,
      criteria: null,
      referenceDate: null,
      ranking: null,
      findings: NONE,
    });
    host.close();
  });

  test('one with accounts only', () => {
    const { host, overview } = spreadsheetWith({ Accounts: ACCOUNTS });
    expect(overview()).toMatchObject({ accounts: { companies: 4 }, criteria: null, ranking: null, findings: NONE });
    host.close();
  });

  test('one with criteria only', () => {
    const { host, overview } = spreadsheetWith({ Criteria: CRITERIA });
    expect(overview()).toMatchObject({ accounts: null, criteria: { tab: 'Criteria' }, ranking: null, findings: NONE });
    host.close();
  });
});

describe('reading the overview', () => {
  const cost = (rows: number, tabs: number) => {
    const many = Array.from({ length: rows }, (_, i) => [`C${i}`, 'IT', i, '2026-11-01']);
    const others = Object.fromEntries(Array.from({ length: tabs }, (_, i) => [`Notes ${i}`, [['Some', 'notes']]]));
    const { host, overview } = spreadsheetWith({
      ...others,
      Accounts: [...ACCOUNTS.slice(0, 1), ...many],
      Criteria: CRITERIA,
    });
    const before = host.roundTrips();
    expect(overview().accounts?.companies).toBe(rows);
    const after = host.roundTrips();
    host.close();
    return { trips: after.total - before.total, calls: after.calls - before.calls };
  };

  test('asks the services no more often for 5,000 companies than for 10', () => {
    expect(cost(5_000, 0)).toEqual(cost(10, 0));
  });

  test('asks each further tab the same few questions', () => {
    const [none, one, five] = [cost(10, 0), cost(10, 1), cost(10, 5)];
    // Whether it is hidden, its last row and column, its name, its values and formulas.
    expect(one.trips - none.trips).toBe(6);
    expect(five.trips - none.trips).toBe(30);
  });

  test('fails with what the platform says, and reads again the next time', () => {
    const { host, addOn, overview } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    host.failCall(5, 'Service unavailable: Spreadsheets');
    expect(addOn.callFromPage('readOverview', [])).toMatchObject({ status: 'failure' });
    expect(overview().accounts?.companies).toBe(4);
    host.close();
  });
});
