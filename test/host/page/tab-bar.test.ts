import { beforeEach, describe, expect, test } from 'vitest';
import { cell, pick, useTrial } from './trial.ts';

const { page } = await useTrial('en');

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const names = () => page.getByRole('tab').allInnerTexts();
const inFront = () => page.getByRole('tab', { selected: true }).innerText();

async function fromMenu(name: string, ...lines: string[]): Promise<void> {
  await tab(name).click({ button: 'right' });
  await pick(page, ...lines);
}

beforeEach(async () => {
  await expect.poll(inFront).not.toBe('');
});

describe('the tab bar', () => {
  test('adds a sheet after the one in front, and brings it there', async () => {
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await expect.poll(names).toEqual(['companies', 'Sheet2']);
    await expect.poll(inFront).toBe('Sheet2');
  });

  test('leaves the keys to the cells of the sheet that was added', async () => {
    await page.keyboard.type('A new list');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 1, 1).textContent()).toBe('A new list');
    await expect.poll(() => names()).toEqual(['companies', 'Sheet2']);
  });

  test('switches with a click, after which keys are for the cells', async () => {
    await tab('companies').click();
    await expect.poll(inFront).toBe('companies');
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Cell');
  });

  test('switches with the arrow keys, which stay in it', async () => {
    await tab('companies').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(inFront).toBe('Sheet2');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sheet2');
  });

  test('renames after a double click, and keeps what was typed when the name is refused', async () => {
    await tab('Sheet2').dblclick();
    const name = page.getByRole('textbox', { name: 'Name of the sheet' });
    await name.fill('Companies');
    await name.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => name.inputValue()).toBe('Companies');
    await name.fill('Notes');
    await name.press('Enter');
    await expect.poll(names).toEqual(['companies', 'Notes']);
    await expect.poll(() => name.count()).toBe(0);
  });

  test('gives up renaming with Escape', async () => {
    await fromMenu('Notes', 'Rename');
    const name = page.getByRole('textbox', { name: 'Name of the sheet' });
    await name.fill('Other');
    await name.press('Escape');
    await expect.poll(() => name.count()).toBe(0);
    await expect.poll(() => names()).toEqual(['companies', 'Notes']);
  });

  test('moves a sheet by dragging, and by its menu', async () => {
    const from = await tab('Notes').boundingBox();
    const to = await tab('companies').boundingBox();
    await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(names).toEqual(['Notes', 'companies']);
    await fromMenu('Notes', 'Move right');
    await expect.poll(names).toEqual(['companies', 'Notes']);
  });

  test('hides a sheet, and lists it to be shown again', async () => {
    await fromMenu('Notes', 'Hide sheet');
    await expect.poll(names).toEqual(['companies']);
    await pick(page, 'View', 'Hidden sheets', 'Show Notes');
    await expect.poll(names).toEqual(['companies', 'Notes']);
  });

  test('asks before it deletes a sheet', async () => {
    await fromMenu('Notes', 'Delete');
    const dialog = page.getByRole('dialog', { name: 'Heads up!' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => names()).toEqual(['companies', 'Notes']);
    await fromMenu('Notes', 'Delete');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(names).toEqual(['companies']);
  });

  test('does not delete or hide the last sheet', async () => {
    await tab('companies').click({ button: 'right' });
    for (const name of ['Delete', 'Hide sheet']) {
      await expect.poll(() => page.getByRole('menuitem', { name }).getAttribute('aria-disabled')).toBe('true');
    }
    await page.keyboard.press('Escape');
  });

  test('says what the selected numbers add up to', async () => {
    const box = page.getByRole('textbox', { name: 'Name box' });
    await box.fill('A1:B4');
    await box.press('Enter');
    // 120 + 80 + 300, and a third of that
    await page.getByText('Sum: 500').waitFor();
    await page.getByText(/^Avg: 166\.6/).waitFor();
    await page.getByText('Count: 8').waitFor();
  });
});
