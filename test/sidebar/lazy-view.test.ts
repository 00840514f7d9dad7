import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ClientResult } from '../../src/host/execution/client.ts';
import { ACCOUNTS, CRITERIA, spreadsheetWith } from '../actions/spreadsheet.ts';
import { useBrowser } from '../browser/browser.ts';
import { openSidebar } from './open-sidebar.ts';

const browser = await useBrowser();

type Answer = (answer: () => ClientResult) => ClientResult | Promise<ClientResult>;

/** The sidebar beside a spreadsheet, whose answers to the question for a view are in the hands of the test. */
async function sidebarWith(answerView: Answer) {
  const opened = spreadsheetWith({ Accounts: ACCOUNTS, Criteria: CRITERIA });
  const asked: string[] = [];
  const page = await openSidebar(browser, 'en', (name, args) => {
    asked.push(name);
    const answer = () => opened.addOn.callFromPage(name, args);
    return name === 'readView' ? answerView(answer) : answer();
  });
  await page.locator('main[aria-busy=false]').waitFor();
  return { ...opened, page, timesAsked: () => asked.filter((name) => name === 'readView').length };
}

const openPlans = (page: Page) => page.getByRole('button', { name: 'Plans', exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { name: 'Account plans' });

describe('a view with a file of its own', () => {
  test('is asked for when it is opened first, says meanwhile that it loads, and never again', async () => {
    let send = () => {};
    const wait = new Promise<void>((resolve) => {
      send = resolve;
    });
    const { page, timesAsked, host } = await sidebarWith(async (answer) => {
      await wait;
      return answer();
    });
    expect(timesAsked()).toBe(0);
    await openPlans(page);
    await page.getByRole('status').getByText('Loading…').waitFor();
    send();
    await heading(page).waitFor();
    await expect.poll(() => page.getByText('Loading…').count()).toBe(0);
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    await expect.poll(() => heading(page).isVisible()).toBe(false);
    await openPlans(page);
    await expect.poll(() => heading(page).isVisible()).toBe(true);
    expect(timesAsked()).toBe(1);
    host.close();
  });

  test('says that it could not be loaded, and is loaded when somebody tries again', async () => {
    let fails = true;
    const { page, timesAsked, host } = await sidebarWith((answer) =>
      fails ? { status: 'failure', message: 'Internal error' } : answer(),
    );
    await openPlans(page);
    await page.getByRole('alert').getByText('This view could not be loaded just now.').waitFor();
    fails = false;
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await heading(page).waitFor();
    await expect.poll(() => page.getByText('could not be loaded').count()).toBe(0);
    expect(timesAsked()).toBe(2);
    host.close();
  });

  test('speaks the language that is chosen while it is open', async () => {
    const { page, host } = await sidebarWith((answer) => answer());
    await openPlans(page);
    await heading(page).waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await page.getByRole('heading', { name: 'アカウントプラン' }).waitFor();
    host.close();
  });

  test('is handed over by its name alone: no other file is', () => {
    const { addOn, host } = spreadsheetWith({ Accounts: ACCOUNTS });
    const read = (name: unknown) => addOn.callFromPage('readView', [name]);
    for (const name of ['sidebar', 'smallstart-abm', 'appsscript', 'plans-view.html', '', null, 7, ['plans-view']]) {
      expect(read(name)).toMatchObject({ status: 'success', value: null });
    }
    expect(read('plans-view')).toMatchObject({
      status: 'success',
      value: expect.stringMatching(/^<!--.*-->\n[A-Za-z0-9+/=]{1000,}$/s),
    });
    host.close();
  });
});
