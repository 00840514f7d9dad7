import { describe, expect, test } from 'vitest';
import { cell, goTo, useTrial } from './trial.ts';

const { page } = await useTrial('ja');

const button = (name: string) =>
  page.getByRole('toolbar', { name: 'ツールバー' }).getByRole('button', { name, exact: true });
const isPressed = (name: string) => button(name).getAttribute('aria-pressed');

describe('the toolbar', () => {
  test('shows the look of the cell under the cursor', async () => {
    await goTo(page, 'A2');
    await expect.poll(() => isPressed('太字')).toBe('false');
    await button('太字').click();
    await expect.poll(() => isPressed('太字')).toBe('true');
    await goTo(page, 'A3');
    await expect.poll(() => isPressed('太字')).toBe('false');
    await goTo(page, 'A2');
    await button('太字').click();
    await expect.poll(() => isPressed('太字')).toBe('false');
  });

  test('writes money as the locale of the spreadsheet does', async () => {
    await goTo(page, 'B2');
    await button('通貨').click();
    await expect.poll(() => cell(page, 2, 2).textContent()).toMatch(/^[¥￥]120/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(page, 2, 2).textContent()).toBe('120');
  });

  test('shows more and fewer decimals', async () => {
    await goTo(page, 'B3');
    await button('小数点以下の桁数を増やす').click();
    await expect.poll(() => cell(page, 3, 2).textContent()).toBe('80.0');
    await button('小数点以下の桁数を減らす').click();
    await expect.poll(() => cell(page, 3, 2).textContent()).toBe('80');
  });

  test('is one stop of the Tab key, gone through with the arrow keys', async () => {
    await button('斜体').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('取り消し線');
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('テキストの折り返し');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('元に戻す');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=toolbar]'))).toBeNull();
  });

  test('offers named colours, by keys in all four directions', async () => {
    await goTo(page, 'A4');
    await button('塗りつぶしの色').click();
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await expect.poll(() => focused()).toBe('リセット');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('黒');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused()).toBe('赤');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused()).toBe('明るい赤 3');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        await button('塗りつぶしの色').click();
        const checked = await page.getByRole('menuitemradio', { checked: true }).getAttribute('aria-label');
        await page.keyboard.press('Escape');
        return checked;
      })
      .toBe('明るい赤 3');
  });

  test('merges cells and takes them apart', async () => {
    await goTo(page, 'D1:E2');
    await button('すべて結合').click();
    await button('結合を解除').click();
    await button('すべて結合').waitFor();
  });
});
