import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnLetters } from '../../src/core/tables/index.ts';
import { createHost } from '../../src/host/index.ts';
import { PLAN_SECTIONS, type PlanTable } from '../../src/model/plan.ts';
import { PLAN_ROWS } from '../../src/tabs/plans/plan-sections.ts';
import { plansWords } from '../../src/text/plans/index.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';
import { mapWords } from '../../src/text/sidebar/map/index.ts';
import { plansViewWords } from '../../src/text/sidebar/plans/index.ts';
import { cell, goTo, pick } from '../host/page/trial.ts';
import { launchBrowser, openWindow, type StartedSpreadsheet, startSpreadsheet } from './browser.ts';
import { companies } from './companies.ts';
import { type FilledPlan, filledPlans, type TypedTable } from './filled-plans.ts';
import { sidebarWindow } from './sidebar-window.ts';
import { targetsFile } from './targets-file.ts';

const LOCAL = {
  en: {
    rowsBelow: (count: number) => ['Insert', 'Rows', `Insert ${count} rows below`],
    moveLeft: 'Move left',
    tabName: 'Name of the sheet',
    renamed: 'Our first plan',
    download: ['File', 'Download', 'Microsoft Excel (.xlsx)'],
  },
  ja: {
    rowsBelow: (count: number) => ['挿入', '行', `下に ${count} 行挿入`],
    moveLeft: '左に移動',
    tabName: 'シートの名前',
    renamed: '最初のプラン',
    download: ['ファイル', 'ダウンロード', 'Microsoft Excel（.xlsx）'],
  },
} as const;

/** The name of a company as that of a tab. */
const tabOf = ({ company }: FilledPlan) => company.replace(/\s+/g, ' ');

