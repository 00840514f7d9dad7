import { describe, expect, test } from 'vitest';
import { selected } from '../grid/on-cells.ts';
import { makePlan } from '../plan-file.ts';
import { cell, goTo, useTrial } from '../trial.ts';

const { page } = await useTrial('en', makePlan);
await page.getByRole('tab', { name: 'Beta' }).click();
const figures = page.locator('figure.floating');
await figures.first().waitFor();

async function boxOf(name: string) {
  const box = await page.getByRole('figure', { name, exact: true }).boundingBox();
  if (!box) throw new Error(`${name} has no box`);
  return box;
}

/** The row of the cell at a point of the page, by selecting it. */
async function clickedRow(x: number, y: number): Promise<number> {
  await page.mouse.click(x, y);
  return Number(/\d+/.exec(await selected(page))?.[0]);
}

const names = await figures.evaluateAll((all) => all.map((figure) => figure.getAttribute('aria-label') ?? ''));

test('a plan has a picture and two charts', () => {
  expect(names.map((name) => name.split(':')[0])).toEqual(['Image', 'Chart', 'Chart']);
});

describe.each(names)('what stands over the cells of a plan: %s', (name) => {
  test('lets the cells beside it and below it be selected', async () => {
    // The first row is frozen: going there would not scroll.
    await goTo(page, 'A2');
    await cell(page, 2, 1).waitFor({ state: 'attached' });
    const cells = await page.getByRole('region', { name: 'Cells' }).boundingBox();
    const bottom = (cells?.y ?? 0) + (cells?.height ?? 0);
    await page.mouse.move((cells?.x ?? 0) + 100, (cells?.y ?? 0) + 100);
    const top = async () => (await boxOf(name)).y;
    const beyond = async () => (await top()) + (await boxOf(name)).height - (bottom - 60);
    for (let left = await beyond(); left > 0; left = await beyond()) {
      const before = await top();
      await page.mouse.wheel(0, Math.min(left, 300));
      await expect.poll(top).toBeLessThan(before);
    }
    const { x, y, width, height } = await boxOf(name);
    const beside = await clickedRow(x - 10, y + height - 5);
    const below = await clickedRow(x + width / 2, y + height + 25);
    expect(below).toBeGreaterThan(beside);
    expect(await page.locator('figure.floating.selected').count()).toBe(0);
  });

  test('scrolls with the cells when the wheel is turned over it', async () => {
    const { x, y, width, height } = await boxOf(name);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.wheel(0, 60);
    await expect.poll(async () => (await boxOf(name)).y).toBeLessThan(y);
    await page.mouse.wheel(0, -60);
    await expect.poll(async () => (await boxOf(name)).y).toBe(y);
  });
});
