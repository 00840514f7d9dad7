import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { fillPlan, makePlans, type Opened, plansOf, spreadsheetToPlan } from '../plans-page.ts';

const browser = await useBrowser();

const list = (page: Page) => page.getByRole('region', { name: 'All plans' });
const item = (page: Page, name: string) => list(page).getByRole('listitem').filter({ hasText: name }).first();
const names = (page: Page) => list(page).locator('.account .fill').allInnerTexts();
const activeCell = (opened: Opened) => opened.host.editor.activeRanges;

/** Plans of 3M, in which nothing is filled in, and of A. O. Smith, in which the persons and one finding stand; neither is a target. */
function twoPlans(): Opened {
  const opened = spreadsheetToPlan(4, { targets: 2 });
  const [, second] = makePlans(opened, 2, 3);
  const checked = new Date('2026-11-20T03:00:00Z');
  fillPlan(opened, second?.tabId, 'keyPersons', [
    { name: 'Kim', role: 'decision maker', contact: 1, checked },
    { name: 'Mori', role: 'champion', contact: 2, checked },
    { name: 'Sato', role: 'blocker', checked: new Date('2026-01-20T03:00:00Z') },
  ]);
  fillPlan(opened, second?.tabId, 'threeC', [{ finding: 'Grows abroad', date: new Date('2026-11-01T03:00:00Z') }]);
  fillPlan(opened, second?.tabId, 'communication', [
    { when: new Date('2026-11-10T03:00:00Z'), message: 'Hello', status: 'planned' },
    { when: new Date('2026-12-01T03:00:00Z'), message: 'Again', status: 'planned' },
  ]);
  opened.call('refreshPlanOverview', { language: 'en' });
  return opened;
}

describe('the list of all plans', () => {
  test('begins with what needs care most, and says of each what is wrong and what is due', async () => {
    const opened = twoPlans();
    const page = await plansOf(browser, opened);
    // Of 3M there is but one thing to say, of the other one four.
    await expect.poll(() => names(page)).toEqual(['A. O. Smith', '3M']);
    await expect.poll(() => item(page, '3M').getByRole('listitem').allTextContents()).toEqual(['Not begun yet 3M']);
    await expect.poll(() => item(page, '3M').locator('p').count()).toBe(0);
    await expect
      .poll(() => item(page, 'A. O. Smith').getByRole('listitem').allTextContents())
      .toEqual([
        '1 blocker without a plan A. O. Smith',
        '1 person not checked for 90 days A. O. Smith',
        '1 overdue contact A. O. Smith',
        'Less than half filled in A. O. Smith',
      ]);
    // The tab of the overview counts the same.
    const overview = opened.sheets().find((sheet) => sheet.getName() === 'Account plans');
    const [headers = [], ...rows] = overview?.getDataRange().getValues() ?? [];
    expect(rows.map((row) => row[headers.indexOf('Open points')])).toEqual([4, 1]);
    const told = await item(page, 'A. O. Smith').locator('p').innerText();
    expect(told).toMatch(/^\d+% filled in · Oldest finding: 20 days ago · Overdue since November 10, 2026$/);
    opened.host.close();
  });

  test('leads by keyboard to the cell where something is to be done, and to the tab', async () => {
    const opened = twoPlans();
    const page = await plansOf(browser, opened);
    await item(page, 'A. O. Smith').getByRole('button', { name: '1 blocker without a plan' }).press('Enter');
    const tabId = opened
      .sheets()
      .find((sheet) => sheet.getName() === 'A. O. Smith')
      ?.getSheetId();
    await expect.poll(() => activeCell(opened)).toMatchObject([{ tabId, column: 4 }]);
    const tab = opened.sheets().find((sheet) => sheet.getSheetId() === tabId);
    expect(tab?.getRange(activeCell(opened)[0]?.row ?? 0, 1).getValue()).toBe('Sato');
    await list(page).getByRole('button', { name: 'Go to tab 3M' }).press('Enter');
    await expect.poll(() => activeCell(opened)).toMatchObject([{ row: 1, column: 1 }]);
    opened.host.close();
  });

  test('is looked through by name', async () => {
    const opened = twoPlans();
    const page = await plansOf(browser, opened);
    const search = list(page).getByRole('searchbox');
    await search.fill('ＳＭＩＴＨ');
    await expect.poll(() => names(page)).toEqual(['A. O. Smith']);
    await search.fill('nobody');
    await page.getByRole('status').getByText('No plan matches.').waitFor();
    opened.host.close();
  });

  test('says so of a plan whose tab is gone, and of one whose row in the overview is', async () => {
    const opened = twoPlans();
    const tab = (name: string) => opened.sheets().find((sheet) => sheet.getName() === name) ?? opened.sheet(name);
    opened.spreadsheet.deleteSheet(tab('3M'));
    const overview = tab('Account plans');
    const row = overview
      .getDataRange()
      .getValues()
      .findIndex((cells) => cells.includes('A. O. Smith'));
    overview.deleteRow(row + 1);
    const page = await plansOf(browser, opened);
    await expect.poll(() => item(page, '3M').innerText()).toContain('The tab of this plan is gone.');
    await expect.poll(() => item(page, 'A. O. Smith').innerText()).toContain('Its state is not known yet');
    await page.getByRole('button', { name: 'Update the overview' }).click();
    await page.getByRole('status').getByText('The overview is up to date').waitFor();
    await expect.poll(() => item(page, 'A. O. Smith').innerText()).toContain('filled in');
    opened.host.close();
  });
});

