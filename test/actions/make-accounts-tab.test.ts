import { describe, expect, test } from 'vitest';
import { emptyAccounts, sampleAccounts } from '../../src/sidebar/views/set-up/first-accounts.ts';
import { spreadsheetWith } from './spreadsheet.ts';

describe('a tab for companies', () => {
  test.each(['en', 'ja'] as const)('with companies to try takes the place of an empty one, in %s', (language) => {
    const { host, addOn } = spreadsheetWith({ Sheet1: [] });
    expect(addOn.callFromPage('makeAccountsTab', [sampleAccounts(language)])).toMatchObject({
      value: { status: 'done' },
    });
    const [tab, ...others] = host.workbook.tabs;
    expect(others).toEqual([]);
    expect(tab?.lastRow).toBe(25);
    const sheet = host.services.SpreadsheetApp.getActiveSheet();
    expect(sheet.getDataRange().getValues()).toEqual(sampleAccounts(language).cells);
    expect(sheet.getRange('A1').getNote()).toMatch(language === 'en' ? /PDDL/ : /公共データ利用規約/);
    host.close();
  });

  test('with headers alone stands beside the tabs that are in use', () => {
    const { host, addOn } = spreadsheetWith({ Notes: [['Ask Mori']] });
    addOn.callFromPage('makeAccountsTab', [emptyAccounts('ja')]);
    expect(host.workbook.tabs.map(({ name }) => name)).toEqual(['Notes', 'アカウント']);
    expect(host.services.SpreadsheetApp.getActiveSheet().getRange('A1').getValue()).toBe('会社名');
    host.close();
  });

  test.each([
    [null],
    [{ ...emptyAccounts('en'), language: 'fr' }],
    [{ ...emptyAccounts('en'), cells: [] }],
    [{ ...emptyAccounts('en'), cells: [['Company'], ['Asahi', 1]] }],
    [{ ...emptyAccounts('en'), cells: [[{ formula: '=1' }]] }],
    [{ language: 'en', cells: [['Company']] }],
  ])('is not made for %j', (sent) => {
    const { host, addOn } = spreadsheetWith({ Notes: [['Ask Mori']] });
    expect(addOn.callFromPage('makeAccountsTab', [sent])).toMatchObject({ value: { status: 'changed' } });
    expect(host.workbook.tabs).toHaveLength(1);
    host.close();
  });
});
