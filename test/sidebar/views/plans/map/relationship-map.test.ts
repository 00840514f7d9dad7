import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapWords } from '../../../../../src/text/sidebar/map/index.ts';
import { useBrowser } from '../../../../browser/browser.ts';
import { openInWindow } from '../../../open-sidebar.ts';
import { planOf, selectedCell, spreadsheetWithPlan } from '../plan/opened-plan-page.ts';
import { MAP_PLANS, typedPlan } from './map-plans.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faults(page: Page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const SIZES = [3, 8, 15] as const;

function openedPlan(language: 'en' | 'ja', size: (typeof SIZES)[number]) {
  return spreadsheetWithPlan(typedPlan(MAP_PLANS[language][size], language), { language });
}

/** The map of a plan in its window, as the script opens it. */
function windowOf(opened: ReturnType<typeof openedPlan>, language: 'en' | 'ja'): Promise<Page> {
  const shown = opened.addOn.callFromPage('showMap', [{ language, tabId: opened.plan().getSheetId() }]);
  expect(shown).toEqual({ status: 'success', value: true });
  const script = (name: string, args: readonly unknown[]) => opened.addOn.callFromPage(name, args);
  return openInWindow(browser, language, script, opened.host.editor.dialog);
}

const map = (page: Page, language: 'en' | 'ja') =>
  page.getByRole('img', { name: new RegExp(language === 'ja' ? 'の相関図' : '^Relationship map: ') });

/** Boxes and texts of the map that stand on each other on the screen, and texts that reach out of their boxes. */
function collisions(page: Page, language: 'en' | 'ja') {
  return map(page, language).evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('g:has(> title)')].map((person) => ({
      name: person.querySelector('title')?.textContent ?? '',
      box: (person.querySelector('rect') as SVGRectElement).getBoundingClientRect(),
      texts: [...person.querySelectorAll(':scope > text')].map((text) => text.getBoundingClientRect()),
    }));
    const labels = [...svg.querySelectorAll('g[text-anchor=middle] > text')].map((text) => ({
      name: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const found: string[] = [];
    for (const { name, box, texts } of boxes)
      for (const text of texts)
        if (text.left < box.left || text.right > box.right || text.top < box.top - 1 || text.bottom > box.bottom + 1)
          found.push(`a text of ${name} is out`);
    for (const [index, { name, box }] of boxes.entries()) {
      for (const other of boxes.slice(0, index)) if (meet(box, other.box)) found.push(`${name} on ${other.name}`);
      for (const label of labels) if (meet(box, label.box)) found.push(`${label.name} on ${name}`);
    }
    return { persons: boxes.length, labels: labels.length, found };
  });
}

describe.each(['en', 'ja'] as const)('the map of a plan in %s', (language) => {
  const says = mapWords[language];

  test.each(SIZES)(
    'with %i people has all of them in its window, every text in its place as the page draws it',
    async (size) => {
      const opened = openedPlan(language, size);
      const page = await windowOf(opened, language);
      await map(page, language).waitFor();
      const { persons, labels, found } = await collisions(page, language);
      expect(found).toEqual([]);
      // Of the eight one more is named by the relationships alone.
      expect(persons).toBe(size === 8 ? 9 : size);
      expect(labels).toBeGreaterThan(0);
      opened.host.close();
    },
  );

  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds in the sidebar and in its window, and fits 300 pixels, in a %s scheme',
    async (colorScheme) => {
      const opened = openedPlan(language, 8);
      const sidebar = await planOf(browser, opened);
      await map(sidebar, language).waitFor();
      const page = await windowOf(opened, language);
      await map(page, language).waitFor();
      for (const each of [sidebar, page]) {
        await each.emulateMedia({ colorScheme });
        await each.getByRole('button', { name: says.list.show }).click();
        await each.getByRole('button', { name: says.remarks.heading(1) }).click();
        expect(await faults(each)).toEqual([]);
      }
      expect(await sidebar.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      const legend = await sidebar.locator('.map-legend > g').boundingBox();
      expect((legend?.x ?? 0) + (legend?.width ?? 0)).toBeLessThanOrEqual(288);
      opened.host.close();
    },
  );

  test('says the same in words, and leads to the rows that should be looked at', async () => {
    const opened = openedPlan(language, 8);
    const page = await planOf(browser, opened);
    await page.getByRole('button', { name: says.list.show }).click();
    const sentence = {
      en: 'Bob Stone reports to Alexandra Fitzgerald',
      ja: '佐藤 美咲と鈴木 一郎は対立している（前回の調達での経緯）',
    }[language];
    await page.getByRole('listitem').getByText(sentence, { exact: true }).waitFor();
    await page.getByRole('button', { name: says.remarks.heading(1) }).click();
    const adviser = language === 'ja' ? '西村 顧問' : 'Adviser Quinn';
    const remark = page.getByRole('listitem').filter({ hasText: says.remarks.notKeyPerson(adviser) });
    await remark.getByRole('button').click();
    // The eleventh relationship is the adviser's.
    await expect.poll(() => selectedCell(opened)).toBe(`A${opened.row('relationships', 11)}`);
    opened.host.close();
  });

  test('is put into the tab as a picture within what a spreadsheet takes, beside the relationships', async () => {
    const opened = openedPlan(language, 15);
    const page = await planOf(browser, opened);
    await page.getByRole('button', { name: says.put }).click();
    await page.getByText(says.wasPut).waitFor();
    const [image, ...others] = opened.plan().getImages();
    expect(others).toEqual([]);
    expect((image?.getInherentWidth() ?? 0) * (image?.getInherentHeight() ?? 0)).toBeLessThanOrEqual(1_000_000);
    // Of the room between the columns E and L; what is there in full is never made larger.
    expect(image?.getWidth()).toBeLessThanOrEqual(730);
    expect(image?.getInherentWidth()).toBeGreaterThanOrEqual(image?.getWidth() ?? Infinity);
    expect(image?.getAnchorCell().getA1Notation()).toBe(`E${opened.row('relationships', 1)}`);
    opened.host.close();
  });
});

