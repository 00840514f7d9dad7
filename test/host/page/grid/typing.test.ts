import { describe, expect, test } from 'vitest';
import { cell, goTo, useTrial } from '../trial.ts';
import { click, pointOf, selected } from './on-cells.ts';

const { page } = await useTrial('en');

const text = (row: number, column: number) => cell(page, row, column).innerText();
const editor = () => page.getByRole('textbox', { name: 'Cell', exact: true });
const bar = () => page.getByRole('textbox', { name: 'Formula bar' });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('typing', () => {
  test('begins in the cell under the cursor with the first letter, and Enter takes it and goes down', async () => {
    await goTo(page, 'D6');
    await page.keyboard.type('Hello');
    await press('Enter');
    await expect.poll(() => text(6, 4)).toBe('Hello');
    await expect.poll(() => selected(page)).toBe('D7');
  });

  test('goes right with Tab, and with Enter back to where Tab began', async () => {
    await goTo(page, 'D8');
    for (const word of ['one', 'two', 'three']) {
      await page.keyboard.type(word);
      await press(word === 'three' ? 'Enter' : 'Tab');
    }
    await expect.poll(() => text(8, 6)).toBe('three');
    await expect.poll(() => text(8, 5)).toBe('two');
    await expect.poll(() => selected(page)).toBe('D9');
  });

  test('ends with an arrow key where it began by typing, and moves the caret where it began with F2', async () => {
    await goTo(page, 'D10');
    await page.keyboard.type('ac');
    await press('ArrowRight', 'ArrowLeft', 'F2', 'ArrowLeft');
    await page.keyboard.type('b');
    await press('Enter');
    await expect.poll(() => text(10, 4)).toBe('abc');
  });

  test('is given up with Escape', async () => {
    await goTo(page, 'A2');
    await page.keyboard.type('lost');
    await press('Escape');
    await expect.poll(() => editor().inputValue()).toBe('');
    await expect.poll(() => text(2, 1)).toBe('Asahi Parts');
  });

  test('breaks the line with Alt+Enter', async () => {
    await goTo(page, 'D22');
    await page.keyboard.type('one');
    await press('Alt+Enter');
    await page.keyboard.type('two');
    await press('Enter');
    await expect.poll(() => cell(page, 22, 4).textContent()).toBe('one\ntwo');
  });

  test('goes into all cells that are selected with Ctrl+Enter', async () => {
    await goTo(page, 'D14:E15');
    await page.keyboard.type('same');
    await press('Control+Enter');
    await expect.poll(() => text(15, 5)).toBe('same');
    await expect
      .poll(async () => [await text(14, 4), await text(14, 5), await text(15, 4)])
      .toEqual(['same', 'same', 'same']);
  });

  test('ends with a click elsewhere', async () => {
    await goTo(page, 'D17');
    await page.keyboard.type('kept');
    await click(page, 19, 5);
    await expect.poll(() => text(17, 4)).toBe('kept');
    await expect.poll(() => selected(page)).toBe('E19');
  });

  test('begins with what the cell holds after a double click', async () => {
    await page.mouse.dblclick(...(await pointOf(page, 3, 1)));
    await expect.poll(() => editor().inputValue()).toBe('Bando Works');
    await press('Escape');
  });

  test('in Japanese is not ended by the Enter that ends a conversion', async () => {
    await goTo(page, 'D19');
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await keys.send('Input.imeSetComposition', { text: '日本', selectionStart: 2, selectionEnd: 2 });
    await keys.send('Input.insertText', { text: '日本' });
    await expect.poll(() => editor().inputValue()).toBe('日本');
    await press('Enter');
    await expect.poll(() => text(19, 4)).toBe('日本');
  });
});

describe('a text that the host refuses', () => {
  test('comes back into the editor, and nothing else changes', async () => {
    const tooLong = 'x'.repeat(50_001);
    await goTo(page, 'D20');
    await page.keyboard.insertText(tooLong);
    await press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await expect.poll(async () => (await editor().inputValue()) === tooLong).toBe(true);
    await expect.poll(() => text(20, 4)).toBe('');
    await editor().press('Escape');
  });
});

describe('Delete', () => {
  test('empties what is selected', async () => {
    await goTo(page, 'D14:E15');
    await press('Delete');
    await expect.poll(() => text(15, 5)).toBe('');
    await expect.poll(() => text(14, 4)).toBe('');
  });
});

describe('pointing at cells while a formula is typed', () => {
  test('puts in a reference, with the mouse and with arrow keys', async () => {
    await goTo(page, 'D2');
    await page.keyboard.type('=');
    await click(page, 2, 2);
    await page.keyboard.type('+');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    await expect.poll(() => editor().inputValue()).toBe('=B2+B3');
    await press('Enter');
    await expect.poll(() => text(2, 4)).toBe('200');
  });

  test('works on other sheets too', async () => {
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await page
      .getByRole('tab', { name: 'Sheet2' })
      .and(page.getByRole('tab', { selected: true }))
      .waitFor();
    await goTo(page, 'A1');
    await page.keyboard.type('=SUM(');
    await page.getByRole('tab', { name: 'companies' }).click();
    await cell(page, 4, 2).filter({ hasText: '300' }).waitFor({ state: 'attached' });
    const [[startX, startY], [endX, endY]] = [await pointOf(page, 2, 2), await pointOf(page, 4, 2)];
    await page.mouse.move(startX, startY);
    await page.mouse.down();
    await page.mouse.move(endX, endY);
    await page.mouse.up();
    await expect.poll(() => bar().inputValue()).toBe('=SUM(companies!B2:B4');
    await page.keyboard.type(')');
    await press('Enter');
    await expect.poll(() => text(1, 1)).toBe('500');
    await expect.poll(() => selected(page)).toBe('A2');
  });
});
