import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pick, type Trial, useTrial } from './trial.ts';

const [english, japanese] = await Promise.all([useTrial('en'), useTrial('ja')]);

async function run({ page }: Trial, ...names: string[]): Promise<void> {
  await page.getByRole('menubar').getByRole('menuitem').nth(6).click();
  await page.getByRole('menu').last().getByRole('menuitem').first().click();
  await pick(page, ...names);
}

/** Waits for a text that stays for a moment only: it is looked for with each frame of the screen, from now on. */
function flashed(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((sought) => document.body.innerText.includes(sought), text);
}

describe('a question of a script', () => {
  test('has its buttons in the language of the person, and its text as it is', async () => {
    const dialog = japanese.page.getByRole('dialog', { name: '<b>Sure?</b>' });
    await run(japanese, 'Ask');
    await dialog.waitFor();
    await expect.poll(() => dialog.getByRole('paragraph').innerText()).toBe('One line\nand another');
    await expect
      .poll(() => dialog.locator('form').getByRole('button').allInnerTexts())
      .toEqual(['キャンセル', 'いいえ', 'はい']);
    await dialog.getByRole('button', { name: 'いいえ' }).click();
    await japanese.page.getByText('NO', { exact: true }).waitFor();
    await expect.poll(() => dialog.count()).toBe(0);
  });

  test('is answered with Enter by its first button, and with Escape by closing', async () => {
    const { page } = english;
    await run(english, 'Ask');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('YES', { exact: true }).waitFor();
    await run(english, 'Ask');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('CLOSE', { exact: true }).waitFor();
  });

  test('takes a typed answer', async () => {
    const { page } = english;
    await run(english, 'Ask for a name');
    await page.getByRole('textbox', { name: 'What is it called?' }).fill('葵');
    await page.keyboard.press('Enter');
    await page.getByText('OK 葵').waitFor();
  });

  test('gives the focus back to the cells', async () => {
    const { page } = english;
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Cell');
  });
});

describe('a script that takes a while', () => {
  test('is said to be running until it ends', async () => {
    const { page } = japanese;
    const wasSeen = flashed(page, 'スクリプトを実行しています…');
    await run(japanese, 'More', 'Work');
    const running = page.getByRole('status').getByText('スクリプトを実行しています…');
    await wasSeen;
    await running.waitFor({ state: 'detached' });
  });
});

describe('what a script says', () => {
  test('closes after its seconds, or with its button', async () => {
    const { page } = english;
    const wasSeen = flashed(page, 'Gone soon');
    await run(english, 'More', 'Toast');
    await wasSeen;
    await page.getByText('Gone soon').waitFor({ state: 'detached' });
    const shown = page.getByRole('status').getByRole('button', { name: 'Close' });
    const before = await shown.count();
    await shown.first().click();
    await expect.poll(() => shown.count()).toBe(before - 1);
  });

  test('stays until it is read when it is an error', async () => {
    const { page } = japanese;
    await run(japanese, 'More', 'Fail');
    const dialog = page.getByRole('dialog', { name: '問題が発生しました' });
    await dialog.waitFor();
    await expect.poll(() => dialog.getByRole('alert').innerText()).toContain('It went <i>wrong</i>');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  });
});
