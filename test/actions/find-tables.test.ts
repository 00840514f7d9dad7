import { describe, expect, test } from 'vitest';
import { tierOf } from '../../src/core/ranking/index.ts';
import { writtenDay } from '../../src/core/tables/index.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from './spreadsheet.ts';

type Opened = ReturnType<typeof spreadsheetWith>;

/** The tabs of the accounts and of the criteria that are found. */
function seen(opened: Opened): [string | undefined, string | undefined] {
  const { accounts, criteria } = opened.seen().tables;
  return [accounts?.tabName, criteria?.tabName];
}

describe('tables are found by their headers:', () => {
  test('the first criteria table, and the first other tab with companies', () => {
    const opened = spreadsheetWith({
      Notes: [['Read me']],
      Accounts: ACCOUNTS,
      'Older accounts': ACCOUNTS,
      Criteria: CRITERIA,
      'Older criteria': CRITERIA,
    });
    expect(seen(opened)).toEqual(['Accounts', 'Criteria']);
    opened.host.close();
  });

  test('below blank rows, and beside other columns', () => {
    const opened = spreadsheetWith({
      Accounts: [[], [], ['', '#', ...(ACCOUNTS[0] ?? [])], ['', 1, ...(ACCOUNTS[1] ?? [])]],
      Criteria: [[], ['Agreed', '', ...(CRITERIA[0] ?? [])], ['May', '', ...(CRITERIA[1] ?? [])]],
    });
    const { tables, scoring } = opened.model();
    expect([tables.accounts, tables.criteria]).toMatchObject([
      { row: 3, column: 2 },
      { row: 2, column: 3 },
    ]);
    expect(scoring.accounts.nameIndex).toBe(1);
    expect(scoring.accounts.rows.map((row) => row.slice(0, 2))).toEqual([[1, 'Asahi Parts']]);
    expect(scoring.criteria.map(({ name }) => name)).toEqual(['Industry fit']);
    opened.host.close();
  });

  test('not on a hidden tab', () => {
    const opened = spreadsheetWith({ Old: ACCOUNTS, Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.sheet('Old').hideSheet();
    expect(seen(opened)).toEqual(['Accounts', 'Criteria']);
    opened.host.close();
  });

  test('not on a tab with headers and no company yet', () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS.slice(0, 1), Criteria: CRITERIA });
    expect(seen(opened)).toEqual([undefined, 'Criteria']);
    opened.host.close();
  });

  test.each([
    ['ranking', '=ABMRANKING(Accounts!A1:D5,Criteria!A1:I4,,,"2026-11-21")'],
    ['part of a ranking', '=CHOOSECOLS(ABMRANKING(Accounts!A1:D5,Criteria!A1:I4,,,"2026-11-21"),2,3)'],
    ['breakdown', '=ABMBREAKDOWN(Accounts!A1:D5,Criteria!A1:I4,,"2026-11-21")'],
  ])('a %s made by a formula is no list of companies', (_what, formula) => {
    const opened = spreadsheetWith({ Result: [], Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.sheet('Result').getRange('A1').setFormula(formula);
    expect(seen(opened)).toEqual(['Accounts', 'Criteria']);
    opened.host.close();
  });

  test('neither is a ranking of which somebody kept the values alone', () => {
    const opened = spreadsheetWith({
      'Ranking in May': [
        ['Rank', 'Account', 'Score', 'Tier', 'Low', 'High', 'Known %', 'Why'],
        [1, 'Asahi Parts', 87.5, 'A', 87.5, 87.5, 1, '…'],
      ],
      ランキング: [
        ['順位', 'アカウント', 'スコア', 'ティア', '下限', '上限', '判明率', '理由'],
        [1, 'Asahi Parts', 87.5, 'A', 87.5, 87.5, 1, '…'],
      ],
      Accounts: ACCOUNTS,
      Criteria: CRITERIA,
    });
    expect(seen(opened)).toEqual(['Accounts', 'Criteria']);
    opened.host.close();
  });

  test('companies that come by a formula, or have their scores beside them, are a list', () => {
    const opened = spreadsheetWith({ Copy: [], Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.sheet('Copy').getRange('B1').setFormula('=ARRAYFORMULA(Accounts!A1:D5)');
    opened.sheet('Copy').getRange('A1').setFormula('=ABMSCORE(B1:E5,Criteria!A1:I4,,"2026-11-21")');
    expect(seen(opened)).toEqual(['Copy', 'Criteria']);
    opened.host.close();
  });
});

describe('named ranges come first:', () => {
  test('ABM_ACCOUNTS, ABM_CRITERIA, ABM_TIERS and ABM_AS_OF', () => {
    const opened = spreadsheetWith({
      Accounts: ACCOUNTS,
      Criteria: CRITERIA,
      Ours: [...ACCOUNTS.slice(0, 3)],
      Rules: [...CRITERIA, [], ['Tier', 'From'], ['Everybody', ''], [], ['2026-10-22']],
    });
    const { spreadsheet, sheet } = opened;
    spreadsheet.setNamedRange('ABM_ACCOUNTS', sheet('Ours').getRange('A1:D'));
    spreadsheet.setNamedRange('ABM_CRITERIA', sheet('Rules').getRange('A1:I4'));
    spreadsheet.setNamedRange('ABM_TIERS', sheet('Rules').getRange('A6:B7'));
    spreadsheet.setNamedRange('ABM_AS_OF', sheet('Rules').getRange('A9'));
    expect(seen(opened)).toEqual(['Ours', 'Rules']);
    const { ranking, tiers, tables, reference, mistakes } = opened.model();
    expect(mistakes).toEqual([]);
    expect(writtenDay(reference.asOf)).toBe('2026-10-22');
    expect(tables.asOf).toMatchObject({ tabId: sheet('Rules').getSheetId(), row: 9, column: 1 });
    // On the day of the contact 2 · 100 + 100 + 100 of 4.
    expect(ranking?.ranked.map(({ row, score }) => [row[0], score, tierOf(score, tiers)])).toEqual([
      ['Asahi Parts', 100, 'Everybody'],
      ['Blue Retail', 17.5, 'Everybody'],
    ]);
    opened.host.close();
  });

  test('what has no name is found by its headers', () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Ours: ACCOUNTS.slice(0, 3), Criteria: CRITERIA });
    opened.spreadsheet.setNamedRange('ABM_ACCOUNTS', opened.sheet('Ours').getRange('A1:D3'));
    expect(seen(opened)).toEqual(['Ours', 'Criteria']);
    opened.host.close();
  });

  test('a named table is reported where it cannot be read', () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.spreadsheet.setNamedRange('ABM_CRITERIA', opened.sheet('Criteria').getRange('A1:C4'));
    expect(opened.model().mistakes).toMatchObject([
      { where: 'Criteria row 1, Weight', what: 'there is no column with this header', link: { a1: 'A1' } },
    ]);
    opened.host.close();
  });
});
