import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../../../actions/spreadsheet.ts';
import { useBrowser } from '../../../browser/browser.ts';
import { openSidebar } from '../../open-sidebar.ts';
import { setUpWith } from '../../set-up-with.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const FORMULA = '=IMPORTDATA("https://example.com")';
const FULL_WIDTH = '株式会社東日本地域総合産業機械部品製造販売技術研究開発推進協同組合連合会本社事業部';

/** With a company that is excluded, more than are shown at once, and texts that a page could stumble over. */
const MANY = [
  ...ACCOUNTS,
  [FULL_WIDTH, 'IT', 700, '2026-11-01'],
  [MARKUP, 'Retail', 500, '2026-11-02'],
  [`'${FORMULA}`, 'Retail', 400, '2026-11-03'],
  ['Echo Tiny', 'IT', 5, '2026-11-21'],
  ...Array.from({ length: 8 }, (_, i) => [`Filler ${i}`, 'Retail', 100 * (i + 1), '2026-05-01']),
];
const GATED = CRITERIA.map((row, i) => [...row, ['Gate', '', 10, ''][i] ?? '']);

const WORDS = {
  en: { ranking: 'Ranking', parts: ['List', 'How many?', 'Compare', 'Grid'], why: 'Why', compare: 'Compare' },
  ja: { ranking: 'ランキング', parts: ['一覧', '何社まで', '比較', 'マトリクス'], why: '内訳', compare: '比較' },
};

async function rankingOf(
  { addOn }: Pick<ReturnType<typeof spreadsheetWith>, 'addOn'>,
  language: 'en' | 'ja' = 'en',
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await openSidebar(browser, language, addOn.callFromPage);
  await page.emulateMedia({ colorScheme });
  await page.locator('main[aria-busy=false]').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: WORDS[language].ranking }).click();
  return page;
}

const accounts = (page: Page) => page.locator('.account:visible');
const part = (page: Page, name: string) => page.locator('.parts').getByRole('button', { name }).click();
const shown = (page: Page) => page.getByRole('region', { name: 'Ranking' });

describe.each(['en', 'ja'] as const)('the ranking in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, and fits its 300 pixels, in all its parts in a %s scheme',
    async (scheme) => {
      const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED }, { userLocale: language });
      const page = await rankingOf(opened, language, scheme);
      const { parts, why, compare } = WORDS[language];
      for (const position of [0, 3]) {
        await accounts(page).nth(position).getByRole('button', { name: why }).click();
        await accounts(page).nth(position).getByRole('button', { name: compare }).click();
      }
      await page.evaluate(axe);
      for (const name of parts) {
        await part(page, name);
        for (const hidden of await page.locator('.disclosure:visible').all()) await hidden.click();
        for (const cell of await page.locator('.grid button:not([aria-disabled=true]):visible').all())
          await cell.click();
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      }
      opened.host.close();
    },
  );
});

describe('the list', () => {
  test('shows ten at first and more at a click, with the focus on the first of the new ones', async () => {
    const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED });
    const page = await rankingOf(opened);
    await expect.poll(() => accounts(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Show more (6 left)' }).press('Enter');
    await expect.poll(() => accounts(page).count()).toBe(16);
    await expect.poll(() => accounts(page).nth(10).locator(':focus').count()).toBe(1);
    opened.host.close();
  });

  test('ends with the companies that have no rank, and says why', async () => {
    const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED });
    const page = await rankingOf(opened);
    await page.getByRole('button', { name: 'Not ranked 1' }).click();
    const tiny = accounts(page).first();
    await expect.poll(() => accounts(page).count()).toBe(1);
    await tiny.getByRole('button', { name: 'Why Echo Tiny' }).click();
    await expect.poll(() => tiny.innerText()).toContain('Excluded: Size has 0.5 points, below its gate of 10.');
    opened.host.close();
  });

  test('is looked through by name, whatever width and case, and by tier', async () => {
    const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED });
    const page = await rankingOf(opened);
    await page.getByRole('searchbox').fill('ＣＲＡＮＥ');
    await expect.poll(() => accounts(page).count()).toBe(1);
    await page.getByRole('button', { name: 'D 0', exact: true }).click();
    await page.getByText('No company matches.').waitFor();
    await page.getByRole('button', { name: 'A 1', exact: true }).click();
    await expect.poll(() => accounts(page).innerText()).toContain('Crane Software');
    opened.host.close();
  });

  test('shows what cells hold as text', async () => {
    const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED });
    const page = await rankingOf(opened);
    for (const name of [MARKUP, FORMULA]) {
      await page.getByRole('searchbox').fill(name);
      await expect.poll(() => accounts(page).getByRole('button', { name, exact: true }).count()).toBe(1);
    }
    expect(await page.locator('img').count()).toBe(0);
    opened.host.close();
  });
});

