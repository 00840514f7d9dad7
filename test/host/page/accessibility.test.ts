import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { goTo, pick, useTrial } from './trial.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const [english, japanese] = await Promise.all([useTrial('en'), useTrial('ja')]);

/** What axe has against the page, but for the add-on's own page in its frame. */
async function faults(page: Page): Promise<unknown> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(where: unknown): Promise<AxeResults> } }).axe.run({ exclude: ['iframe'] }),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const situations: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'cells that are selected': async (page) => {
    await goTo(page, 'A1:B4');
    await page.locator('[role=gridcell][aria-selected=true]').nth(7).waitFor({ state: 'attached' });
  },
  'a menu within a menu': async (page) => {
    await page.getByRole('menubar').getByRole('menuitem').nth(4).click();
    await page.getByRole('menu').last().getByRole('menuitem').first().click();
    await page.getByRole('menu').nth(1).waitFor();
  },
  'colours to pick from': async (page) => {
    await page.getByRole('toolbar').getByRole('button').nth(12).click();
    await page.getByRole('menuitemradio').first().waitFor();
  },
  'the menu of a tab': async (page) => {
    await page.getByRole('tab').click({ button: 'right' });
    await page.getByRole('menu').waitFor();
  },
  'the name of a tab while it is typed': async (page) => {
    await page.getByRole('tab').dblclick();
    await page.locator('.tab-name').waitFor();
  },
  'the find bar': async (page) => {
    await page.keyboard.press('Control+f');
    await page.getByRole('search').waitFor();
  },
  'a note while it is written': async (page) => {
    await page.keyboard.press('Shift+F2');
    await page.locator('.note-editor').waitFor();
  },
  'groups of rows and of columns, one folded': async (page) => {
    await goTo(page, 'B2:B3');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.locator('.group-button[aria-expanded=true]').waitFor();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await page.locator('.group-button[aria-expanded=false]').waitFor();
    await goTo(page, 'B1:C1000');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await page.locator('.group-button').nth(1).waitFor();
  },
  'a sidebar, a chart and a toast': async (page) => {
    await pick(page, 'Pages', 'Sidebar');
    await page.locator('iframe').waitFor();
    await pick(page, 'Pages', 'Charts');
    await page.getByRole('figure').locator('canvas').waitFor();
  },
  'an image that is selected': async (page) => {
    await pick(page, 'Pages', 'Image');
    // Until its tab is there, another figure stands on the one in front.
    await page.locator('figure.image').focus();
    await page.locator('figure.image.selected').waitFor();
  },
  'a dialog of the add-on': async (page) => {
    await pick(page, 'Pages', 'Dialog');
    await page.getByRole('dialog').waitFor();
  },
};

/** What differs by language, the names of things, is there before anything is opened. */
const inEnglish = Object.entries(situations).slice(0, 1);

describe.each([
  ['Japanese', japanese.page, Object.entries(situations)],
  ['English', english.page, inEnglish],
] as const)('axe finds nothing against the page in %s', (_, page, shown) => {
  beforeAll(() => page.evaluate(axe));

  test.each(shown)('with %s', async (_name, arrange) => {
    await arrange(page);
    expect(await faults(page)).toEqual([]);
    for (const _level of [1, 2]) await page.keyboard.press('Escape');
  });

  test.each([
    [1024, 640],
    [1600, 1000],
  ])('and it fits a window of %i by %i', async (width, height) => {
    await page.setViewportSize({ width, height });
    const sizes = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    await expect.poll(sizes).toEqual([width, height]);
  });
});
