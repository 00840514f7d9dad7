import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { makePlans, plansOf, planTabs, spreadsheetToPlan } from '../plans-page.ts';

const browser = await useBrowser();

const part = (page: Page) => page.getByRole('region', { name: 'Make plans' });
const button = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true });
const said = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

describe('plans are made', () => {
  test('for all targets, and then nothing is left to make', async () => {
    const opened = spreadsheetToPlan(5, { targets: 3 });
    const page = await plansOf(browser, opened);
    await said(page, '3 new plans.');
    await button(page, 'Make 3 plans').click();
    await said(page, '3 plans made.');
    await said(page, '3 exist already.');
    expect(planTabs(opened)).toHaveLength(3);
    await expect.poll(() => part(page).getByRole('button').count()).toBe(0);
    opened.host.close();
  });

  test('for all targets once there are some: until then it leads to where companies become targets', async () => {
    const opened = spreadsheetToPlan(2);
    const page = await plansOf(browser, opened);
    await part(page).getByLabel('For').selectOption('targets');
    await said(page, 'No company is on the list of targets yet.');
    await button(page, 'Go to Targets').press('Enter');
    await expect.poll(() => part(page).isVisible()).toBe(false);
    await expect.poll(() => page.locator('nav [aria-current=page]').innerText()).toBe('Targets');
    opened.host.close();
  });

  test('for a tier, where those that exist can be refreshed, too', async () => {
    const opened = spreadsheetToPlan(4);
    makePlans(opened, 2);
    const page = await plansOf(browser, opened);
    await part(page).getByLabel('For').selectOption({ label: 'Tier A (4)' });
    await said(page, '3 new plans. 1 exists already.');
    await part(page).getByLabel('Refresh the one that exists, too').check();
    await part(page).getByText('What somebody typed stays as it is.').waitFor();
    await button(page, 'Make 4 plans').click();
    await said(page, '3 plans made. 1 plan refreshed.');
    expect(planTabs(opened)).toHaveLength(4);
    opened.host.close();
  });

  test('for the rows that are selected', async () => {
    const opened = spreadsheetToPlan(4);
    const page = await plansOf(browser, opened);
    await part(page).getByLabel('For').selectOption('selected');
    opened.sheet('Criteria').getRange('A2').activate();
    await button(page, 'Read the selection').click();
    await said(page, 'No rows of companies are selected.');
    opened.sheet('Accounts').getRange('B3:B4').activate();
    await button(page, 'Read the selection').click();
    await said(page, '2 new plans.');
    await button(page, 'Make 2 plans').click();
    await said(page, '2 plans made.');
    expect(opened.seen().generated.flatMap(({ account }) => account ?? [])).toEqual(['k1p', 'k2p']);
    opened.host.close();
  });

  test('for one company that is looked for by name, by keyboard alone, and opened at once', async () => {
    const opened = spreadsheetToPlan(40);
    const page = await plansOf(browser, opened);
    await part(page).getByLabel('For').selectOption('one');
    const search = part(page).getByRole('searchbox', { name: 'Company' });
    await search.fill('no such company');
    await said(page, 'No company matches.');
    await search.fill('ABBV');
    await part(page).getByRole('button', { name: /ABBV/i }).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => planTabs(opened).length).toBe(1);
    await expect.poll(() => part(page).isVisible()).toBe(false);
    expect(opened.seen().generated.find(({ key }) => key === 'plan')?.account).toBe('k3p');
    opened.host.close();
  });

  test('ten at a time, so that it can be stopped in between, says what is left, and goes on', async () => {
    const opened = spreadsheetToPlan(23);
    let stop: (() => Promise<void>) | null = null;
    const page = await plansOf(browser, opened, async (name, call) => {
      const result = call();
      if (name === 'makePlans') await stop?.();
      return result;
    });
    stop = () => page.getByRole('button', { name: 'Stop' }).click();
    await part(page).getByLabel('For').selectOption('0');
    await button(page, 'Make 23 plans').click();
    await said(page, '10 of 23 plans are done.');
    expect(planTabs(opened)).toHaveLength(10);
    stop = null;
    await button(page, 'Go on').click();
    await said(page, '23 plans made.');
    expect(planTabs(opened)).toHaveLength(23);
    await expect.poll(() => button(page, 'Go on').count()).toBe(0);
    opened.host.close();
  });

  test('and a batch that fails leaves those before it, and the rest to go on with', async () => {
    const opened = spreadsheetToPlan(12);
    let calls = 0;
    const page = await plansOf(browser, opened, (name, call) => {
      if (name === 'makePlans') calls += 1;
      return name === 'makePlans' && calls === 2 ? { status: 'failure', message: 'Service unavailable' } : call();
    });
    await part(page).getByLabel('For').selectOption('0');
    await button(page, 'Make 12 plans').click();
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    await said(page, '10 of 12 plans are done.');
    await button(page, 'Go on').click();
    await said(page, '12 plans made.');
    expect(planTabs(opened)).toHaveLength(12);
    opened.host.close();
  });

  test('and a first batch that fails leaves all of them to be made with the same button', async () => {
    const opened = spreadsheetToPlan(2, { targets: 2 });
    let isFailing = true;
    const page = await plansOf(browser, opened, (name, call) =>
      name === 'makePlans' && isFailing ? { status: 'failure', message: 'Service unavailable' } : call(),
    );
    await button(page, 'Make 2 plans').click();
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    await expect.poll(() => button(page, 'Go on').count()).toBe(0);
    isFailing = false;
    await button(page, 'Make 2 plans').click();
    await said(page, '2 plans made.');
    opened.host.close();
  });

  test('after a warning, where there are more than fifty', async () => {
    const opened = spreadsheetToPlan(51);
    const page = await plansOf(browser, opened);
    const warning = part(page).getByText('begin with the best');
    await part(page).getByLabel('For').selectOption('0');
    await button(page, 'Make 51 plans').waitFor();
    await expect.poll(() => warning.count()).toBe(1);
    makePlans(opened, 2);
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await button(page, 'Make 50 plans').waitFor();
    await expect.poll(() => warning.count()).toBe(0);
    opened.host.close();
  });
});

describe('what could not be done is said', () => {
  test('where a company is gone', async () => {
    const opened = spreadsheetToPlan(3, { targets: 3 });
    const page = await plansOf(browser, opened);
    opened.sheet('Accounts').deleteRow(4);
    await button(page, 'Make 3 plans').click();
    await said(page, '1 company was not found');
    expect(planTabs(opened)).toHaveLength(2);
    await button(page, 'Leave it at that').click();
    await expect.poll(() => page.getByText('was not found').count()).toBe(0);
    opened.host.close();
  });

  test('where there is no column for ids, with the way to Repair', async () => {
    const opened = spreadsheetToPlan(3);
    opened.sheet('Accounts').deleteColumn(1);
    const page = await plansOf(browser, opened);
    await part(page).getByLabel('For').selectOption('one');
    await part(page).getByRole('searchbox').fill('3M');
    await button(page, 'Make 3M').click();
    await said(page, '1 company has no ID, since the list of companies has no ID column.');
    expect(planTabs(opened)).toEqual([]);
    await button(page, 'Go to Data').click();
    await page.getByRole('button', { name: 'Repair' }).waitFor();
    opened.host.close();
  });
});
