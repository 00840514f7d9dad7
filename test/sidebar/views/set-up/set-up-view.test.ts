import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../../actions/spreadsheet.ts';
import { useBrowser } from '../../../browser/browser.ts';
import { openSidebar } from '../../open-sidebar.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faultsOf(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function openedOn(tabs: Parameters<typeof spreadsheetWith>[0], locale = 'en') {
  const opened = spreadsheetWith(tabs, { userLocale: locale });
  const page = await openSidebar(browser, locale, opened.addOn.callFromPage);
  await page.locator('main[aria-busy=false]').waitFor();
  const spreadsheet = () => opened.host.services.SpreadsheetApp.getActiveSpreadsheet();
  return { ...opened, page, spreadsheet, tab: (name: string) => spreadsheet().getSheetByName(name) };
}

const MARKUP = '<img src=x onerror="document.title=1">';
const LONG = '株式会社長いナマエ'.repeat(5).slice(0, 40);
const HOSTILE = [
  ['Company', MARKUP, '=IMPORTDATA("https://example.com")', LONG],
  [MARKUP, MARKUP, 1, 'x'],
  [LONG, LONG, 2, 'y'],
];

describe('the set-up', () => {
  test('asks one question first, with the likely tab preselected', async () => {
    const { host, page } = await openedOn({ Notes: [['memo'], ['x']], Prospects: ACCOUNTS });
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allTextContents())
      .toEqual(['Which tab holds your companies?']);
    await expect
      .poll(() =>
        page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).checked)),
      )
      .toEqual([false, true]);
    await expect
      .poll(() => page.getByText('4 rows: Company, Industry, Employees, Last contact …').isVisible())
      .toBe(true);
    await expect.poll(() => page.getByRole('navigation').count()).toBe(0);
    host.close();
  });

  test('shows by keyboard alone what it makes of the list, and what it would make', async () => {
    const { host, page } = await openedOn({ Prospects: ACCOUNTS });
    await page.getByRole('radio').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Industry fit' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Prospects');
    await expect.poll(() => page.getByText('4 companies').isVisible()).toBe(true);
    await expect.poll(() => page.getByText('Names in “Company” (column A)').isVisible()).toBe(true);
    const ticked = page.locator('.starter input:checked');
    await expect.poll(() => ticked.count()).toBeGreaterThan(1);
    const before = await page.locator('.set-up > p').last().textContent();
    expect(before).toContain('an ID column to “Prospects”. Changes nothing that is typed.');
    await page.getByRole('checkbox', { name: /^Add an ID column/ }).click();
    await page.getByRole('checkbox', { name: 'Culture and values' }).click();
    const after = await page.locator('.set-up > p').last().textContent();
    expect(after).toContain('empty column');
    expect(after).not.toContain('ID');
    host.close();
  });

  test('makes nothing while no criterion is ticked, and says so', async () => {
    const { host, page } = await openedOn({ Prospects: ACCOUNTS });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Tick none' }).click();
    await expect.poll(() => page.getByText('Tick at least one criterion.').isVisible()).toBe(true);
    const make = page.getByRole('button', { name: 'Make the tabs' });
    await expect.poll(() => make.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Tick all' }).click();
    await expect.poll(() => make.getAttribute('aria-disabled')).toBe('false');
    host.close();
  });

  test('says which column counts as the names where no header does, and how to change it', async () => {
    const ledger = [
      ['Code', 'Industry', 'Title'],
      ['A-1', 'IT', 'Asahi'],
      ['B-2', 'IT', 'Blue'],
    ];
    const { host, page, sheet } = await openedOn({ Ledger: ledger });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('the first column counts: “Code”').waitFor();
    await expect.poll(() => page.getByText('perhaps “Title”').isVisible()).toBe(true);
    sheet('Ledger').getRange('C1').setValue('Company');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('Names in “Company” (column C)').waitFor();
    host.close();
  });

  test('looks at the list again with each refresh, and keeps what was ticked', async () => {
    const { host, page, sheet } = await openedOn({ Prospects: ACCOUNTS });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('checkbox', { name: 'Growth market' }).click();
    sheet('Prospects').getRange('E1').setValue('Growth');
    sheet('Prospects').getRange('A6').setValue('Eagle');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('5 companies').waitFor();
    await expect.poll(() => page.getByRole('checkbox', { name: 'Growth market' }).isChecked()).toBe(true);
    await expect.poll(() => page.locator('select').last().inputValue()).toBe('Growth');
    host.close();
  });

  test('says how to begin in an empty spreadsheet, and offers a sample', async () => {
    const { host, page } = await openedOn({ シート1: [] }, 'ja');
    await expect.poll(() => page.getByText('見出し行に「会社名」の列を作り').isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: 'サンプルで試す' }).isVisible()).toBe(true);
    host.close();
  });

  test('is offered above the data where accounts and criteria are there already', async () => {
    const { host, page } = await openedOn({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    await expect.poll(() => page.getByText('Your criteria on “Criteria” stay as they are.').isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('button', { name: 'Make the tabs' }).isVisible()).toBe(true);
    await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(true);
    host.close();
  });

  test.each([
    ['en', 'Next', 'Make the tabs', ['Sheet1', 'Criteria', 'Ranking', 'Targets'], 'say here which values are best'],
    ['ja', '次へ', 'シートを作る', ['Sheet1', '選定基準', 'ランキング', 'ターゲット'], '値ごとの点数を決めましょう'],
  ] as const)('leads in %s from 300 pasted companies to their ranking', async (language, next, make, tabs, said) => {
    const list = new URL(`../../../fixtures/companies/${language}.tsv`, import.meta.url);
    const cells = readFileSync(list, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const { host, page, spreadsheet, tab } = await openedOn({ Sheet1: cells }, language);
    await page.getByRole('button', { name: next }).click();
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('status').getByText(said).waitFor();
    const shown = spreadsheet()
      .getSheets()
      .filter((each) => !each.isSheetHidden());
    expect(shown.map((each) => each.getName())).toEqual(tabs);
    const ranking = tab(tabs[2])?.getRange('A1:D301').getValues() ?? [];
    expect(ranking[1]?.[0]).toBe(1);
    expect(ranking[300]?.[1]).not.toBe('');
    await expect.poll(() => page.getByRole('navigation').isVisible()).toBe(true);
    await expect.poll(async () => (await page.getByRole('alert').allInnerTexts()).join('')).toBe('');
    host.close();
  });

  test.each([
    ['en', 'Start with a sample', 'Make the tabs', 'Ranking'],
    ['ja', 'サンプルで試す', 'シートを作る', 'ランキング'],
  ] as const)('leads in %s from nothing to the ranking of a sample', async (language, sample, make, ranking) => {
    const { host, page, tab } = await openedOn({ Sheet1: [] }, language);
    await page.getByRole('button', { name: sample }).click();
    await page.getByRole('button', { name: make }).click();
    await page.getByRole('navigation').waitFor();
    expect(tab(ranking)?.getRange('A2').getValue()).toBe(1);
    host.close();
  });

  test('leads from nothing to an empty list with the columns that criteria read', async () => {
    const { host, page, tab } = await openedOn({ Sheet1: [] });
    await page.getByRole('button', { name: 'Start with an empty list' }).click();
    await page.getByText('0 companies').waitFor();
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('navigation').waitFor();
    expect(tab('Criteria')?.getLastRow()).toBeGreaterThan(3);
    host.close();
  });

  test('makes the rest beside accounts and criteria that are there, and then offers nothing more', async () => {
    const { host, page, tab } = await openedOn({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    await page.getByRole('checkbox', { name: /^Add an ID column/ }).click();
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('status').getByText('Done').waitFor();
    expect(tab('Ranking')?.getRange('B2:C2').getValues()).toEqual([['Asahi Parts', 87.5]]);
    expect(tab('Targets')).not.toBeNull();
    expect(tab('Accounts')?.getRange('A1:E1').getValues()).toEqual([[...(ACCOUNTS[0] ?? []), '']]);
    await page.getByRole('button', { name: 'Data' }).click();
    await expect.poll(() => page.getByRole('button', { name: 'Make the tabs' }).count()).toBe(0);
    host.close();
  });

  test('says that it stopped where the spreadsheet fails, and goes on from there when asked again', async () => {
    const { host, page, tab } = await openedOn({ Prospects: ACCOUNTS });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('checkbox', { name: 'Industry fit' }).waitFor();
    host.failCall(12);
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('navigation').waitFor();
    expect(tab('Targets')).not.toBeNull();
    host.close();
  });

  test('brings criteria back that somebody deleted, without asking for the list again', async () => {
    const { host, page, spreadsheet, tab } = await openedOn({ Prospects: ACCOUNTS });
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('navigation').waitFor();
    const criteria = tab('Criteria');
    if (criteria) spreadsheet().deleteSheet(criteria);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('heading', { name: 'Prospects' }).waitFor();
    await expect.poll(() => page.getByRole('radio').count()).toBe(0);
    await page.getByRole('button', { name: 'Make the tabs' }).click();
    await page.getByRole('navigation').waitFor();
    expect(tab('Criteria')).not.toBeNull();
    expect(tab('Ranking')?.getRange('A2').getValue()).toBe(1);
    host.close();
  });

  test.each(['en', 'ja'] as const)(
    'has in %s no fault that axe finds, fits 300 pixels and runs nothing from cells',
    async (language) => {
      const { host, page } = await openedOn({ [MARKUP]: HOSTILE, [LONG]: HOSTILE }, language);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await page.locator('.action').click();
      await page.locator('.starter').first().waitFor();
      await page.locator('fieldset button').first().click();
      await page.locator('.disclosure').click();
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.locator('img').count()).toBe(0);
      host.close();
    },
  );
});
