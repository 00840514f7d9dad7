import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, goTo, pick, useTrial } from './trial.ts';

const [english, japanese] = await Promise.all([useTrial('en'), useTrial('ja')]);

const titles = (page: Page) => page.getByRole('menubar').getByRole('menuitem');

/** The lines of the innermost open menu. */
const lines = (page: Page) =>
  page
    .getByRole('menu')
    .last()
    .locator('> [role^=menuitem]')
    .evaluateAll((items) => items.map(({ firstChild }) => firstChild?.textContent));

describe('the menu bar', () => {
  test('has the menus of Google Sheets, and those of scripts after them', async () => {
    await expect
      .poll(() => titles(english.page).allInnerTexts())
      .toEqual('File,Edit,View,Insert,Format,Data,Extensions,Pages'.split(','));
    await expect
      .poll(() => titles(japanese.page).allInnerTexts())
      .toEqual('ファイル,編集,表示,挿入,表示形式,データ,拡張機能,Pages'.split(','));
  });

  test('has a menu for the add-on under Extensions, with what the add-on put there', async () => {
    const { page } = japanese;
    await pick(page, '拡張機能');
    const [addOn] = await lines(page);
    await pick(page, String(addOn));
    await expect.poll(() => lines(page)).toEqual(['Ask', 'Ask for a name', 'More']);
    await pick(page, 'More');
    await expect.poll(() => lines(page)).toEqual(['Fail', 'Toast', 'Work']);
    for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test('is gone through with the arrow keys, Home and End, and by letters', async () => {
    const { page } = english;
    const focused = () => page.evaluate(() => document.activeElement?.firstChild?.textContent);
    await titles(page).first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toBe('Edit');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('Undo');
    await page.keyboard.press('End');
    await expect.poll(() => focused()).toBe('Find');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('Undo');
    await page.keyboard.press('d');
    await expect.poll(() => focused()).toBe('Delete');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toBe('Values');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused()).toBe('Delete');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused()).toBe('Open…');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused()).toBe('File');
  });

  test('is reached from the cells by a key, since Tab goes from cell to cell', async () => {
    const { page } = english;
    await goTo(page, 'A1');
    await page.keyboard.press('F10');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('File');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Cell');
  });

  test('closes with a click elsewhere', async () => {
    const { page } = english;
    await pick(page, 'File');
    await page.getByRole('heading', { name: 'companies' }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test('freezes rows, and ticks how many are frozen', async () => {
    const { page } = english;
    await pick(page, 'View', 'Freeze');
    await page.getByRole('menuitemcheckbox', { name: '1 row', exact: true }).click();
    await pick(page, 'View', 'Freeze');
    await expect
      .poll(() => page.getByRole('menuitemcheckbox', { name: '1 row', exact: true }).getAttribute('aria-checked'))
      .toBe('true');
    await page.getByRole('menuitemcheckbox', { name: 'No rows' }).click();
  });

  test('names the rows and columns that are selected', async () => {
    await goTo(english.page, 'B2:C4');
    await pick(english.page, 'Edit', 'Delete');
    await expect.poll(() => lines(english.page)).toEqual(['Values', 'Delete rows 2 - 4', 'Delete columns B - C']);
    await goTo(japanese.page, 'B2:B4');
    await pick(japanese.page, '編集', '削除');
    await expect.poll(() => lines(japanese.page)).toEqual(['値', '行 2～4 を削除', '列 B を削除']);
    for (const { page } of [english, japanese]) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
  });
});

describe('keys', () => {
  test('undo and do again what a menu did', async () => {
    const { page } = english;
    await goTo(page, 'A2');
    await pick(page, 'Insert', 'Rows', 'Insert 1 row above');
    await expect.poll(() => cell(page, 3, 1).textContent()).toBe('Asahi Parts');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 2, 1).textContent()).toBe('Asahi Parts');
    await page.keyboard.press('Control+y');
    await expect.poll(() => cell(page, 3, 1).textContent()).toBe('Asahi Parts');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 2, 1).textContent()).toBe('Asahi Parts');
  });

  test('of formats stay letters in a field outside the cells', async () => {
    const { page } = english;
    const bold = page.getByRole('button', { name: 'Bold' });
    await page.keyboard.press('Control+f');
    await page.getByRole('search').getByRole('textbox').press('Control+b');
    await page.keyboard.press('Escape');
    await expect.poll(() => bold.getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the menu of a right click', () => {
  test('sorts, hides and shows again, and says what it does to how many', async () => {
    const { page } = english;
    await goTo(page, 'A2:B4');
    const box = await page.getByRole('region', { name: 'Cells' }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 70, (box?.y ?? 0) + 24 + 32, { button: 'right' });
    await expect.poll(() => lines(page)).toContain('Insert 3 rows above');
    await pick(page, 'Sort range by column A (Z to A)');
    await expect.poll(() => cell(page, 2, 1).textContent()).toBe('Chuo Steel');
    await page.keyboard.press('Control+z');

    const rowHeader = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 24 + 32] as const;
    await page.mouse.click(...rowHeader, { button: 'right' });
    await pick(page, 'Hide row 2');
    await expect.poll(() => cell(page, 2, 1).count()).toBe(0);
    await page.mouse.click(...rowHeader, { button: 'right' });
    await pick(page, 'Unhide rows');
    await expect.poll(() => cell(page, 2, 1).textContent()).toBe('Asahi Parts');
  });

  test('opens below the cell with the keyboard too', async () => {
    const { page } = english;
    await goTo(page, 'B3');
    await page.keyboard.press('Shift+F10');
    await expect.poll(() => lines(page)).toContain('Insert 1 row above');
    const grid = await page.getByRole('region', { name: 'Cells' }).boundingBox();
    const menu = await page.getByRole('menu').boundingBox();
    // Column B begins after the row numbers and A, row 4 below the headers and three rows; the frame of a cell stands a pixel out.
    expect([(menu?.x ?? 0) - (grid?.x ?? 0), (menu?.y ?? 0) - (grid?.y ?? 0)]).toEqual([46 + 100 - 1, 24 + 63]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Cell');
  });
});
