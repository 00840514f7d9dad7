import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ClientResult } from '../../../../src/host/execution/client.ts';
import { spreadsheetWithTargets } from '../../../actions/targets-spreadsheet.ts';
import { useBrowser } from '../../../browser/browser.ts';
import { openSidebar } from '../../open-sidebar.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const FORMULA = '=IMPORTDATA("https://example.com")';
const FULL_WIDTH = '株式会社東日本地域総合産業機械部品製造販売技術研究開発推進協同組合連合会本社事業部';
const COMPANIES = [
  ['ID', 'Company', 'Industry'],
  ['K1A', FULL_WIDTH, 'Manufacturing'],
  ['K2B', MARKUP, 'IT'],
  ['K3C', `'${FORMULA}`, 'IT'],
  ['K4D', 'Delta', 'Retail'],
];

const WORDS = {
  en: { targets: 'Targets', yes: 'yes', no: 'no', target: 'target' },
  ja: { targets: 'ターゲット', yes: '賛成', no: '反対', target: 'ターゲット' },
};

type Opened = ReturnType<typeof spreadsheetWithTargets>;

async function targetsOf(
  { addOn }: Opened,
  language: 'en' | 'ja' = 'en',
  answer: (name: string, result: ClientResult) => ClientResult = (_, result) => result,
): Promise<Page> {
  const page = await openSidebar(browser, language, (name, args) => answer(name, addOn.callFromPage(name, args)));
  await page.locator('main[aria-busy=false]').waitFor();
  await page.getByRole('navigation').getByRole('button', { name: WORDS[language].targets }).click();
  return page;
}

/** With something in every part of the view: votes that disagree, an overdue action, a row that no company is. */
function busyList(language: 'en' | 'ja' = 'en') {
  const { yes, no, target, targets } = WORDS[language];
  const opened = spreadsheetWithTargets(COMPANIES, { language, userLocale: language });
  opened.add(2, 3, 4);
  const sheet = opened.sheet(targets);
  sheet.getRange('G2:K4').setValues([
    [yes, no, target, '', ''],
    [yes, yes, target, 'Mori', 'Kim'],
    [no, yes, MARKUP, '', ''],
  ]);
  sheet.getRange('N2:O2').setValues([[MARKUP, '2026-11-01']]);
  sheet.getRange('Q5').setValue(MARKUP.replace('x', 'y'));
  opened.host.services.SpreadsheetApp.flush();
  return opened;
}

const done = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

describe.each(['en', 'ja'] as const)('the targets in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'have no fault that axe finds, and fit their 300 pixels, in a %s scheme',
    async (colorScheme) => {
      const opened = busyList(language);
      const page = await targetsOf(opened, language);
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.locator('img').count()).toBe(0);
      opened.host.close();
    },
  );
});

