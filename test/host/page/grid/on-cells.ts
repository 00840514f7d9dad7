import type { Page } from 'playwright-core';
import { cell } from '../trial.ts';

const ROW_HEADER = 46;
const COLUMN_HEADER = 24;
const ROW = 21;
const COLUMN = 100;

/**
 * A point inside a cell of a tab that is not scrolled and has the usual sizes; row or column 0 is the header. Waits for the first cell to be
 * shown: keys may have scrolled to it just before.
 */
export async function pointOf(page: Page, row: number, column: number): Promise<[x: number, y: number]> {
  await cell(page, 1, 1).waitFor({ state: 'attached' });
  const box = await page.getByRole('region', { name: /^(Cells|セル)$/ }).boundingBox();
  if (!box) throw new Error('There are no cells on the page');
  const x = column === 0 ? ROW_HEADER / 2 : ROW_HEADER + (column - 0.5) * COLUMN;
  const y = row === 0 ? COLUMN_HEADER / 2 : COLUMN_HEADER + (row - 0.5) * ROW;
  return [box.x + x, box.y + y];
}

/** Drags from cell to cell, or from a point near one: `by` pixels right and down of its middle. */
export async function drag(
  page: Page,
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
  by: readonly [x: number, y: number] = [0, 0],
): Promise<void> {
  const [startX, startY] = await pointOf(page, ...from);
  const [endX, endY] = await pointOf(page, ...to);
  await page.mouse.move(startX + by[0], startY + by[1]);
  await page.mouse.down();
  await page.mouse.move((startX + endX) / 2, (startY + endY) / 2);
  await page.mouse.move(endX, endY);
  await page.mouse.up();
}

export async function click(page: Page, row: number, column: number): Promise<void> {
  await page.mouse.click(...(await pointOf(page, row, column)));
}

/** What the name box says is selected. */
export function selected(page: Page): Promise<string> {
  return page.getByRole('textbox', { name: /^(Name box|名前ボックス)$/ }).inputValue();
}
