import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../actions/spreadsheet.ts';
import { useBrowser } from '../browser/browser.ts';
import { openSidebar } from './open-sidebar.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Opened = ReturnType<typeof spreadsheetWith>;

/** The sidebar beside a spreadsheet, once it has read it. */
async function sidebarOf({ addOn }: Opened, locale = 'en'): Promise<Page> {
  const page = await openSidebar(browser, locale, addOn.callFromPage);
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

/** What axe finds wrong with the page as it stands. */
async function faults(page: Page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const MARKUP = '<img src=x onerror="document.title=1">';
const LONG = '株式会社ドナウ河汽船電気事業本工場工事部門下級官吏組合連合会東日本営業推進本部御中';

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
  ['en', ['Data', 'Criteria', 'Ranking', 'Targets', 'Plans', 'KPIs']],
  ['ja', ['データ', '選定基準', 'ランキング', 'ターゲット', 'プラン', 'KPI']],
] as const)('the sidebar in %s', (locale, views) => {
  test.each(
    (['light', 'dark'] as const).flatMap((scheme) =>
      Object.entries(SITUATIONS).map(([situation, tabs]) => [situation, scheme, tabs] as const),
    ),
  )(
    'has no fault that axe finds on any view, and fits its 300 pixels, with %s on a %s screen',
    async (_, scheme, tabs) => {
      const opened = spreadsheetWith(tabs, { userLocale: locale });
      const page = await sidebarOf(opened, locale);
      await page.emulateMedia({ colorScheme: scheme });
      const buttons = await page.getByRole('navigation').getByRole('button').all();
      await expect
        .poll(() => Promise.all(buttons.map((button) => button.innerText())))
        .toEqual('Criteria' in tabs ? views : []);
      for (const open of [async () => {}, ...buttons.map((button) => () => button.click())]) {
        await open();
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      }
      opened.host.close();
    },
  );

  test('speaks that language, whatever that of the browser, until another is chosen for good', async () => {
    const opened = spreadsheetWith(SITUATIONS['a ranking'], { userLocale: locale });
    const other = locale === 'ja' ? 'en' : 'ja';
    const page = await sidebarOf(opened, other);
    const language = () => page.locator('html').getAttribute('lang');
    await expect
      .poll(async () => [await language(), await page.getByRole('navigation').innerText()])
      .toEqual([locale, views.join('\n')]);
    await page.getByRole('button', { name: locale === 'ja' ? 'English' : '日本語' }).click();
    await expect.poll(language).toBe(other);
    await expect.poll(() => opened.seen().language).toBe(other);
    const again = await sidebarOf(opened, locale);
    await expect.poll(() => again.locator('html').getAttribute('lang')).toBe(other);
    opened.host.close();
  });
});

describe('the sidebar', () => {
  test('leads to the cell of a mistake by keyboard alone, with the focus in sight', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    const place = page.getByRole('button', { name: 'Criteria row 2, Weight' });
    for (let presses = 0; presses < 30 && !(await place.evaluate((button) => button.matches(':focus'))); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await expect.poll(() => place.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
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

  test('shows what cells hold as text, on every view', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    for (const button of await page.getByRole('navigation').getByRole('button').all()) await button.click();
    expect(await page.getByText(MARKUP.slice(0, 20)).count()).toBeGreaterThan(0);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('SmallStart ABM');
  });

  test('shows what has changed after Refresh', async () => {
    const opened = spreadsheetWith(mistaken);
    const page = await sidebarOf(opened);
    const mistake = page.getByRole('button', { name: 'Criteria row 2, Weight' });
    await mistake.waitFor();
    opened.sheet('Criteria').getRange('D2').setValue(2);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await mistake.waitFor({ state: 'detached' });
  });

  test('says when reading fails, keeps what it shows, and reads again on Refresh', async () => {
    const opened = spreadsheetWith(SITUATIONS['a ranking']);
    const page = await sidebarOf(opened);
    await page.getByRole('button', { name: 'Ranking' }).click();
    opened.host.failCall(3);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('alert').getByText('could not be read').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Asahi Parts', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('status').getByText('Up to date').waitFor();
    await expect.poll(() => page.getByRole('alert').innerText()).toBe('');
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
