import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../browser/browser.ts';
import { makePlans, type Opened, plansOf, planTabs, spreadsheetToPlan } from './plans-page.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const FULL_WIDTH = '株式会社東日本地域総合産業機械部品製造販売技術研究開発推進協同組合連合会本社事業部';

async function faults(page: Page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** A copy of a tab with the mark of the original, as some ways of copying leave it. */
function copyPlan(opened: Opened, tabId: number | undefined, account: string, name: string): number {
  const spreadsheet = opened.host.services.SpreadsheetApp.getActiveSpreadsheet();
  const plan = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === tabId);
  if (plan === undefined) throw new Error('There is no such plan');
  const copy = plan.copyTo(spreadsheet).setName(name);
  if (copy.getDeveloperMetadata().length === 0) copy.addDeveloperMetadata('smallstart-abm.tab', `plan:${account}`);
  opened.host.services.SpreadsheetApp.flush();
  return copy.getSheetId();
}

describe.each(['en', 'ja'] as const)('the plans in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'have no fault that axe finds, and fit their 300 pixels, whatever is open, in a %s scheme',
    async (colorScheme) => {
      const opened = spreadsheetToPlan(60, { language, targets: 4, others: [FULL_WIDTH, MARKUP] });
      const plans = makePlans(opened, 2, 3);
      copyPlan(opened, plans[0]?.tabId, 'k0p', `${FULL_WIDTH}のコピー`);
      const page = await plansOf(browser, opened);
      await page.emulateMedia({ colorScheme });
      await page.locator('.copies section').waitFor();
      for (const part of await page.locator('.disclosure').all()) await part.click();
      for (const group of ['0', 'selected', 'one', 'targets']) {
        await page.locator('#plans-for').selectOption(group);
        if (group === 'one') await page.locator('#make-plans ~ * [type=search], [type=search]').last().fill('a');
        expect(await faults(page)).toEqual([]);
        expect(await width(page)).toBe(300);
      }
      expect(await page.locator('img').count()).toBe(0);
      opened.host.close();
    },
  );
});

describe('a copied plan', () => {
  test('is asked about by the names of its tabs, and is no plan any more once somebody said so', async () => {
    const opened = spreadsheetToPlan(2);
    const [plan] = makePlans(opened, 2, 3);
    const copy = copyPlan(opened, plan?.tabId, 'k0p', 'Draft');
    const page = await plansOf(browser, opened);
    await page.getByText('Which of these tabs is the plan of 3M?').waitFor();
    await page.getByRole('button', { name: '“Draft” is the plan' }).press('Enter');
    await page.getByRole('status').getByText('From now on this tab is the plan.').waitFor();
    await expect.poll(() => page.getByText('Which of these tabs').count()).toBe(0);
    expect(planTabs(opened)).toContain(copy);
    expect(planTabs(opened)).not.toContain(plan?.tabId);
    opened.host.close();
  });

  test('is looked for after the view is there, and a failure of that hides nothing', async () => {
    const opened = spreadsheetToPlan(2);
    makePlans(opened, 2);
    const page = await plansOf(browser, opened, (name, call) =>
      name === 'findPlanCopies' ? { status: 'failure', message: 'Service unavailable' } : call(),
    );
    await page.getByRole('heading', { name: 'All plans' }).waitFor();
    await expect.poll(() => page.getByText('Which of these tabs').count()).toBe(0);
    opened.host.close();
  });
});

describe('an opened plan', () => {
  test('stays open in the other language and when all is read anew, as does what was typed above the list', async () => {
    const opened = spreadsheetToPlan(3);
    makePlans(opened, 2, 3);
    const page = await plansOf(browser, opened);
    const search = page.getByRole('searchbox').first();
    await search.fill('3M');
    await page.getByRole('button', { name: 'Refresh', exact: true }).press('Enter');
    await page.locator('main[aria-busy=false]').waitFor();
    await expect.poll(() => search.inputValue()).toBe('3M');
    await page.getByRole('region', { name: 'All plans' }).getByRole('button', { name: '3M', exact: true }).click();
    await page.getByRole('heading', { name: 'Not begun yet' }).waitFor();
    await page.getByRole('button', { name: '日本語' }).press('Enter');
    await page.getByRole('heading', { name: '未着手' }).waitFor();
    await page.getByRole('button', { name: '更新', exact: true }).press('Enter');
    await page.locator('main[aria-busy=false]').waitFor();
    await expect.poll(() => page.getByRole('heading', { name: '3M' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'プランの一覧へ' }).press('Enter');
    await expect.poll(() => search.inputValue()).toBe('3M');
    opened.host.close();
  });

  test('takes the place of the list, which comes back as it was, with the focus where it was', async () => {
    const opened = spreadsheetToPlan(3);
    makePlans(opened, 2, 3);
    const page = await plansOf(browser, opened);
    const search = page.getByRole('searchbox', { name: 'Search plans by company' });
    await search.fill('3M');
    const plan = page.getByRole('region', { name: 'All plans' }).getByRole('button', { name: '3M', exact: true });
    await plan.press('Enter');
    await page.getByRole('heading', { name: '3M' }).waitFor();
    await expect.poll(() => search.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => search.isVisible()).toBe(true);
    await expect.poll(() => search.inputValue()).toBe('3M');
    await expect.poll(() => plan.evaluate((button) => button.matches(':focus'))).toBe(true);
    opened.host.close();
  });
});