describe('over all plans', () => {
  test('it is counted what is wrong, each count unfolds to the plans, which lead there', async () => {
    const opened = twoPlans();
    const page = await plansOf(browser, opened);
    const summary = page.getByRole('region', { name: 'Account plans' });
    await expect
      .poll(() => summary.locator('p').first().innerText())
      .toBe('2 plans. 1 of them needs care. 1 not begun yet.');
    await expect
      .poll(() => summary.locator('.disclosure').allInnerTexts())
      .toEqual([
        '1 company has blockers without a plan',
        '1 company has persons not checked for 90 days',
        '1 company has overdue contacts',
        '1 plan less than half filled in',
        '1 plan not begun yet',
      ]);
    await summary.getByRole('button', { name: '1 company has overdue contacts' }).press('Enter');
    await summary.getByRole('button', { name: 'A. O. Smith' }).press('Enter');
    const tabId = opened
      .sheets()
      .find((sheet) => sheet.getName() === 'A. O. Smith')
      ?.getSheetId();
    await expect.poll(() => activeCell(opened)).toMatchObject([{ tabId, column: 1 }]);
    await summary.getByRole('button', { name: 'Account plans' }).press('Enter');
    await expect
      .poll(() => activeCell(opened))
      .toMatchObject([{ tabId: opened.seen().tables.plans?.tabId, row: 1, column: 1 }]);
    opened.host.close();
  });

  test('targets without a plan are listed, and get theirs there', async () => {
    const opened = spreadsheetToPlan(4, { targets: 3 });
    makePlans(opened, 2);
    const page = await plansOf(browser, opened);
    await page.getByRole('button', { name: '2 targets have no plan yet' }).click();
    await page.getByRole('button', { name: 'Make A. O. Smith' }).click();
    await expect.poll(() => opened.sheets().map((sheet) => sheet.getName())).toContain('A. O. Smith');
    opened.host.close();
  });
});

/** A plan that was made, and as many further tabs with its mark and rows like its own as make it 200. */
function twoHundredPlans(): Opened {
  const opened = spreadsheetToPlan(200);
  makePlans(opened, 2);
  const { SpreadsheetApp } = opened.host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const overview = spreadsheet.getSheetByName('Account plans') ?? opened.sheet('Account plans');
  const cells = overview.getDataRange().getValues();
  const [made = []] = cells.filter((row) => row[0] === 'K0P');
  const further = Array.from({ length: 199 }, (_, i) => `K${i + 1}P`);
  overview.insertRowsAfter(overview.getMaxRows(), 200);
  overview
    .getRange(cells.length + 1, 1, further.length, made.length)
    .setValues(further.map((id) => [id, ...made.slice(1)]));
  for (const id of further) {
    spreadsheet.insertSheet(id).addDeveloperMetadata('smallstart-abm.tab', `plan:${id.toLowerCase()}`);
  }
  SpreadsheetApp.flush();
  return opened;
}

test('200 plans are read with the one call that reads the spreadsheet, and are shown step by step', async () => {
  const opened = twoHundredPlans();
  const calls: string[] = [];
  const page = await plansOf(browser, opened, (name, call) => {
    calls.push(name);
    return call();
  });
  await expect.poll(() => page.getByText('200 plans. 200 not begun yet.').count()).toBe(1);
  await expect.poll(() => list(page).locator('.account').count()).toBe(10);
  await list(page).getByRole('button', { name: 'Show more (190 left)' }).click();
  await expect.poll(() => list(page).locator('.account').count()).toBe(30);
  await list(page).getByRole('searchbox').fill('Abbott');
  await expect.poll(() => names(page)).toEqual(['Abbott Laboratories']);
  expect(calls.sort()).toEqual(['findPlanCopies', 'readSpreadsheet', 'readView']);
  opened.host.close();
});
