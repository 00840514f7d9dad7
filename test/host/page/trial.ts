import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchBrowser, openWindow, type StartedSpreadsheet, startSpreadsheet } from '../../browser/browser.ts';

const addOn = fileURLToPath(new URL('../../fixtures/page-add-on', import.meta.url));

/** What the cells from A1 on hold. */
const companies = 'Company,Staff\nAsahi Parts,120\nBando Works,80\nChuo Steel,300\n';

/** A window on a spreadsheet, with an add-on that puts everything around the cells that scripts can. */
export interface Trial {
  readonly browser: Browser;
  readonly page: Page;
  readonly started: StartedSpreadsheet;
}

/** Opens a window for the tests of a file, and closes it after them: on a small table, or on what they make in a folder. */
export async function useTrial(
  language: 'en' | 'ja',
  make: (folder: string) => string | Promise<string> = makeCompanies,
): Promise<Trial> {
  const ends: (() => unknown)[] = [];
  const end = async () => {
    for (const step of ends.toReversed()) await step();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), 'trial-'));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const started = await startSpreadsheet({ language, file: await make(folder), addOn });
    ends.push(started.stop);
    const browser = await launchBrowser();
    ends.push(() => browser.close());
    const page = await openWindow(browser, started);
    await page.getByRole('gridcell').filter({ hasText: /./ }).first().waitFor({ state: 'attached' });
    afterAll(end);
    return { browser, page, started };
  } catch (error) {
    await end();
    throw error;
  }
}

function makeCompanies(folder: string): string {
  const file = join(folder, 'companies.csv');
  writeFileSync(file, companies);
  return file;
}

/** A cell of the tab in front, as assistive technology has it. */
export function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`[role=row][aria-rowindex="${row}"] [role=gridcell][aria-colindex="${column}"]`);
}

/** Opens menus by the names of their lines, and runs the last. */
export async function pick(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Selects cells by their address. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /^(Name box|名前ボックス)$/ });
  await box.fill(address);
  await box.press('Enter');
}
