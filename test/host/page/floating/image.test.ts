import { describe, expect, test } from 'vitest';
import { cell, pick, useTrial } from '../trial.ts';

const { page } = await useTrial('en');

const image = () => page.getByRole('figure', { name: 'Image: Relationship map' });
const picture = () => image().getByRole('img', { name: 'Ito reports to Sato' });

async function box() {
  const { x = 0, y = 0, width = 0, height = 0 } = (await image().boundingBox()) ?? {};
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

/** How often the page asked for a file of an image. */
function asked(): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/image/')).length,
  );
}

describe('an image', () => {
  test('stands at its cell, with what it shows for those who do not see it', async () => {
    await pick(page, 'Pages', 'Image');
    await picture().waitFor();
    const grid = await page.getByRole('region', { name: 'Cells' }).boundingBox();
    const { x, y, width, height } = await box();
    // Column B begins after the row numbers and a column of 100, row 4 below the headers and three rows of 21; and 10 and 5 inside.
    expect([x - (grid?.x ?? 0), y - Math.round(grid?.y ?? 0)]).toEqual([46 + 100 + 10, 24 + 63 + 5]);
    expect([width, height]).toEqual([200, 100]);
  });

  test('is the file that the script gave', async () => {
    await expect
      .poll(() => picture().evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight]))
      .toEqual([2, 1]);
  });

  test('is asked for once, however much is edited', async () => {
    expect(await asked()).toBe(1);
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await cell(page, 1, 1).filter({ hasText: 'typed' }).waitFor({ state: 'attached' });
    expect(await asked()).toBe(1);
  });

  test('is moved by dragging and by keys, and goes back with undo', async () => {
    const { x, y } = await box();
    await page.mouse.move(x + 50, y + 50);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(box).toMatchObject({ x: x + 40, y: y + 10 });
    await image().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(box).toMatchObject({ x: x + 40, y: y + 20 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(box).toMatchObject({ x, y });
  });

  test('keeps its proportions when it is resized', async () => {
    const { x, y, width, height } = await box();
    await image().focus();
    await page.mouse.move(x + width - 1, y + height - 1);
    await page.mouse.down();
    await page.mouse.move(x + width + 99, y + height + 9, { steps: 4 });
    await page.mouse.up();
    await expect.poll(box).toMatchObject({ x, y, width: 300, height: 150 });
    await image().focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(box).toMatchObject({ x, y, width: 290, height: 145 });
  });

  test('follows rows that are inserted above', async () => {
    const { y } = await box();
    await page.keyboard.press('Escape');
    await cell(page, 1, 1).waitFor({ state: 'attached' });
    await pick(page, 'Insert', 'Rows', 'Insert 1 row above');
    await expect.poll(async () => (await box()).y).toBe(y + 21);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await box()).y).toBe(y);
  });

  test('is removed by its menu or by a key, and comes back with undo', async () => {
    await image().click({ button: 'right' });
    await pick(page, 'Delete image');
    await image().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await image().waitFor();
    await image().focus();
    await page.keyboard.press('Delete');
    await image().waitFor({ state: 'detached' });
  });
});