describe('the window of a map', () => {
  test('stays open beside the spreadsheet, and shows at a refresh what people typed meanwhile', async () => {
    const opened = openedPlan('en', 3);
    const page = await windowOf(opened, 'en');
    await map(page, 'en').waitFor();
    expect(opened.host.editor.dialog).toMatchObject({ isModeless: true, title: 'Relationship map' });
    const row = opened.row('keyPersons', 4);
    opened.plan().getRange(`A${row}`).setValue('Newly Found');
    opened.host.services.SpreadsheetApp.flush();
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.locator('svg text', { hasText: 'Newly Found' }).waitFor();
    opened.host.close();
  });

  test('has its legend within its width, also after it was made smaller', async () => {
    const opened = openedPlan('en', 3);
    const page = await windowOf(opened, 'en');
    await map(page, 'en').waitFor();
    await page.setViewportSize({ width: 550, height: 350 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await expect.poll(width).toBe(550);
    opened.host.close();
  });

  test('says that the plan is gone, and keeps what it shows', async () => {
    const opened = openedPlan('en', 3);
    const page = await windowOf(opened, 'en');
    await map(page, 'en').waitFor();
    opened.host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(opened.plan());
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByRole('alert').getByText('not there any more').waitFor();
    await expect.poll(() => map(page, 'en').count()).toBe(1);
    opened.host.close();
  });

  test('is moved and made larger with keys alone', async () => {
    const opened = openedPlan('en', 15);
    const page = await windowOf(opened, 'en');
    const frame = page.getByRole('region', { name: /^Map\./ });
    await frame.focus();
    const width = () => map(page, 'en').evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();
    for (let press = 0; press < 4; press++) await frame.press('+');
    await expect.poll(width).toBeGreaterThan(2 * before);
    const left = () => frame.evaluate((element) => element.scrollLeft);
    const start = await left();
    await frame.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(start);
    await frame.press('0');
    await expect.poll(width).toBe(before);
    opened.host.close();
  });

  test('is not opened for anything but a tab and a language', () => {
    const opened = openedPlan('en', 3);
    for (const sent of [null, {}, { language: 'de', tabId: 1 }, { language: 'en', tabId: '<b>' }, ['en', 1]])
      expect(opened.addOn.callFromPage('showMap', [sent])).toEqual({ status: 'success', value: false });
    expect(opened.host.editor.dialog).toBeNull();
    opened.host.close();
  });
});

test('names that look like markup are drawn as they are', async () => {
  const name = '<img src=x onerror="document.title=1">';
  const opened = spreadsheetWithPlan({
    keyPersons: [{ name }],
    relationships: [{ from: name, kind: 'knows', to: '&amp;' }],
  });
  const page = await windowOf(opened, 'en');
  await map(page, 'en').waitFor();
  await page.getByRole('button', { name: mapWords.en.put }).click();
  await page.getByText(mapWords.en.wasPut).waitFor();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.title()).toBe('SmallStart ABM');
  await expect.poll(() => page.locator('svg title').allTextContents()).toContain(name);
  opened.host.close();
});