test('why: numbers that add up as they stand, what is unknown and what it could change, by keyboard alone', async () => {
  const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
  const page = await rankingOf(opened);
  const crane = accounts(page).filter({ hasText: 'Crane Software' });
  await crane.getByRole('button', { name: 'Why Crane Software' }).focus();
  await page.keyboard.press('Space');
  const text = await crane.innerText();
  const parts = [...text.matchAll(/(-?[\d.]+) of [\d.]+$/gm)].map(([, added]) => Number(added));
  expect(parts).toEqual([53.34, 33.33]);
  expect(text).toContain('= 86.67');
  expect(text).toContain('Size: about 80 left out');
  expect(text).toContain('If it were known: 65.0 … 90.0, tier A or B');
  await crane.getByRole('button', { name: 'about 80' }).press('Enter');
  await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 4, column: 3 }]);
  opened.host.close();
});

describe('two companies compared', () => {
  const sentence =
    'Asahi Parts is 0.8 points ahead of Crane Software, mostly by Size (+25.00), despite Recent contact (−20.83).';

  test('in the list, the better one first whichever was chosen first', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await rankingOf(opened);
    await page.getByRole('button', { name: 'Compare Crane Software' }).click();
    await page.getByText('Crane Software: choose one more to compare').waitFor();
    await page.getByRole('button', { name: 'Compare Asahi Parts' }).click();
    await page.getByRole('button', { name: 'Compare the two' }).press('Enter');
    await page.getByText(sentence).waitFor();
    const text = await shown(page).innerText();
    expect(text.match(/[+−][\d.]+$/gm)).toEqual(['+25.00', '−20.83', '−3.34', '+0.83']);
    opened.host.close();
  });

  test('by their selected rows; other selections are told', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await rankingOf(opened);
    await part(page, 'Compare');
    opened.sheet('Accounts').getRange('A2').activate();
    await page.getByRole('button', { name: 'Use the two selected rows' }).click();
    await page.getByText('Select the rows of exactly two companies.').waitFor();
    opened.sheet('Accounts').getRangeList(['A4', 'C2']).activate();
    await page.getByRole('button', { name: 'Use the two selected rows' }).click();
    await page.getByText(sentence).waitFor();
    opened.host.close();
  });
});

test('a tier goes to the Targets tab at a click, and rows of the Ranking tab can be compared', async () => {
  const opened = setUpWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
  const page = await rankingOf(opened);
  await page.getByRole('button', { name: 'A 3', exact: true }).click();
  await page.getByRole('button', { name: 'Put 3 on Targets' }).click();
  await page.locator('main[aria-busy=false]').waitFor();
  await expect
    .poll(() => opened.tab('Targets').getRange('B2:B4').getValues().flat())
    .toEqual(['Asahi Parts', 'Crane Software', 'Delta Works']);
  await part(page, 'Compare');
  // The first and the last of four below the header.
  opened.tab('Ranking').getRangeList(['A2', 'A5']).activate();
  await page.getByRole('button', { name: 'Use the two selected rows' }).click();
  await page.getByText('Asahi Parts is 70.0 points ahead of Blue Retail').waitFor();
  opened.host.close();
});

test('the grid holds every ranked company once, but for those that it names as unplaced', async () => {
  const opened = spreadsheetWith({ Accounts: MANY, Criteria: GATED });
  const page = await rankingOf(opened);
  await part(page, 'Grid');
  const counts = await page.locator('.grid button').allInnerTexts();
  // 16 companies, one excluded, Blue Retail without a known contact.
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(14);
  await expect.poll(() => shown(page).innerText()).toContain('Without a known value in one of the two groups: 1');
  // Crane Software: (2·80) / 2 = 80 without a size, contact today.
  await page.getByRole('button', { name: /^A1: / }).press('Enter');
  await expect.poll(() => accounts(page).allInnerTexts()).toEqual([expect.stringContaining('Crane Software')]);
  opened.host.close();
});

describe('how many can be taken', () => {
  test('the line, who is next, how firm it is, and what is worth finding out', async () => {
    const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
    const page = await rankingOf(opened);
    await part(page, 'How many?');
    await page.getByLabel('How many companies can we take?').fill('２');
    const text = await shown(page).innerText();
    expect(text).toContain('2 of 4. The line is at 86.7; the last one in is Crane Software.');
    // 86.667 − 78.125.
    expect(text).toContain('Next: Delta Works, 8.5 points below.');
    // Crane Software is somewhere from 65 to 90, Delta Works at 78.1, Blue Retail at most at 42.5.
    expect(text).toContain('Whatever the unknown values turn out to be, 1 of 2 keep their place or share it.');
    expect(text).toContain('Crane Software: Size 65.0–90.0');
    await page.getByRole('button', { name: 'Could come in or draw level (1)' }).click();
    await expect.poll(() => accounts(page).allInnerTexts()).toEqual([expect.stringContaining('Delta Works')]);
    opened.host.close();
  });

  test('a tie at the line is said', async () => {
    const twin = [...ACCOUNTS, ['Twin Parts', 'Manufacturing', 1500, '2026-10-22']];
    const opened = spreadsheetWith({ Accounts: twin, Criteria: CRITERIA });
    const page = await rankingOf(opened);
    await part(page, 'How many?');
    await page.getByLabel('How many companies can we take?').fill('1');
    await page.getByText('One more company has the same score as the last one in.').waitFor();
    opened.host.close();
  });
});
