import { describe, expect, test } from 'vitest';
import { cell, goTo, pick, useTrial } from './trial.ts';

const { page } = await useTrial('en');

const place = () => page.getByRole('textbox', { name: 'Name box' }).inputValue();

describe('finding', () => {
  test('goes to the next cell with the text, and round to the first again', async () => {
    await goTo(page, 'A1');
    await page.keyboard.press('Control+f');
    const field = page.getByRole('search').getByRole('textbox');
    await field.fill('o');
    const found: string[] = [];
    for (const _ of [1, 2, 3]) {
      const before = await place();
      await field.press('Enter');
      await expect.poll(place).not.toBe(before);
      found.push(await place());
    }
    // Company, Bando Works and Chuo Steel have one.
    expect(found).toEqual(['A3', 'A4', 'A1']);
    await field.press('Shift+Enter');
    await expect.poll(place).toBe('A4');
  });

  test('says so where there is nothing, and ends with Escape', async () => {
    const field = page.getByRole('search').getByRole('textbox');
    await field.fill('zebra');
    await field.press('Enter');
    await page.getByRole('search').getByText('No match').waitFor();
    await field.press('Escape');
    await page.getByRole('search').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Cell');
  });
});

describe('a note', () => {
  test('is kept with Escape, and with a click elsewhere', async () => {
    await goTo(page, 'A2');
    await page.keyboard.press('Shift+F2');
    const note = page.getByRole('textbox', { name: 'Note of A2' });
    await note.fill('Met in May');
    await note.press('Escape');
    await note.waitFor({ state: 'detached' });
    await expect.poll(() => cell(page, 2, 1).getAttribute('aria-description')).toBe('Met in May');
    await pick(page, 'Insert', 'Note');
    await expect.poll(() => note.inputValue()).toBe('Met in May');
    await note.fill('Met in June');
    await page.getByRole('heading', { name: 'companies' }).click();
    await expect.poll(() => cell(page, 2, 1).getAttribute('aria-description')).toBe('Met in June');
  });

  test('goes when its text goes', async () => {
    await goTo(page, 'A2');
    await page.keyboard.press('Shift+F2');
    const note = page.getByRole('textbox', { name: 'Note of A2' });
    await note.fill('');
    await note.press('Control+Enter');
    await expect.poll(() => cell(page, 2, 1).getAttribute('aria-description')).toBeNull();
  });
});

describe('the size of rows', () => {
  test('is asked for in pixels, beginning with what it is', async () => {
    const grid = await page.getByRole('region', { name: 'Cells' }).boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 20, (grid?.y ?? 0) + 24 + 32, { button: 'right' });
    await pick(page, 'Resize row 2');
    const field = page
      .getByRole('dialog', { name: 'Resize row 2' })
      .getByRole('spinbutton', { name: 'Size in pixels' });
    await expect.poll(() => field.inputValue()).toBe('21');
    await page.keyboard.type('60');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // Row 3 begins at 24 + 21 + 60 as soon as the host has heard of it.
    const clicked = async () => {
      await page.mouse.click((grid?.x ?? 0) + 80, (grid?.y ?? 0) + 24 + 21 + 60 + 8);
      return place();
    };
    await expect.poll(clicked).toBe('A3');
  });
});
