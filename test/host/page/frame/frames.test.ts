import type { FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cell, goTo, pick, useTrial } from '../trial.ts';

const { page } = await useTrial('en');

const frame = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
const heard = (title: string) => frame(title).getByRole('status').innerText();

describe('the sidebar', () => {
  test('stands at the right, 300 pixels wide, with its title', async () => {
    await pick(page, 'Pages', 'Sidebar');
    await page.getByRole('complementary', { name: 'A page' }).getByRole('heading', { name: 'A page' }).waitFor();
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.width).toBe(300);
  });

  test('calls functions of the script, sends a form by its fields, and hands on what handlers share', async () => {
    await frame('A page').getByRole('button', { name: 'Send the form' }).click();
    await expect.poll(() => heard('A page')).toBe('[{"name":"Aoi","choice":["a","b"]},"mine"]');
  });

  test('has no method for a function that is not there', async () => {
    await frame('A page').getByRole('button', { name: 'Call nothing' }).click();
    await expect.poll(() => heard('A page')).toBe('google.script.run.nothing is not a function');
  });

  test('writes where the window has its cursor', async () => {
    await goTo(page, 'C3');
    await frame('A page').getByRole('button', { name: 'Write' }).click();
    await expect.poll(() => cell(page, 3, 3).textContent()).toBe('written');
  });

  test('reaches nothing of the page around it', async () => {
    const [, inside] = page.frames();
    const reached = await inside?.evaluate(() => {
      try {
        return parent.document.title;
      } catch (error) {
        return error instanceof Error ? error.name : '';
      }
    });
    expect(reached).toBe('SecurityError');
  });

  test('is refused elements of its page as arguments, before anything is sent', async () => {
    const [, inside] = page.frames();
    const refusal = await inside?.evaluate(() => {
      const { run } = (globalThis as unknown as { google: { script: { run: { echo(value: unknown): void } } } }).google
        .script;
      try {
        run.echo(document.body);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    expect(refusal).toBe('Failed due to illegal value in property: 0');
  });

  test('has one line to the spreadsheet, and gets no other by asking for it', async () => {
    const [, inside] = page.frames();
    const heardOverSecondLine = await inside?.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(true);
          parent.postMessage('google.script', '*', [port2]);
          port1.postMessage({ kind: 'call', id: 1, name: 'echo', args: [1] });
          setTimeout(() => resolve(false), 500);
        }),
    );
    expect(heardOverSecondLine).toBe(false);
  });

  test('closes with its button', async () => {
    await page.getByRole('complementary').getByRole('button', { name: 'Close' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });
});

describe('a dialog of the add-on', () => {
  test('blocks the page, grows when it asks to, and closes itself', async () => {
    await pick(page, 'Pages', 'Dialog');
    const dialog = page.getByRole('dialog', { name: 'A dialog' });
    const size = async () => {
      const box = await dialog.locator('iframe').boundingBox();
      return [box?.width, box?.height];
    };
    await expect.poll(() => size()).toEqual([400, 200]);
    await expect.poll(() => dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    await frame('A dialog').getByRole('button', { name: 'Grow' }).click();
    await expect.poll(size).toEqual([500, 300]);
    await frame('A dialog').getByRole('button', { name: 'Shut' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('leaves the page usable where it asked for that', async () => {
    await pick(page, 'Pages', 'Modeless');
    await page.getByRole('dialog', { name: 'Another' }).waitFor();
    await goTo(page, 'A4');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
