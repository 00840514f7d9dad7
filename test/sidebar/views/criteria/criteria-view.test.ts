import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../../actions/spreadsheet.ts';
import { useBrowser } from '../../../browser/browser.ts';
import { openSidebar } from '../../open-sidebar.ts';

const browser = await useBrowser();

const TAB = CRITERIA.map((row, i) => [
  ...row,
  '',
  ...([
    ['Tier', 'From'],
    ['Focus', 80],
    ['Rest', ''],
    ['', ''],
  ][i] ?? []),
  '',
  ...(i === 0 ? ['As of', '2026-11-21'] : ['', '']),
]);

const opened = (tab = TAB, options = {}) => spreadsheetWith({ Accounts: ACCOUNTS, Criteria: tab }, options);
type Opened = ReturnType<typeof opened>;

/** The view of the criteria, beside a spreadsheet. */
async function viewOf({ addOn }: Opened, locale = 'en'): Promise<Page> {
  const page = await openSidebar(browser, locale, addOn.callFromPage);
  await page.locator('main[aria-busy=false]').waitFor();
  await page.getByRole('button', { name: locale === 'ja' ? '選定基準' : 'Criteria', exact: true }).click();
  return page;
}

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name, expanded: true }) });
const open = (page: Page, name: RegExp) => page.getByRole('button', { name, expanded: false }).click();
const weights = ({ sheet }: Opened) => sheet('Criteria').getRange('D2:D4').getValues().flat();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const LONG = '株式会社'.repeat(10);

describe.each(['en', 'ja'])('the criteria in %s', (locale) => {
  test.each(['light', 'dark'] as const)(
    'have no fault that axe finds, and fit 300 pixels, in the %s scheme',
    async (colorScheme) => {
      const spreadsheet = spreadsheetWith(
        {
          Accounts: [...ACCOUNTS, [LONG, MARKUP, 1, '']],
          Criteria: [
            ...TAB,
            [MARKUP, 'Industry', 'keywords', 1, LONG, '', '', `${LONG}=10; x`, 'half', '', '', '', '', '', ''],
          ],
        },
        { userLocale: locale },
      );
      const page = await viewOf(spreadsheet, locale);
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const titles = page.locator('.criterion-title');
      for (let i = 0; i < (await titles.count()); i += 1) {
        await titles.nth(i).click();
        await page.locator('summary').first().click();
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      }
      expect(await page.locator('img').count()).toBe(0);
      spreadsheet.host.close();
    },
  );
});

