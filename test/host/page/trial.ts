import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { openWindow, type StartedSpreadsheet, startSpreadsheet } from '../../browser/browser.ts';

const addOn = fileURLToPath(new URL('../../fixtures/page-add-on', import.meta.url));

/** What the cells from A1 on hold. */
const companies = 'Company,Staff\nAsahi Parts,120\nBando Works,80\nChuo Steel,300\n';

/** A window on a small table, with an add-on that puts everything around the cells that scripts can. */
export interface Trial {
  readonly page: Page;
  readonly started: StartedSpreadsheet;
  close(): Promise<void>;
}

export async function openTrial(browser: Browser, language: 'en' | 'ja'): Promise<Trial> {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  const file = join(folder, 'companies.csv');
  writeFileSync(file, companies);
  const started = await startSpreadsheet({ language, file, addOn });
  const page = await openWindow(browser, started);
  await cell(page, 4, 1).filter({ hasText: 'Chuo Steel' }).waitFor({ state: 'attached' });
  return {
    page,
    started,
    close: async () => {
      await page.context().close();
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
