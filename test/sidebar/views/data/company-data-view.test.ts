import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../../actions/spreadsheet.ts';
import { useBrowser } from '../../../browser/browser.ts';
import { openSidebar } from '../../open-sidebar.ts';
import { setUpWith } from '../../set-up-with.ts';

const browser = await useBrowser();

async function dataOf({ addOn }: Pick<ReturnType<typeof spreadsheetWith>, 'addOn'>): Promise<Page> {
  const page = await openSidebar(browser, 'en', addOn.callFromPage);
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

describe('the columns', () => {
  test('lead from each count to the first such cell, and list what cannot be read', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await dataOf(opened);
    await page.getByText('1 cell cannot be read: see the columns below.').waitFor();
    const columns = page.getByRole('region', { name: 'How well columns are filled' });
    await expect.poll(() => columns.getByRole('listitem').first().innerText()).toMatch(/^Employees\s+75%/);
    await columns.getByRole('button', { name: '1 blank' }).click();
    await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 3, column: 4 }]);
    await columns.getByRole('button', { name: 'What cannot be read in Employees' }).press('Enter');
    await columns.getByText('Row 4:').getByRole('button', { name: 'about 80' }).press('Enter');
    await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 4, column: 3 }]);
    opened.host.close();
  });
});

describe('what is worth finding out', () => {
  test('is told over all, and for the companies nearest to another tier', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await dataOf(opened);
    const text = await page.getByRole('region', { name: 'Most worth finding out' }).innerText();
    expect(text).toContain('Recent contact 1 unknown; 1 could change the tier');
    expect(text.split('Companies nearest to another tier')[1]?.trim().split(/\n+/)).toEqual([
      'Blue Retail: Recent contact 17.5–42.5',
      'Crane Software: Size 65.0–90.0',
    ]);
    opened.host.close();
  });
});

describe('what tells companies apart', () => {
  test('names and ids that are missing or repeated are listed, with the way to their cells', async () => {
    const [headers = [], ...rows] = ACCOUNTS;
    const withIds = [
      ['ID', ...headers],
      ...rows.map((row, i) => [['K7M2P', 'B3C4D', 'b3c4d', ''][i] ?? '', ...row]),
      ['F5G6H', 'ＡＳＡＨＩ Parts', 'IT', 10, ''],
      ['J8K9L', '', 'IT', 20, ''],
    ];
    const opened = spreadsheetWith({ Accounts: withIds, Criteria: CRITERIA });
    const page = await dataOf(opened);
    const findings = page.getByRole('region', { name: 'To check' });
    // The one that counts as blank although it is not, not the company without a name.
    await expect.poll(() => findings.innerText()).toContain('1 cell cannot be read');
    await expect
      .poll(() => findings.getByRole('button').allInnerTexts())
      .toEqual([
        'Rows without a name (1)',
        'Rows with the same name (2)',
        'Rows without an ID (1)',
        'Rows with the same ID (2)',
      ]);
    await findings.getByRole('button', { name: 'Rows with the same ID (2)' }).click();
    await findings.getByText('B3C4D').getByRole('button', { name: 'Row 4' }).click();
    await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 4, column: 1 }]);
    opened.host.close();
  });

  test('a list without an ID column is told so', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await dataOf(opened);
    await page.getByText('Without an ID column, companies are known by their names.').waitFor();
    opened.host.close();
  });
});

describe('what was made and is gone', () => {
  test('is named, and made again at a click', async () => {
    const opened = setUpWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.spreadsheet().deleteSheet(opened.tab('Ranking'));
    const page = await dataOf(opened);
    await page.getByText('the Ranking tab or its formula').waitFor();
    await page.getByRole('button', { name: 'Repair' }).press('Enter');
    await page.getByRole('status').getByText('All is in place again.').waitFor();
    expect(opened.tab('Ranking').getRange('B2').getValue()).toBe('Asahi Parts');
    await expect.poll(() => page.getByRole('button', { name: 'Repair' }).count()).toBe(0);
    opened.host.close();
  });

  test('what somebody typed in the way of the ranking is led to, not cleared', async () => {
    const opened = setUpWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    opened.tab('Ranking').getRange('B3').setValue('typed');
    const page = await dataOf(opened);
    await page.getByText('Something stands in the way of the ranking.').getByRole('button', { name: 'B3' }).click();
    await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 3, column: 2 }]);
    expect(opened.tab('Ranking').getRange('B3').getValue()).toBe('typed');
    opened.host.close();
  });
});