describe('the criteria', () => {
  test('change the top 10 while a weight is moved by keyboard, and the tab only on Save', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await page.getByText('Top 10', { exact: true }).click();
    const first = page.getByRole('region', { name: 'Top 10' }).getByRole('listitem').first();
    await expect.poll(() => first.innerText()).toMatch(/^Asahi Parts\s+87\.5\s+Focus/);
    await open(page, /^Recent contact/);
    const slider = page.getByRole('slider', { name: 'Weight' });
    await slider.focus();
    for (let weight = 1; weight < 3; weight += 0.5) await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.getByRole('textbox', { name: 'Weight' }).inputValue()).toBe('3');
    // Crane: (2 · 80 + 3 · 100) ÷ 5 = 92; Asahi: (2 · 100 + 100 + 3 · 50) ÷ 6 = 75.
    await first.getByText('Crane Software').waitFor();
    await expect.poll(() => first.innerText()).toMatch(/92\.0\s+Focus\s+▲\s+rank 2 → 1/);
    await page.getByText('Asahi Parts: Focus → Rest').waitFor();
    expect(weights(spreadsheet)).toEqual([2, 1, 1]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    expect(weights(spreadsheet)).toEqual([2, 1, 3]);
    await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    spreadsheet.host.close();
  });

  test('are put in another order by keyboard and by dragging, and say where each one is', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    const names = () => page.locator('.criterion-name').allInnerTexts();
    await page.getByRole('button', { name: 'Move Recent contact' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByText('Recent contact: position 2 of 3.').waitFor({ state: 'attached' });
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(() => names()).toEqual(['Recent contact', 'Industry fit', 'Size']);
    const handle = await page.getByRole('button', { name: 'Move Recent contact' }).boundingBox();
    const last = await page.getByRole('button', { name: 'Move Size' }).boundingBox();
    await page.mouse.move((handle?.x ?? 0) + 5, (handle?.y ?? 0) + 5);
    await page.mouse.down();
    await page.mouse.move((last?.x ?? 0) + 5, (last?.y ?? 0) + 30, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => names()).toEqual(['Industry fit', 'Size', 'Recent contact']);
    await expect.poll(() => page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
    spreadsheet.host.close();
  });

  test('ask about a cell that both changed, take over the rest, and then save both', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await open(page, /^Size/);
    await page.getByRole('textbox', { name: 'Weight' }).fill('４');
    spreadsheet
      .sheet('Criteria')
      .getRange('D2:D3')
      .setValues([[5], [6]]);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('The spreadsheet has changed in the meantime.').waitFor();
    await page.getByText('Weight of Size: 1 → 6 in the tab, you: 1 → 4').waitFor();
    await page.getByText('Weight of Industry fit: 2 → 5, taken over.').waitFor();
    expect(weights(spreadsheet)).toEqual([5, 6, 1]);
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    expect(weights(spreadsheet)).toEqual([5, 4, 1]);
    spreadsheet.host.close();
  });

  test('lead from each mistake to its field, and to its cell as long as that is the same', async () => {
    const spreadsheet = opened(TAB.map((row, i) => (i === 2 ? row.map((cell, x) => (x === 3 ? 'heavy' : cell)) : row)));
    const page = await viewOf(spreadsheet);
    await page.getByRole('button', { name: /^Size: "heavy" is not a number/ }).click();
    const weight = page.getByRole('textbox', { name: 'Weight' });
    await expect.poll(() => weight.evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.getByRole('button', { name: 'Show cell' }).click();
    await expect.poll(() => spreadsheet.host.editor.activeRanges).toMatchObject([{ row: 3, column: 4 }]);
    await weight.fill('2');
    await page.getByText('Top 10', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Show cell' }).count()).toBe(0);
    spreadsheet.host.close();
  });

  test('give points to the values that occur, and keep what is listed and does not', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await open(page, /^Industry fit/);
    const rows = card(page, 'Industry fit').getByRole('row');
    await expect
      .poll(() => rows.locator('th:first-child, td:last-child').allInnerTexts())
      .toEqual(['Value', 'Manufacturing', '2', 'Retail', '1', 'IT', '1', 'Any other', '']);
    await page.getByRole('textbox', { name: 'Points for Retail' }).fill('35');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    expect(spreadsheet.sheet('Criteria').getRange('H2').getValue()).toBe('Manufacturing=100; IT=80; Retail=35; *=20');
    spreadsheet.host.close();
  });

  test('are added from a column with what suits it, next to tiers and the day of reference', async () => {
    const old = TAB.map((row, i) => (i === 0 ? row.map((cell) => (cell === '2026-11-21' ? '2026-10-22' : cell)) : row));
    const Accounts = ACCOUNTS.map((row) => row.map((cell) => (cell === 'about 80' ? 80 : cell)));
    const spreadsheet = spreadsheetWith({ Accounts, Criteria: [...old.slice(0, 2), ...old.slice(3)] });
    const page = await viewOf(spreadsheet);
    await page.getByText('Ages are counted up to October 22, 2026 (30 days ago).').waitFor();
    await page.getByRole('button', { name: 'Set to today' }).click();
    await page.getByRole('combobox', { name: 'Criterion to add' }).selectOption('Employees');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Criterion' }).inputValue()).toBe('Employees');
    // Of 80, 300, 1,200 and 5,000: 80 + 0.15 · 220 = 113 and 1,200 + 0.85 · 3,800 = 4,430, rounded outwards.
    await expect.poll(() => page.getByRole('textbox', { name: 'From', exact: true }).inputValue()).toBe('110');
    await expect.poll(() => page.getByRole('textbox', { name: 'To', exact: true }).inputValue()).toBe('4,500');
    await page.getByRole('textbox', { name: 'From Focus' }).fill('70');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    const { scoring, tiers, reference, mistakes } = spreadsheet.model();
    expect(mistakes).toEqual([]);
    expect(scoring.criteria[2]).toMatchObject({ name: 'Employees', kind: 'number', weight: 2, from: 110, to: 4500 });
    expect([tiers[0], reference.asOf]).toEqual([{ label: 'Focus', from: 70 }, 20_778]);
    spreadsheet.host.close();
  });

  test('keep what is typed while a Save runs, for the next one, though the reading after it fails', async () => {
    const spreadsheet = opened();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isReadable = true;
    const page = await openSidebar(browser, 'en', async (name, args) => {
      if (name === 'saveCriteria') await held;
      if (name === 'readSpreadsheet' && !isReadable) return { status: 'failure', message: 'no answer' };
      return spreadsheet.addOn.callFromPage(name, args);
    });
    await page.getByRole('button', { name: 'Criteria', exact: true }).click();
    await open(page, /^Size/);
    const weight = page.getByRole('textbox', { name: 'Weight' });
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await weight.fill('4');
    await save.click();
    await weight.fill('7');
    isReadable = false;
    release();
    await page.getByRole('alert').getByText('could not be read').waitFor();
    expect(weights(spreadsheet)).toEqual([2, 4, 1]);
    await page.getByRole('textbox', { name: 'Criterion' }).fill('Staff');
    isReadable = true;
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('status').getByText('Up to date.').waitFor();
    await save.click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    expect(spreadsheet.sheet('Criteria').getRange('A3:D3').getValues()).toEqual([['Staff', 'Employees', 'number', 7]]);
    spreadsheet.host.close();
  });

  test('wait with their edits while their tab is deleted, and go on when it is back', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await open(page, /^Size/);
    const weight = page.getByRole('textbox', { name: 'Weight' });
    await weight.fill('4');
    const criteria = spreadsheet.sheet('Criteria').getDataRange().getValues();
    spreadsheet.spreadsheet.deleteSheet(spreadsheet.sheet('Criteria'));
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('heading', { name: 'Which tab holds your companies?' }).waitFor();
    await expect.poll(() => weight.isVisible()).toBe(false);
    const again = spreadsheet.spreadsheet.insertSheet('Criteria');
    again.getRange(1, 1, criteria.length, criteria[0]?.length ?? 0).setValues(criteria);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Criteria saved.').waitFor();
    expect(again.getRange('D2:D4').getValues().flat()).toEqual([2, 4, 1]);
    spreadsheet.host.close();
  });

  test('never leave somebody without a mouse at the top of the page: the focus stays near buttons that go', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await open(page, /^Size/);
    const press = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await button.waitFor({ state: 'detached' });
      return expect.poll(() =>
        page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName),
      );
    };
    await page.getByRole('textbox', { name: 'Weight' }).fill('4');
    await (await press('Discard my changes')).toBe('save');
    await (await press('Remove tier Focus')).toBe('TBODY');
    await (await press('Save')).toBe('save');
    spreadsheet.host.close();
  });

  test('never hide what has the focus below what stays at the bottom, whatever is open there', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    await page.setViewportSize({ width: 300, height: 400 });
    await open(page, /^Size/);
    await page.getByRole('textbox', { name: 'Weight' }).fill('4');
    await page.locator('.tier-count').first().waitFor();
    const covered = () =>
      page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.save');
        if (!focused || !bar || bar.contains(focused)) return '';
        const isCovered = focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
        return isCovered ? focused.outerHTML : '';
      });
    const walk = async () => {
      await page.getByRole('button', { name: 'Move Industry fit' }).focus();
      // To the end of the open card.
      for (let i = 0; i < 16; i += 1) {
        await page.keyboard.press('Tab');
        await expect.poll(covered).toBe('');
      }
      await expect
        .poll(() => page.getByRole('button', { name: 'Remove', exact: true }).evaluate((it) => it.matches(':focus')))
        .toBe(true);
    };
    await walk();
    await page.locator('.effect summary').click();
    await walk();
    spreadsheet.host.close();
  });

  test('come back after a removal, and go back to the tab on request', async () => {
    const spreadsheet = opened();
    const page = await viewOf(spreadsheet);
    const names = () => page.locator('.criterion-name').allInnerTexts();
    await open(page, /^Size/);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => names()).toEqual(['Industry fit', 'Recent contact']);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => names()).toEqual(['Industry fit', 'Size', 'Recent contact']);
    await page.getByRole('combobox', { name: 'Criterion to add' }).selectOption('Empty criterion');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(async () => (await names()).length).toBe(4);
    await page.getByRole('textbox', { name: 'Criterion' }).fill('=1+1');
    await page.getByRole('button', { name: 'Discard my changes' }).click();
    await expect.poll(() => names()).toEqual(['Industry fit', 'Size', 'Recent contact']);
    spreadsheet.host.close();
  });
});
