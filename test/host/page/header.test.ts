import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWindow, startSpreadsheet } from '../../browser/browser.ts';
import { cell, goTo, pick, useTrial } from './trial.ts';

const { browser, page, started } = await useTrial('ja');

describe('the head of the page', () => {
  test('is the name of the file, in the language of the person', async () => {
    await expect.poll(() => page.title()).toBe('companies');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('companies');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja');
  });

  test('says whether edits are saved, and on a click where', async () => {
    await page.getByText('保存する変更はありません').waitFor();
    await goTo(page, 'C2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'companies.csv.autosave.xlsx に保存しました' }).click();
    await page.getByText(/companies\.csv\.autosave\.xlsx に自動的に保存されます/).waitFor();
    await page.keyboard.press('Tab');
  });
});

describe('the file menu', () => {
  test('downloads the sheet in front as a table', async () => {
    const download = page.waitForEvent('download');
    await pick(page, 'ファイル', 'ダウンロード', 'カンマ区切り形式（.csv、このシート）');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain('Asahi Parts,120,5');
  });

  test('opens another file in place of this one, and says what is wrong with one that cannot be read', async () => {
    const open = async (path: string) => {
      const chooser = page.waitForEvent('filechooser');
      await pick(page, 'ファイル', '開く…');
      await (await chooser).setFiles(path);
    };
    const broken = join(started.folder, 'broken.xlsx');
    writeFileSync(broken, 'no workbook');
    await open(broken);
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => page.title()).toBe('companies');
    const other = join(started.folder, 'partners.csv');
    writeFileSync(other, 'Partner\nDaiwa\n');
    await open(other);
    await expect.poll(() => page.title()).toBe('partners');
    await expect.poll(() => cell(page, 2, 1).textContent()).toBe('Daiwa');
  });
});

describe('when the program ends without being asked to', () => {
  test('the page says that nothing can be edited, and the next run offers the edits', async () => {
    const file = join(started.folder, 'few.csv');
    writeFileSync(file, 'Company\nAsahi\n');
    const first = await startSpreadsheet({ language: 'en', file });
    const lost = await openWindow(browser, first);
    await goTo(lost, 'A2');
    await lost.keyboard.type('Bando');
    await lost.keyboard.press('Enter');
    await lost.getByRole('button', { name: 'Saved to few.csv.autosave.xlsx' }).waitFor();
    first.process.kill('SIGKILL');
    await lost
      .getByRole('alert')
      .getByText(/The connection to the spreadsheet on this computer was lost.*open the address that it shows/)
      .waitFor();
    await lost.context().close();

    const second = await startSpreadsheet({ language: 'ja', file, folder: first.folder });
    const again = await openWindow(browser, second);
    await expect.poll(() => cell(again, 2, 1).textContent()).toBe('Asahi');
    const offer = again.getByRole('alert');
    await expect
      .poll(() => offer.innerText())
      .toMatch(/^\d+月\d+日 \d\d:\d\d の変更が .*few\.csv\.autosave\.xlsx に見つかりました。/);
    await offer.getByRole('button', { name: '開く' }).click();
    await expect.poll(() => cell(again, 2, 1).textContent()).toBe('Bando');
    await offer.waitFor({ state: 'detached' });
    await again.context().close();
    await second.stop();
  });
});