describe.each(['en', 'ja'] as const)('account plans of five real companies, in %s', (language) => {
  const local = LOCAL[language];
  const plans = filledPlans(language);
  const [first, pictured, largest] = plans as readonly [FilledPlan, FilledPlan, FilledPlan];
  const says = plansViewWords[language];
  const map = mapWords[language];
  let folder: string;
  let started: StartedSpreadsheet;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'account-plans-'));
    const names = plans.map(({ company }) => company);
    started = await startSpreadsheet({ language, file: await targetsFile(folder, language, names) });
    browser = await launchBrowser();
    page = await openWindow(browser, started);
  });
  afterAll(async () => {
    await browser.close();
    await started.stop();
    rmSync(folder, { recursive: true });
  });

  const { sidebar, idle, openSidebar, click, openView, openTab, said, paste, typeDown } = sidebarWindow(
    () => page,
    language,
  );
  const tabs = () => page.getByRole('tab').allInnerTexts();
  const openPlan = async (company: string) => {
    await sidebar()
      .locator('section[aria-labelledby=all-plans]')
      .getByRole('button', { name: company, exact: true })
      .click();
    await sidebar().locator('#relationship-map').waitFor();
  };
  const closePlan = () => click(says.opened.back);
  /** The first row of each table; those of all plans are alike, down to rows that somebody puts in. */
  const firstRows = new Map<PlanTable, number>();

  test('are made for all targets at once', async () => {
    await openSidebar();
    await idle();
    await openView('plans');
    await sidebar().locator('#make-plans').waitFor();
    const before = await tabs();
    await click(says.make.button(plans.length, 0));
    await said(says.make.done({ made: plans.length, refreshed: 0, already: 0 }));
    await idle();
    const fresh = (await tabs()).filter((name) => !before.includes(name));
    expect(fresh.toSorted()).toEqual([...plans.map(tabOf), plansWords[language].overview].toSorted());
  });

  test('are filled table by table, with rows put between where a table is too short', async () => {
    await openTab(tabOf(first));
    await noteFirstRows();
    for (const plan of plans) {
      await openTab(tabOf(plan));
      for (const typed of plan.tables) await fill(typed, firstRows.get(typed.table) ?? 0);
    }
  }, 240_000);

  /** Looks where the table of SWOT begins; before and after it stand the others, as long as in every new plan. */
  async function noteFirstRows(): Promise<void> {
    await goTo(page, 'A35');
    const heading = page
      .locator('[role=row]')
      .filter({ has: page.locator(`[aria-colindex="1"]`, { hasText: plansWords[language].sections.swot }) });
    let row = Number(await heading.getAttribute('aria-rowindex')) - PLAN_ROWS.threeC - 3;
    for (const section of PLAN_SECTIONS.slice(PLAN_SECTIONS.indexOf('threeC'))) {
      if (section === 'facts' || section === 'feelings') row += PLAN_ROWS.feelings + 2;
      else {
        firstRows.set(section, row + 2);
        row += PLAN_ROWS[section] + 3;
      }
    }
  }

  /** Pastes cells into a table, once it has rows for all of them. */
  async function fill({ table, column, rows }: TypedTable, firstRow: number): Promise<void> {
    const missing = rows.length - PLAN_ROWS[table];
    if (missing > 0) {
      await goTo(page, `A${firstRow}:A${firstRow + missing - 1}`);
      await pick(page, ...local.rowsBelow(missing));
    }
    await paste(`${columnLetters(column)}${firstRow}`, rows.map((row) => row.join('\t')).join('\n'));
    await expect.poll(() => cell(page, firstRow, column).innerText()).not.toBe('');
  }

  test('show in the sidebar what fails, those first that need most care', async () => {
    await idle();
    await click(says.list.update);
    await said(says.list.updated);
    await idle();
    const listed = sidebar().locator('section[aria-labelledby=all-plans] li.account');
    const { singleThreaded, overdue, blockersWithoutPlan } = says.list.concerns;
    const expected = [
      [singleThreaded(1)],
      [overdue(1)],
      [],
      [overdue(1), says.list.concerns.oldFindings(1)],
      [blockersWithoutPlan(1)],
    ];
    for (const [index, { company }] of plans.entries()) {
      const item = listed.filter({ has: page.getByRole('button', { name: company, exact: true }) });
      await expect.poll(() => concernsIn(item)).toEqual(expected[index]);
    }
    await expect.poll(() => listed.first().innerText()).toContain(plans[3]?.company);
    await expect.poll(() => listed.last().innerText()).toContain(largest.company);
  });

  test('give their “so what” to the communication plan as messages', async () => {
    await openPlan(largest.company);
    const section = sidebar().locator('section[aria-labelledby=plan-messages]');
    // Of seven findings of 3C one has none, of four of SWOT all have, and the crossings have four offers.
    await expect.poll(() => section.getByRole('checkbox').count()).toBe(14);
    await click(says.opened.messages.all);
    await click(says.opened.messages.button(14));
    await said(says.opened.messages.done({ added: 14, already: 0 }));
    await expect.poll(() => section.getByRole('checkbox').count()).toBe(0);
    await closePlan();
  });

  test('have maps on which no two people overlap', async () => {
    for (const { company, people } of plans) {
      await openPlan(company);
      const boxes = await sidebar()
        .locator('.map-frame g:has(> title)')
        .evaluateAll((persons) =>
          persons.map((person) => person.querySelector('rect')?.getBoundingClientRect().toJSON() as DOMRect),
        );
      // The eight know somebody who is no key person.
      expect(boxes).toHaveLength(people === 8 ? 9 : people);
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(isApart, `${company}: ${JSON.stringify([one, other])}`).toBe(true);
        }
      }
      await closePlan();
    }
  });

  test('hold the map as one picture, which a later one replaces', async () => {
    await openTab(tabOf(pictured));
    await openPlan(pictured.company);
    const picture = page.locator('.floats img');
    await click(map.put);
    await said(map.wasPut);
    await expect.poll(() => picture.count()).toBe(1);
    const before = await picture.getAttribute('src');
    await expect.poll(() => picture.getAttribute('alt')).toContain(pictured.company);
    await idle();
    await typeDown(`A${(firstRows.get('keyPersons') ?? 0) + pictured.people}`, ['Newcomer']);
    await click(sidebarWords[language].shell.refresh);
    await sidebar().locator('.map-frame').getByText('Newcomer').first().waitFor({ state: 'attached' });
    await click(map.put);
    await expect.poll(() => picture.getAttribute('src')).not.toBe(before);
    await expect.poll(() => picture.count()).toBe(1);
    await closePlan();
  });

  test('keep their tabs when those are renamed and moved, the company is renamed, and the plans are made again in the other language', async () => {
    const before = await tabs();
    await page.getByRole('tab', { name: tabOf(first), exact: true }).dblclick();
    const name = page.getByRole('textbox', { name: local.tabName });
    await name.fill(local.renamed);
    await name.press('Enter');
    await page.getByRole('tab', { name: local.renamed, exact: true }).click({ button: 'right' });
    await pick(page, local.moveLeft);
    await openTab('Sheet1');
    const row =
      companies(language)
        .split('\n')
        .findIndex((line) => line.startsWith(`${first.company}\t`)) + 1;
    await typeDown(`A${row}`, [local.renamed]);
    const other = language === 'ja' ? 'en' : 'ja';
    await click(sidebarWords[language].shell.otherLanguage);
    await click(sidebarWords[other].shell.refresh);
    await idle();
    const { make } = plansViewWords[other];
    await sidebar()
      .getByRole('checkbox', { name: make.refresh(plans.length) })
      .check();
    await click(make.button(0, plans.length));
    await said(make.done({ made: 0, refreshed: plans.length, already: 0 }));
    await expect
      .poll(async () => (await tabs()).toSorted())
      .toEqual(before.map((tab) => (tab === tabOf(first) ? local.renamed : tab)).toSorted());
    await openTab(local.renamed);
    await expect.poll(() => cell(page, 1, 1).innerText()).toBe(plansWords[language].sections.standing);
    await goTo(page, 'A3');
    await expect.poll(() => cell(page, 3, 1).innerText()).toBe(local.renamed);
  });

  test('are in the file as they were filled, and there again when it is opened', async () => {
    const downloading = page.waitForEvent('download');
    await pick(page, ...local.download);
    const file = join(folder, 'downloaded.xlsx');
    await (await downloading).saveAs(file);
    const host = createHost();
    await host.open(file);
    const sheets = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
    for (const plan of plans) {
      const sheet = sheets.find((each) => each.getName() === (plan === first ? local.renamed : tabOf(plan)));
      const shown = sheet?.getDataRange().getDisplayValues() ?? [];
      expect(plan.tables.flatMap((typed) => lacking(typed, shown))).toEqual([]);
      expect(sheet?.getImages().length).toBe(plan === pictured ? 1 : 0);
      expect(sheet?.getCharts().length).toBe(2);
    }
    host.close();
  });
});

/** The points that a plan in the list is shown with. Each says, for those who hear it alone, of which company it is. */
async function concernsIn(item: Locator): Promise<(string | undefined)[]> {
  return (await item.locator('.concerns li').allInnerTexts()).map((text) => text.split('\n')[0]);
}

/** The rows that were typed and do not stand among those of a tab. */
function lacking({ column, rows }: TypedTable, shown: readonly (readonly string[])[]): TypedTable['rows'] {
  const isThere = (typed: readonly string[]) =>
    shown.some((line) => typed.every((text, index) => line[column - 1 + index]?.replace(/^\+/, '') === text));
  return rows.filter((row) => !isThere(row));
}
