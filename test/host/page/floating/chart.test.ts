import { describe, expect, test } from 'vitest';
import { pick, useTrial } from '../trial.ts';

const { page } = await useTrial('ja');

const chart = () => page.getByRole('figure', { name: 'グラフ: Accounts' });

async function box() {
  const { x = 0, y = 0, width = 0, height = 0 } = (await chart().boundingBox()) ?? {};
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

describe('a chart', () => {
  test('loads what draws it with the first chart, and stands at its cell', async () => {
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(before.filter((name) => name.includes('draw-chart'))).toEqual([]);
    await pick(page, 'Pages', 'Charts');
    await chart().locator('canvas').waitFor();
    // Column C begins after the row numbers and two columns of 100, row 5 below the headers and four rows of 21; and 10 and 5 inside.
    const grid = await page.getByRole('region', { name: 'セル' }).boundingBox();
    const { x, y } = await box();
    expect([x - (grid?.x ?? 0), y - Math.round(grid?.y ?? 0)]).toEqual([46 + 200 + 10, 24 + 84 + 5]);
  });

  test('says its values to those who cannot see it, with what is in the cells as it is', async () => {
    await expect.poll(() => chart().getByRole('img').getAttribute('aria-label')).toBe('<b>Won</b>: April 3, May 5');
  });

  test('goes with its cell when the sheet is scrolled, without being drawn again', async () => {
    const { y } = await box();
    const canvas = await chart().locator('canvas').elementHandle();
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 63);
    await expect.poll(async () => (await box()).y).toBeLessThan(y);
    expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
    await page.mouse.wheel(0, -500);
    await expect.poll(async () => (await box()).y).toBe(y);
  });

  test('is moved by dragging, and stays there', async () => {
    const { x, y } = await box();
    await page.mouse.move(x + 200, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + 250, y + 130, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await box()).x).toBe(x + 50);
    await page.keyboard.press('Control+z');
    await expect.poll(box).toMatchObject({ x, y });
  });

  test('is resized by its corner, and by keys', async () => {
    const { x, y, width, height } = await box();
    await chart().focus();
    await page.mouse.move(x + width - 1, y + height - 1);
    await page.mouse.down();
    await page.mouse.move(x + width - 101, y + height - 51, { steps: 4 });
    await page.mouse.up();
    await expect.poll(box).toEqual({ x, y, width: width - 100, height: height - 50 });
    await chart().focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(box).toEqual({ x, y, width: width - 90, height: height - 50 });
    await expect.poll(async () => (await chart().locator('canvas').boundingBox())?.width).toBe(width - 92);
  });

  test('goes on from where it was asked to go, however fast the keys come', async () => {
    const { x, ...others } = await box();
    await Promise.all(Array.from({ length: 5 }, () => page.keyboard.press('ArrowRight')));
    await expect.poll(box).toEqual({ x: x + 50, ...others });
    await page.keyboard.press('Control+z');
    await expect.poll(box).toEqual({ x: x + 40, ...others });
  });

  test('stands at its cell in a window that opens on its sheet', async () => {
    const { x, y } = await box();
    await page.getByRole('tab', { name: 'Charts' }).click({ button: 'right' });
    await pick(page, '左に移動');
    await expect.poll(() => page.getByRole('tab').first().innerText()).toBe('Charts');
    await page.reload();
    await expect.poll(box).toMatchObject({ x, y });
  });

  test('lets the cells below it scroll', async () => {
    const { x, y } = await box();
    await page.mouse.move(x + 50, y + 50);
    await page.mouse.wheel(0, 63);
    await expect.poll(async () => (await box()).y).toBeLessThan(y);
    await page.mouse.wheel(0, -500);
    await expect.poll(async () => (await box()).y).toBe(y);
  });

  test('goes under frozen rows as cells do', async () => {
    const { x, y } = await box();
    const grid = await page.getByRole('region', { name: 'セル' }).boundingBox();
    const firstRow = Math.round(grid?.y ?? 0) + 24 + 10;
    const isChart = (top: number) =>
      page.evaluate(([left, at]) => !!document.elementFromPoint(left, at)?.closest('.chart'), [x + 50, top] as const);
    await pick(page, '表示', '固定');
    await page.getByRole('menuitemcheckbox', { name: '1 行', exact: true }).click();
    // Rows 2 to 5 go up, and the chart's first row with them.
    await page.mouse.move(x + 50, y + 50);
    await page.mouse.wheel(0, 84);
    await expect.poll(async () => (await box()).y).toBe(y - 84);
    await expect.poll(async () => [await isChart(firstRow), await isChart(firstRow + 21)]).toEqual([false, true]);
    await page.mouse.wheel(0, -500);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await box()).y).toBe(y);
  });

  test('is removed by its menu, and comes back with undo', async () => {
    await chart().focus();
    const more = page.getByRole('button', { name: 'グラフの操作' });
    await more.click();
    const menu = page.getByRole('menu', { name: 'グラフの操作' });
    const [{ x, y, height }, shown] = [
      (await more.boundingBox()) ?? { x: 0, y: 0, height: 0 },
      await menu.boundingBox(),
    ];
    expect(shown).toMatchObject({ x, y: y + height });
    await page.keyboard.press('Escape');
    await chart().click({ button: 'right' });
    await pick(page, 'グラフを削除');
    await chart().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await chart().waitFor();
    await chart().focus();
    await page.keyboard.press('Delete');
    await chart().waitFor({ state: 'detached' });
  });
});
