import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../actions/spreadsheet.ts';
import { launchBrowser } from '../browser/browser.ts';
import { openSidebar } from './open-sidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(() => browser.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Opened = ReturnType<typeof spreadsheetWith>;

/** The sidebar beside a spreadsheet, once it has read it. */
async function sidebarOf({ addOn }: Opened, locale = 'en'): Promise<Page> {
  const page = await openSidebar(browser, locale, addOn.callFromPage);
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

const MARKUP = '<img src=x onerror="document.title=1">';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** With a mistake, a company without a name, a cell that cannot be read, and texts that a page could stumble over. */
const mistaken = {
  [MARKUP]: [...ACCOUNTS, ['', 'IT', '', ''], [LONG, 'IT', MARKUP, '']],
  Criteria: CRITERIA.map((row, i) => (i === 1 ? row.map((cell, column) => (column === 3 ? 'heavy' : cell)) : row)),
};

const SITUATIONS = {
  'a ranking': { Accounts: [...ACCOUNTS, [LONG, 'IT', 1, '']], Criteria: CRITERIA },
  mistakes: mistaken,
  'nothing yet': { Sheet1: [] },
};

describe.each([
  ['en', 'Accounts'],
  ['ja', 'アカウント'],
] as const)('the sidebar in %s', (locale, heading) => {
  test.each(Object.entries(SITUATIONS))(
    'has no fault that axe finds, and fits its 300 pixels, with %s',
    async (_, tabs) => {
      const opened = spreadsheetWith(tabs, { userLocale: locale });
      const page = await sidebarOf(opened, locale);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await page.context().close();
      opened.host.close();
    },
  );

  test('speaks that language, whatever that of the browser', async () => {
    const opened = spreadsheetWith(SITUATIONS['a ranking'], { userLocale: locale });
    const page = await sidebarOf(opened, locale === 'ja' ? 'en' : 'ja');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toContain(heading);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });
});

describe('the sidebar', () => {
  test('shows the best companies with score, tier and reason', async () => {
    const opened = spreadsheetWith(SITUATIONS['a ranking']);
    const page = await sidebarOf(opened);
    const first = page.getByRole('region', { name: 'Top five' }).getByRole('listitem').first();
    expect((await first.innerText()).split(/\n+/)).toEqual([
      'Asahi Parts',
      'Score 87.5, tier A',
      'Scores 87.5 of 100: Industry fit gives 50.0, Size 25.0 and Recent contact 12.5. Most is lost on Recent contact (12.5).',
    ]);
  });

  test('leads to the cell of a mistake by keyboard alone, with the focus in sight', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    const place = page.getByRole('button', { name: 'Criteria row 2, Weight' });
    for (let presses = 0; presses < 20 && !(await place.evaluate((button) => button.matches(':focus'))); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await place.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => opened.host.editor.activeRanges)
      .toMatchObject([{ tabId: opened.sheet('Criteria').getSheetId(), row: 2, column: 4 }]);
  });

  test('says so where the cell is no longer there', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    opened.spreadsheet.deleteSheet(opened.sheet('Criteria'));
    await page.getByRole('button', { name: 'Criteria row 2, Weight' }).click();
    await page.getByRole('alert').getByText('That cell is no longer there.').waitFor();
  });

  test('shows what cells hold as text', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    expect(await page.getByText(MARKUP.slice(0, 20)).count()).toBeGreaterThan(1);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('shows what has changed after Refresh', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    opened.sheet('Criteria').getRange('D2').setValue(2);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('region', { name: 'Top five' }).getByText('Asahi Parts').waitFor();
    expect(await page.getByRole('button', { name: 'Criteria row 2, Weight' }).count()).toBe(0);
  });

  test('says when reading fails, keeps what it shows, and reads again on Refresh', async () => {
    const opened = spreadsheetWith(SITUATIONS['a ranking']);
    const page = await sidebarOf(opened);
    opened.host.failCall(3);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('alert').getByText('could not be read').waitFor();
    expect(await page.getByText('Asahi Parts').count()).toBe(1);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('status').getByText('Up to date').waitFor();
    expect(await page.getByRole('alert').innerText()).toBe('');
  });

  test('says that it reads in the language of the browser, and asks once however often Refresh is pressed', async () => {
    let calls = 0;
    const page = await openSidebar(browser, 'ja-JP', () => {
      calls += 1;
      return new Promise(() => {});
    });
    await page.getByRole('status').getByText('スプレッドシートを読み込んでいます…').waitFor();
    // It stays within reach of the keyboard, and says that it does nothing now.
    const refresh = page.getByRole('button', { name: '更新', disabled: true });
    await refresh.click({ force: true });
    await refresh.press('Enter');
    expect(calls).toBe(1);
  });
});
