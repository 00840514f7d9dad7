import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makePlan } from '../../plan-file.ts';
import { cell, goTo, pick, useTrial } from '../../trial.ts';

const { page } = await useTrial('en', makePlan);
const groups = page.getByRole('toolbar', { name: 'Row groups' });
const swot = () => groups.getByRole('button', { name: /^SWOT of the account/ });

async function rowsOf(button: Locator): Promise<{ first: number; last: number }> {
  const [first, last] = ((await button.getAttribute('aria-label')) ?? '').match(/\d+(?= to )|\d+$/g)?.map(Number) ?? [];
  return { first: first ?? 0, last: last ?? 0 };
}

async function showPlan(): Promise<void> {
  await page.getByRole('tab', { name: 'Beta' }).click();
  await groups.waitFor();
}

describe('the margin beside the row numbers', () => {
  test('is there only where a tab has groups', async () => {
    await page.getByRole('tab', { name: 'Accounts' }).click();
    await cell(page, 1, 1).filter({ hasText: 'ID' }).waitFor({ state: 'attached' });
    await expect.poll(() => groups.count()).toBe(0);
    await showPlan();
    await expect.poll(() => groups.count()).toBe(1);
  });

  test('has a button for each section, named by its heading', async () => {
    await expect.poll(() => groups.getByRole('button').allTextContents()).toContain('−');
    await groups.getByRole('button', { name: /^3C of the account: rows \d+ to \d+$/ }).waitFor();
    await swot().waitFor();
  });

  test('folds a section, whose heading stays, and goes back with undo', async () => {
    const { first, last } = await rowsOf(swot());
    await goTo(page, `A${first - 1}`);
    await swot().click();
    await expect.poll(() => swot().getAttribute('aria-expanded')).toBe('false');
    await expect.poll(() => swot().textContent()).toBe('+');
    await cell(page, last + 1, 1).waitFor({ state: 'attached' });
    await cell(page, first, 1).waitFor({ state: 'detached' });
    await expect.poll(() => cell(page, first - 1, 1).textContent()).toContain('SWOT');
    await page.keyboard.press('Control+z');
    await expect.poll(() => swot().getAttribute('aria-expanded')).toBe('true');
    await cell(page, first, 1).waitFor({ state: 'attached' });
  });

  test('is one stop of the Tab key; arrows go among the buttons, which come into view', async () => {
    await goTo(page, 'A1');
    const buttons = groups.getByRole('button');
    const last = buttons.last();
    await expect.poll(() => groups.locator('button[tabindex="0"]').count()).toBe(1);
    await buttons.first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => last.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => last.evaluate((element) => element.classList.contains('away'))).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => last.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await expect.poll(() => last.getAttribute('aria-expanded')).toBe('true');
  });

  test('is reached by keys and menus from the cells', async () => {
    await goTo(page, 'A20');
    const { first } = await rowsOf(swot());
    await goTo(page, `B${first}`);
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect.poll(() => swot().getAttribute('aria-expanded')).toBe('false');
    await goTo(page, `A${first - 1}`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect.poll(() => swot().getAttribute('aria-expanded')).toBe('true');
    await pick(page, 'View', 'Group', 'Collapse all row groups');
    await expect.poll(() => groups.locator('[aria-expanded="true"]').count()).toBe(0);
    await pick(page, 'View', 'Group', 'Expand all row groups');
    await expect.poll(() => groups.locator('[aria-expanded="false"]').count()).toBe(0);
  });

  test('comes and goes with groups that people make', async () => {
    await page.getByRole('tab', { name: 'Accounts' }).click();
    await goTo(page, 'B3:B4');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await groups.getByRole('button', { name: 'K1A: rows 3 to 4' }).waitFor();
    await goTo(page, 'C1:D1000');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    const columns = page.getByRole('toolbar', { name: 'Column groups' });
    await columns.getByRole('button', { name: 'columns C to D' }).waitFor();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await columns.waitFor({ state: 'detached' });
    await goTo(page, 'B3:B4');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await groups.waitFor({ state: 'detached' });
  });

  test('folds a group at once after it was made, though the host has not said yet that it is there', async () => {
    await goTo(page, 'B3:B4');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect.poll(() => groups.getByRole('button').getAttribute('aria-expanded')).toBe('false');
  });
});
