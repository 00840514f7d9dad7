import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../../../src/host/create-host.ts';
import { cell, goTo, useTrial } from '../trial.ts';
import { click, pointOf, selected } from './on-cells.ts';

/** A spreadsheet with choices, a checkbox, a note, an error and links. */
async function makeCards(folder: string): Promise<string> {
  const file = join(folder, 'cards.xlsx');
  const host = createHost();
  const { SpreadsheetApp } = host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  spreadsheet.insertSheet('Other').getRange('C3').setValue('there');
  const tiers = SpreadsheetApp.newDataValidation().requireValueInList(['Alpha', 'Beta', 'Gamma'], true).build();
  sheet.getRange('B2').setDataValidation(tiers);
  sheet.getRange('B3').insertCheckboxes();
  sheet.getRange('B4').setValue('noted').setNote('Ask again in May');
  sheet.getRange('B5').setFormula('=1/0');
  sheet.getRange('B6').setFormula('=HYPERLINK("https://example.com/page","our page")');
  sheet.getRange('B7').setFormula(`=HYPERLINK("#'Other'!C3","the other sheet")`);
  sheet.getRange('B8:C9').merge().setValue('merged');
  await host.save(file);
  host.close();
  return file;
}

const { page } = await useTrial('ja', makeCards);
const text = (row: number, column: number) => cell(page, row, column).innerText();

describe('a cell with choices', () => {
  const list = () => page.getByRole('listbox', { name: '選択肢' });

  test('opens them with the keyboard, narrows them down by typing, and takes one with Enter', async () => {
    await goTo(page, 'B2');
    await page.keyboard.press('Alt+ArrowDown');
    await list().waitFor();
    await expect.poll(() => list().getByRole('option').allInnerTexts()).toEqual(['Alpha', 'Beta', 'Gamma']);
    await page.keyboard.type('ta');
    await expect.poll(() => list().getByRole('option').allInnerTexts()).toEqual(['Beta']);
    await page.keyboard.press('Enter');
    await expect.poll(() => text(2, 2)).toBe('Beta');
    await expect.poll(() => list().count()).toBe(0);
  });

  test('opens them with a click on its arrow, and leaves the cell alone with Escape', async () => {
    const [x, y] = await pointOf(page, 2, 2);
    await page.mouse.click(x + 42, y);
    await list().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => list().count()).toBe(0);
    await expect.poll(() => text(2, 2)).toBe('Beta');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => selected(page)).toBe('B3');
  });
});

describe('a checkbox', () => {
  test('is ticked with the space bar and with a click', async () => {
    await goTo(page, 'B3');
    await page.keyboard.press(' ');
    await expect.poll(() => text(3, 2)).toBe('TRUE');
    await click(page, 3, 2);
    await expect.poll(() => text(3, 2)).toBe('FALSE');
  });
});

describe('a card beside the cell', () => {
  test('shows its note while the mouse is on it', async () => {
    await goTo(page, 'F20');
    await page.mouse.move(...(await pointOf(page, 4, 2)));
    await page.getByText('Ask again in May', { exact: true }).waitFor();
    await page.mouse.move(...(await pointOf(page, 15, 5)));
    await expect.poll(() => page.getByText('Ask again in May', { exact: true }).count()).toBe(0);
  });

  test('says why it shows an error, also to the keyboard', async () => {
    await goTo(page, 'B5');
    await page.getByText('エラー', { exact: true }).waitFor();
    await expect.poll(() => cell(page, 5, 2).getAttribute('aria-description')).toMatch(/^エラー: /);
  });

  test('opens a page of the web apart from this one', async () => {
    await goTo(page, 'B6');
    const link = page.getByRole('link', { name: 'https://example.com/page' });
    await expect.poll(() => link.getAttribute('target')).toBe('_blank');
    await expect.poll(() => link.getAttribute('rel')).toContain('noopener');
  });

  test('goes to a place in the spreadsheet', async () => {
    await goTo(page, 'B7');
    await page.getByRole('button', { name: 'Other!C3 を開く' }).click();
    await expect.poll(() => selected(page)).toBe('C3');
    await expect.poll(() => text(3, 3)).toBe('there');
  });
});

describe('each sheet', () => {
  test('stays scrolled to where it was left', async () => {
    const tab = (at: number) => page.getByRole('tab').nth(at);
    await tab(0).click();
    await goTo(page, 'A800');
    await expect.poll(() => cell(page, 800, 1).count()).toBe(1);
    await tab(1).click();
    await expect.poll(() => text(3, 3)).toBe('there');
    await tab(0).click();
    await expect.poll(() => cell(page, 800, 1).count()).toBe(1);
    await goTo(page, 'A1');
  });
});

describe('merged cells', () => {
  test('are selected as one, and read as one', async () => {
    await page.getByRole('tab').first().click();
    await click(page, 9, 3);
    await expect.poll(() => selected(page)).toBe('B8');
    await expect.poll(() => cell(page, 8, 2).getAttribute('aria-colspan')).toBe('2');
    await expect.poll(() => cell(page, 8, 3).count()).toBe(0);
  });
});