describe('the targets', () => {
  test('are added from the ranking with one button, and again without harm', async () => {
    const opened = spreadsheetWithTargets(COMPANIES);
    const page = await targetsOf(opened);
    await page.getByLabel('Best of the ranking').fill('2');
    await page.getByRole('button', { name: 'Add 2', exact: true }).click();
    await done(page, '2 companies added.');
    expect(opened.shown('account', 'score')).toEqual([
      [FULL_WIDTH, 100],
      [MARKUP, 80],
    ]);
    await page.getByLabel('Tier').selectOption('A');
    await page.getByRole('button', { name: 'Add 3', exact: true }).click();
    await done(page, '1 company added. On the list already: 2.');
    await expect.poll(() => page.getByRole('row', { name: /^open 3 3/ }).count()).toBe(1);
  });

  test('are added from the rows that are selected', async () => {
    const opened = spreadsheetWithTargets(COMPANIES);
    const page = await targetsOf(opened);
    const add = page.getByRole('button', { name: 'Add the selected rows' });
    opened.sheet('Criteria').getRange('A2').activate();
    await add.click();
    await page.getByText('No rows of companies are selected.').waitFor();
    opened.sheet('Accounts').getRange('A4:A5').activate();
    await add.click();
    await done(page, '2 companies added.');
    expect(opened.shown('account')).toEqual([[FORMULA], ['Delta']]);
  });

  test('many are added step by step, and it can be stopped in between', async () => {
    const many = Array.from({ length: 250 }, (_, i) => [`K${i}A`, `Company ${i}`, 'IT']);
    const opened = spreadsheetWithTargets([COMPANIES[0] ?? [], ...many]);
    let stop: (() => Promise<void>) | null = null;
    const page = await openSidebar(browser, 'en', async (name, args) => {
      const result = opened.addOn.callFromPage(name, args);
      if (name === 'addTargets') await stop?.();
      return result;
    });
    stop = () => page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('main[aria-busy=false]').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Targets' }).click();
    await page.getByRole('button', { name: 'Add 250', exact: true }).click();
    await done(page, '100 companies added.');
    stop = null;
    await page.getByRole('button', { name: 'Add 250', exact: true }).click();
    await done(
      page,
      '150 companies added. On the list already: 100. Next, sales and marketing vote on the Targets tab.',
    );
    expect(opened.shown('id')).toHaveLength(250);
  });

  test('on which sales and marketing disagree lead to the vote, by keyboard alone', async () => {
    const opened = busyList();
    const page = await targetsOf(opened);
    const votes = page.getByRole('region', { name: 'Sales and marketing' });
    await expect
      .poll(() => votes.locator('p').first().innerText())
      .toBe('Both voted on 3: agree on 1 (33.3%, kappa -0.50).');
    await votes.getByRole('button', { name: FULL_WIDTH }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => opened.host.editor.activeRanges)
      .toMatchObject([{ tabId: opened.sheet('Targets').getSheetId(), row: 2, column: 7 }]);
  });

  test('are signed off with names from both sides, open disagreements told, and compared with what was agreed later', async () => {
    const opened = busyList();
    let isLost = false;
    const page = await targetsOf(opened, 'en', (name, result) =>
      isLost && name === 'signOff' ? { status: 'failure', message: 'no answer' } : result,
    );
    const part = page.getByRole('region', { name: 'Sign off' });
    const button = part.getByRole('button', { name: 'Sign off' });
    await expect
      .poll(() => part.getByText('still open').innerText())
      .toBe('2 disagreements are still open, and kept as such.');
    await button.click();
    await part.getByText('Enter at least one name for each side.').waitFor();
    await part.getByLabel('For sales').fill('Mori、 Sato');
    await part.getByLabel('For marketing').fill('Kim');
    opened.host.failCall(30);
    await button.click();
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    await button.click();
    await done(page, 'The agreement is kept on a tab of its own.');
    await part.getByText('Nothing has changed since the last one.').waitFor();
    await expect
      .poll(() => part.getByRole('button', { name: /^Agreed/ }).allInnerTexts())
      .toEqual(['Agreed 2026-11-21']);
    opened.sheet('Targets').getRange('I3').setValue('no');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await part.getByText('Since the last one the targets changed.').waitFor();
    // What is said in the meantime is said in one of its own, since the first may be kept already.
    isLost = true;
    await part.getByLabel('Note').fill('before');
    await button.click();
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    isLost = false;
    await part.getByLabel('Note').fill('after');
    await button.click();
    await done(page, 'The agreement is kept on a tab of its own.');
    const kept = opened.sheets().slice(-3);
    expect(kept.map((sheet) => sheet.getRange('B5').getValue())).toEqual(['', 'before', 'after']);
  });
});

test('a list whose headers are gone is told, and nothing is added to it', async () => {
  const opened = busyList();
  opened.sheet('Targets').deleteRow(1);
  const page = await targetsOf(opened);
  await page.getByText('Bring back ID, Account or Added as above the list.').waitFor();
  await expect.poll(() => page.getByRole('heading', { name: 'Add to the list' }).count()).toBe(0);
  opened.host.close();
});
