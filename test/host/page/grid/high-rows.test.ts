import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goTo, useTrial } from '../trial.ts';
import { drag, pointOf } from './on-cells.ts';

/** Rows of three lines each from 11 to 200. */
const { page } = await useTrial('en', (folder) => {
  const file = join(folder, 'findings.csv');
  const rows = Array.from({ length: 200 }, (_, index) => (index < 10 ? `row ${index + 1}\n` : '"one\ntwo\nthree"\n'));
  writeFileSync(file, rows.join(''));
  return file;
});

const place = async () => {
  const editor = await page.getByRole('textbox', { name: 'Cell', exact: true }).boundingBox();
  const grid = await page.getByRole('region', { name: 'Cells' }).boundingBox();
  if (!editor || !grid) throw new Error('There are no cells on the page');
  return {
    height: editor.height - 1,
    top: editor.y - grid.y,
    bottom: editor.y + editor.height - grid.y,
    end: grid.height,
  };
};
const height = async (address: string) => {
  await goTo(page, address);
  return (await place()).height;
};

async function typeTwoLines(address: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type('one');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
}

describe('a row', () => {
  test('grows with line breaks that are typed, and undo makes it as it was', async () => {
    await typeTwoLines('B2');
    await expect.poll(() => height('B2')).toBe(37);
    await page.keyboard.press('Control+z');
    await expect.poll(() => height('B2')).toBe(21);
  });

  test('keeps the height that somebody gives it, until a double click on its border takes that back', async () => {
    await typeTwoLines('B2');
    await expect.poll(() => height('B2')).toBe(37);
    const [x, header] = await pointOf(page, 0, 0);
    // Below the header's middle: its other half, row 1 and row 2.
    const border = header + 12 + 21 + 37;
    await page.mouse.move(x, border);
    await page.mouse.down();
    await page.mouse.move(x, border + 40);
    await page.mouse.up();
    await expect.poll(() => height('B2')).toBe(77);
    await page.mouse.dblclick(x, border + 40);
    await expect.poll(() => height('B2')).toBe(37);
  });

  test('grows with a text that is wrapped, and more where the column becomes narrower', async () => {
    await goTo(page, 'B4');
    await page.keyboard.type('Ask the plant manager about the new line');
    await page.keyboard.press('Enter');
    expect(await height('B4')).toBe(21);
    await page.getByRole('button', { name: 'Wrapping' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Wrap' }).click();
    await expect.poll(() => height('B4')).toBeGreaterThanOrEqual(37);
    const before = await height('B4');
    // The border between the headers of B and C, half a column to the right of the middle of B.
    await drag(page, [0, 2], [0, 2], [50, 0]);
    await expect.poll(() => height('B4')).toBeGreaterThan(before);
  });
});

describe('a cell far away', () => {
  test.each(['A150', 'A200', 'A60', 'A11'])('%s can be seen as a whole after going there', async (address) => {
    await goTo(page, address);
    const isSeen = async () => {
      const { height, top, bottom, end } = await place();
      return height === 53 && top > 20 && bottom < end;
    };
    await expect.poll(isSeen).toBe(true);
  });
});
