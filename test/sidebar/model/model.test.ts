import { describe, expect, test } from 'vitest';
import { tierOf } from '../../../src/core/ranking/index.ts';
import { writtenDay } from '../../../src/core/tables/index.ts';
import type { Model } from '../../../src/sidebar/model/model.ts';
import { accountName, linkTo, USUAL_TOP, whyOf } from '../../../src/tabs/index.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../actions/spreadsheet.ts';

/** Rank, name, score, tier and cell of the ranked accounts. */
function rankedIn({ ranking, scoring, tiers, tables: { accounts } }: Model) {
  return ranking?.ranked.map(({ rank, row, rowNumber, score }) => [
    rank,
    accountName(row, scoring.accounts),
    Math.round(score * 10) / 10,
    tierOf(score, tiers),
    accounts && linkTo(accounts, rowNumber - 1).a1,
  ]);
}

/** The day on which ages are counted, and the cell that says so. */
const dateOf = ({ reference }: Model) => writtenDay(reference.asOf);

describe('the model of a spreadsheet with accounts and criteria', () => {
  test('ranks and explains as ABMRANKING does', () => {
    const { host, addOn, model } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const seen = model();
    expect(rankedIn(seen)).toEqual([
      [1, 'Asahi Parts', 87.5, 'A', 'A2'],
      [2, 'Crane Software', 86.7, 'A', 'A4'],
      [3, 'Delta Works', 78.1, 'A', 'A5'],
      [4, 'Blue Retail', 17.5, 'D', 'A3'],
    ]);
    const rows = addOn.formula('=ABMRANKING(Accounts!A1:D5,Criteria!A1:I4,5,,"2026-11-21")');
    expect(seen.ranking?.ranked.map((account) => whyOf(seen.scoring, account, USUAL_TOP))).toEqual(
      rows.slice(1).map((row) => row[7]),
    );
    host.close();
  });

  test('keeps the companies without a rank apart', () => {
    const gated = CRITERIA.map((row, i) => [...row, ['Gate', '', 10, ''][i] ?? '']);
    const { host, model } = spreadsheetWith({
      Accounts: [...ACCOUNTS.slice(0, 1), ['Tiny', 'IT', 50, ''], ['Unheard of', '', '', ''], ['Large', 'IT', 900, '']],
      Criteria: gated,
    });
    const { ranking } = model();
    expect(ranking?.others.map(({ rowNumber, result }) => [rowNumber, result.status])).toEqual([
      [2, 'excluded'],
      [3, 'incomplete'],
    ]);
    expect(ranking?.ranked.map(({ rowNumber }) => rowNumber)).toEqual([4]);
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
    const { host, model } = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: beside.map((tier, i) => [...(CRITERIA[i] ?? Array(9).fill('')), '', ...tier]),
    });
    expect(model().mistakes).toEqual([]);
    expect(rankedIn(model())?.map(([, , , tier]) => tier)).toEqual(['Focus', 'Focus', 'Rest', 'Rest']);
    host.close();
  });

  test('speaks the language of the person, whatever that of the tables', () => {
    const { host, model } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA }, { userLocale: 'ja' });
    const { seen, scoring, ranking, unreadable } = model();
    expect(seen.language).toBe('ja');
    expect(ranking?.ranked.map((account) => whyOf(scoring, account, USUAL_TOP))[0]).toMatch(/^100点満点中87\.5点：/);
    expect(unreadable).toMatchObject([
      { where: 'アカウントの4行目「Employees」', what: '「about 80」は読み取れないため、空欄とみなします' },
    ]);
    host.close();
  });

  test('comes from plain data, so that a page gets all of it', () => {
    const { host, seen } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    expect(JSON.parse(JSON.stringify(seen()))).toEqual(seen());
    host.close();
  });
});

describe('the reference date of the model', () => {
  test('is today in the zone of the spreadsheet where nothing else is said', () => {
    // 00:30 on the 22nd in Tokyo, still the 21st in UTC.
    const { host, model } = spreadsheetWith(
      { Accounts: ACCOUNTS, Criteria: CRITERIA },
      { now: new Date('2026-11-21T15:30:00Z') },
    );
    expect(dateOf(model())).toBe('2026-11-22');
    host.close();
  });

  test.each([
    ['As of', '2026-12-01', '2026-12-01'],
    ['基準日', '令和8年12月1日', '2026-12-01'],
  ])('stands beside the label %s on the tab of the criteria', (label, typed, day) => {
    const [headers = [], ...rows] = CRITERIA;
    const { host, model } = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: [[...headers, '', label, typed], ...rows],
    });
    expect(dateOf(model())).toBe(day);
    host.close();
  });

  test('is missed where its cell is blank, since the formulas that refer to the cell miss it, too', () => {
    const { host, spreadsheet, sheet, model } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    spreadsheet.setNamedRange('ABM_AS_OF', sheet('Criteria').getRange('L1'));
    const link = { tabId: sheet('Criteria').getSheetId(), a1: 'L1' };
    expect(model()).toMatchObject({ ranking: null, mistakes: [{ where: 'As of', link }] });
    sheet('Criteria').getRange('L1').setValue('2026-11-20');
    expect(model()).toMatchObject({ ranking: { others: [] }, mistakes: [] });
    host.close();
  });
});

describe('what is wrong is listed all at once, with its cell:', () => {
  test('mistakes by the rows of the tab, wherever the table begins, and cells that cannot be read', () => {
    const mistaken = CRITERIA.map((row) => [...row]);
    mistaken[1]?.splice(3, 1, 'heavy');
    mistaken[3]?.splice(1, 1, 'Last visit');
    const [headers = [], ...rows] = mistaken;
    const { host, sheet, model } = spreadsheetWith({
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
    const { mistakes, unreadable, ranking, scoring } = model();
    expect(mistakes).toEqual([
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
    expect(unreadable).toEqual([
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
    expect(scoring.criteria.map(({ name }) => name)).toEqual(['Size']);
    host.close();
  });

  test('a cell that two criteria read once', () => {
    const twice = [...CRITERIA, ['Large', 'Employees', 'number', 1, '', 0, 100, '', '']];
    const { host, model } = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: twice });
    expect(model().unreadable.map(({ link }) => link.a1)).toEqual(['C4']);
    host.close();
  });

  test('mistakes in the tiers', () => {
    const { host, model } = spreadsheetWith({
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
    expect(model().mistakes).toMatchObject([
      { where: 'Tiers row 2, From', what: '"high" is not a number', link: { a1: 'L2' } },
    ]);
    // The criteria themselves are in order.
    expect(model().scoring.issues).toEqual([]);
    host.close();
  });
});

describe('a spreadsheet that is not ready yet is no mistake:', () => {
  test.each<[string, Parameters<typeof spreadsheetWith>[0]]>([
    ['an empty one', { Sheet1: [] }],
    ['one with accounts only', { Accounts: ACCOUNTS }],
    ['one with criteria only', { Criteria: CRITERIA }],
  ])('%s', (_, tabs) => {
    const { host, model } = spreadsheetWith(tabs);
    expect(model()).toMatchObject({ ranking: null, mistakes: [], unreadable: [] });
    host.close();
  });
});
