import { describe, expect, test } from 'vitest';
import { selected } from '../grid/on-cells.ts';
import { cell, goTo, useTrial } from '../trial.ts';

const { page } = await useTrial('en');

const text = (row: number, column: number) => cell(page, row, column).innerText();
const bar = () => page.getByRole('textbox', { name: 'Formula bar' });
const editor = () => page.getByRole('textbox', { name: 'Cell', exact: true });
const suggestions = () => page.getByRole('listbox', { name: 'Functions and named ranges' });

describe('the formula bar', () => {
  test('shows the formula of the cell under the cursor', async () => {
    await goTo(page, 'D2');
    await page.keyboard.type('=B2*2');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(2, 4)).toBe('240');
    await goTo(page, 'D2');
    await expect.poll(() => bar().inputValue()).toBe('=B2*2');
  });

  test('and the cell show what is typed in either', async () => {
    await goTo(page, 'D4');
    await page.keyboard.type('in the cell');
    await expect.poll(() => bar().inputValue()).toBe('in the cell');
    await bar().click();
    await page.keyboard.press('End');
    await page.keyboard.type(', and here');
    await expect.poll(() => editor().inputValue()).toBe('in the cell, and here');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(4, 4)).toBe('in the cell, and here');
    await expect.poll(() => selected(page)).toBe('D5');
  });

  test('gives up with Escape', async () => {
    await goTo(page, 'A2');
    await bar().click();
    await page.keyboard.type('!');
    await page.keyboard.press('Escape');
    await expect.poll(() => bar().inputValue()).toBe('Asahi Parts');
    await expect.poll(() => text(2, 1)).toBe('Asahi Parts');
  });
});

describe('the name box', () => {
  test('goes to cells, and shows the area that is selected', async () => {
    await goTo(page, 'b2:a4');
    await expect.poll(() => selected(page)).toBe('A2:B4');
  });

  test('explains what it does not know, and keeps it', async () => {
    await goTo(page, 'nowhere');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('There are no cells called "nowhere".');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => selected(page)).toBe('A2:B4');
  });
});

describe('while a formula is typed', () => {
  test('functions are suggested, and one is taken with the arrow keys and Tab', async () => {
    await goTo(page, 'E2');
    await page.keyboard.type('=AVERAG');
    await suggestions().waitFor();
    const names = await suggestions().getByRole('option').allInnerTexts();
    expect(names[0]).toContain('AVERAGE');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await expect.poll(() => editor().inputValue()).toBe('=AVERAGE(');
    await page.keyboard.type('B2:B4)');
    await page.keyboard.press('Enter');
    await expect.poll(() => text(2, 5)).toBe('166.6666667');
  });

  test('suggestions are closed with Escape, which does not give up the formula', async () => {
    await goTo(page, 'E4');
    await page.keyboard.type('=su');
    await suggestions().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => suggestions().count()).toBe(0);
    await expect.poll(() => editor().inputValue()).toBe('=su');
    await page.keyboard.press('Escape');
    await expect.poll(() => text(4, 5)).toBe('');
  });
});
