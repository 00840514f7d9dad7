import { describe, expect, test } from 'vitest';
import { cell, goTo, useTrial } from '../trial.ts';
import { click, drag, pointOf, selected } from './on-cells.ts';

const { page } = await useTrial('ja');

const text = (row: number, column: number) => cell(page, row, column).innerText();
const isSelected = async (row: number, column: number) =>
  (await cell(page, row, column).getAttribute('aria-selected')) === 'true';
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the mouse selects', () => {
  test('a cell with a click, and again the same one with another', async () => {
    await click(page, 3, 2);
    await click(page, 3, 2);
    await expect.poll(() => selected(page)).toBe('B3');
    await expect.poll(() => isSelected(3, 2)).toBe(true);
  });

  test('an area by dragging, and with Shift', async () => {
    await drag(page, [5, 4], [2, 2]);
    await expect.poll(() => selected(page)).toBe('B2:D5');
    await page.keyboard.down('Shift');
    await click(page, 7, 5);
    await page.keyboard.up('Shift');
    await expect.poll(() => selected(page)).toBe('D5:E7');
  });

  test('more areas with Ctrl', async () => {
    await click(page, 2, 1);
    await page.keyboard.down('Control');
    await click(page, 4, 3);
    await page.keyboard.up('Control');
    await expect.poll(() => isSelected(2, 1)).toBe(true);
    await expect.poll(() => isSelected(4, 3)).toBe(true);
    await expect.poll(() => isSelected(3, 2)).toBe(false);
  });

  test('columns, rows and everything at their headers', async () => {
    await drag(page, [0, 2], [0, 3]);
    await expect.poll(() => selected(page)).toBe('B:C');
    await click(page, 3, 0);
    await expect.poll(() => selected(page)).toBe('3:3');
    await click(page, 0, 0);
    await expect.poll(() => isSelected(9, 5)).toBe(true);
  });
});

describe('dragging beyond the cells', () => {
  test('scrolls for as long as the mouse is held', async () => {
    await click(page, 2, 1);
    const [x, y] = await pointOf(page, 2, 1);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 100);
    await page.mouse.move(x, 790);
    const lastRow = async () => Number(/^A2:A(\d+)$/.exec(await selected(page))?.[1]);
    await expect.poll(lastRow).toBeGreaterThan(60);
    await page.mouse.up();
    const end = await lastRow();
    await expect.poll(() => cell(page, end, 1).count()).toBe(1);
    await expect.poll(lastRow).toBe(end);
  });
});

describe('the keyboard', () => {
  test('moves the cursor, and with Shift the end of the selection', async () => {
    await goTo(page, 'B2');
    await press('ArrowDown', 'ArrowRight');
    await expect.poll(() => selected(page)).toBe('C3');
    await press('Shift+ArrowUp', 'Shift+ArrowLeft');
    await expect.poll(() => selected(page)).toBe('B2:C3');
  });

  test('jumps to the edge of filled cells with Ctrl', async () => {
    await goTo(page, 'A1');
    await press('Control+ArrowDown');
    await expect.poll(() => selected(page)).toBe('A4');
    await press('Control+Shift+ArrowUp');
    await expect.poll(() => selected(page)).toBe('A1:A4');
  });

  test('selects columns, rows and everything', async () => {
    await goTo(page, 'C4');
    await press('Control+ ');
    await expect.poll(() => selected(page)).toBe('C:C');
    await goTo(page, 'C4');
    await press('Shift+ ');
    await expect.poll(() => selected(page)).toBe('4:4');
    await press('Control+a');
    await expect.poll(() => isSelected(1, 1)).toBe(true);
  });

  test('goes through a selected area with Tab and Enter', async () => {
    await goTo(page, 'D6:E7');
    for (const word of ['い', 'ろ', 'は', 'に']) {
      await page.keyboard.type(word);
      await press('Tab');
    }
    await expect.poll(() => text(7, 5)).toBe('に');
    await expect.poll(async () => [await text(6, 4), await text(6, 5), await text(7, 4)]).toEqual(['い', 'ろ', 'は']);
    await expect.poll(() => selected(page)).toBe('D6:E7');
  });

  test('goes far down and shows the cells there, and home again', async () => {
    await goTo(page, 'A900');
    await expect.poll(() => cell(page, 900, 1).count()).toBe(1);
    await press('Control+Home');
    await expect.poll(() => selected(page)).toBe('A1');
    await expect.poll(() => text(2, 1)).toBe('Asahi Parts');
  });

  test('says where the cursor is and what the cell holds', async () => {
    await goTo(page, 'A3');
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('A3 Bando Works');
  });
});

describe('dragging', () => {
  test('the handle of the selection continues its numbers', async () => {
    await goTo(page, 'D12');
    await page.keyboard.type('1');
    await press('Enter');
    await page.keyboard.type('3');
    await press('Enter');
    await goTo(page, 'D12:D13');
    await drag(page, [13, 4], [16, 4], [49, 10]);
    await expect.poll(() => text(16, 4)).toBe('9');
    await expect.poll(() => selected(page)).toBe('D12:D16');
  });

  test('the border of a header makes the column wider', async () => {
    const [x, y] = await pointOf(page, 0, 7);
    await page.mouse.move(x + 49, y);
    await page.mouse.down();
    await page.mouse.move(x + 109, y);
    await page.mouse.up();
    const [beside] = await pointOf(page, 2, 8);
    await expect
      .poll(async () => {
        await page.mouse.click(beside, y + 40);
        return selected(page);
      })
      .toMatch(/^G\d$/);
  });
});

describe('the clipboard', () => {
  test('takes a selection as a table of texts, and copied formulas follow', async () => {
    await goTo(page, 'C2');
    await page.keyboard.type('=B2*2');
    await press('Enter');
    await expect.poll(() => text(2, 3)).toBe('240');
    await goTo(page, 'A2:C2');
    await press('Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Asahi Parts\t120\t240');
    await goTo(page, 'A20');
    await press('Control+v');
    await expect.poll(() => text(20, 3)).toBe('240');
    await goTo(page, 'B20');
    await page.keyboard.type('7');
    await press('Enter');
    await expect.poll(() => text(20, 3)).toBe('14');
  });

  test('moves what was cut', async () => {
    await goTo(page, 'D6:E6');
    await press('Control+x');
    await goTo(page, 'D22');
    await press('Control+v');
    await expect.poll(() => text(22, 5)).toBe('ろ');
    await expect.poll(() => text(6, 4)).toBe('');
  });

  test('brings in what was copied elsewhere', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('甲\t乙\n"丙\n丁"\t戊'));
    await goTo(page, 'D24');
    await press('Control+v');
    await expect.poll(() => text(25, 5)).toBe('戊');
    await expect.poll(() => cell(page, 25, 4).textContent()).toBe('丙\n丁');
    await expect.poll(() => selected(page)).toBe('D24:E25');
  });

  test('that the browser keeps to itself is explained', async () => {
    await page.context().clearPermissions();
    await page.evaluate(() => {
      navigator.clipboard.read = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    });
    await page.getByRole('menuitem', { name: '編集' }).click();
    await page
      .getByRole('menuitem', { name: /^貼り付け/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.innerText()).toContain('ブラウザがクリップボードの使用を許可しませんでした');
    await dialog.getByRole('button', { name: 'OK' }).click();
  });
});
