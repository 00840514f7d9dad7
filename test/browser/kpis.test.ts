import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { createHost } from '../../src/host/index.ts';
import { KPI_VALUES, type KpiStatus } from '../../src/model/kpi.ts';
import { dashboardWords } from '../../src/text/dashboard/index.ts';
import { exitRecordWords } from '../../src/text/exit-record/index.ts';
import { kpiTabsWords } from '../../src/text/kpi-tabs/index.ts';
import { kpisWords } from '../../src/text/kpis/index.ts';
import { reportWords } from '../../src/text/report/index.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';
import { kpisViewWords } from '../../src/text/sidebar/kpis/index.ts';
import { kpiLogViewWords } from '../../src/text/sidebar/kpis/log/index.ts';
import { cell, goTo, pick } from '../host/page/trial.ts';
import { openWindow, type StartedSpreadsheet, startSpreadsheet, useBrowser } from './browser.ts';
import { emptySpreadsheet } from './empty-spreadsheet.ts';
import { monthlyValues } from './monthly-values.ts';
import { sidebarWindow } from './sidebar-window.ts';

const browser = await useBrowser();
const dist = fileURLToPath(new URL('../../build/dist', import.meta.url));

const LOCAL = {
  en: {
    installed: 'Systems installed',
    wrong: 'about 900',
    people: 'Sato, Tanaka',
    reason: 'Two large offers are open',
    nameBox: 'Name box',
    download: ['File', 'Download', 'Microsoft Excel (.xlsx)'],
  },
  ja: {
    installed: '導入システム数',
    wrong: '約900',
    people: '佐藤、田中',
    reason: '大型の商談が2件進んでいるため',
    nameBox: '名前ボックス',
    download: ['ファイル', 'ダウンロード', 'Microsoft Excel（.xlsx）'],
  },
} as const;

const BEGINNING = '2026-11-21';
const EXIT_DATE = '2026-12-31';
const LATER_EXIT_DATE = '2027-04-30';

/** Values of 30 months, of which a target for nine months later is to be reached as a sum; and of 12 months, the last of which counts. */
const SUM = monthlyValues('M3:N1731', '2026-10');
const STAND = monthlyValues('M3:N2410', '2026-10');

describe.each(['en', 'ja'] as const)('KPIs against exit lines, in %s', (language) => {
  const local = LOCAL[language];
  const says = kpisViewWords[language];
  const log = kpiLogViewWords[language];
  const { setUp } = sidebarWords[language];
  const { names } = kpiTabsWords[language];
  const { columns, logColumns, kinds, values: figures, statuses } = kpisWords[language];
  const board = dashboardWords[language];
  const report = reportWords[language].name(EXIT_DATE);
  const meetings = says.start.first.meetings.name;
  const pipeline = says.start.first.pipeline.name;
  const folder = mkdtempSync(join(tmpdir(), 'kpis-'));
  let started: StartedSpreadsheet | null = null;
  let page: Page;
  let saved = '';
  afterAll(async () => {
    await started?.stop();
    rmSync(folder, { recursive: true });
  });

  const { sidebar, idle, openSidebar, click, openTab, paste, typeDown } = sidebarWindow(() => page, language);
  const button = (name: string) => sidebar().getByRole('button', { name }).filter({ visible: true });
  const field = (label: string) => sidebar().getByLabel(label, { exact: true }).filter({ visible: true });
  const told = (text: string) => sidebar().getByRole('status').getByText(text).waitFor();

  const start = async (file: string, day: string) => {
    await started?.stop();
    started = await startSpreadsheet({ language, file, day });
  };
  const openBesideCells = async () => {
    if (started === null) throw new Error('No spreadsheet is started');
    page = await openWindow(browser, started);
    // Wide and high enough for the whole dashboard but its charts.
    await page.setViewportSize({ width: 1800, height: 1000 });
    await openSidebar();
    await idle();
  };
  const openKpis = async () => {
    await sidebar().getByRole('navigation').getByRole('button', { name: 'KPI' }).click();
    await sidebar().getByRole('heading', { name: says.heading }).waitFor();
  };
  const save = async (cells: Readonly<Record<string, string>>) => {
    for (const [label, text] of Object.entries(cells)) await field(label).fill(text);
    await click(says.form.save);
    await told(says.form.saved);
    await idle();
  };
  const download = async (name: string) => {
    const downloading = page.waitForEvent('download');
    await pick(page, ...local.download);
    saved = join(folder, name);
    await (await downloading).saveAs(saved);
  };
  /** What was downloaded last, opened again. */
  const opened = async () => {
    const host = createHost();
    await host.open(saved);
    const tab = (name: string) => {
      const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
      if (sheet === null) throw new Error(`There is no tab ${name}`);
      return sheet;
    };
    return { host, tab };
  };
  /** The cells in front with a text. */
  const cellsWith = (text: string | RegExp) => page.getByRole('gridcell', { name: text, exact: true });
  const refreshDashboard = async () => {
    await click(says.dashboard.refresh);
    await told(says.dashboard.refreshed);
    await idle();
    await openTab(board.name);
  };
  /** Goes through the steps of an agreement, and types what is asked for in some of them. */
  const agree = async (kpi: string, exitDate: string, version: number) => {
    await button(`${version === 1 ? says.list.agree : says.list.agreeAnew} ${kpi}`).click();
    const next = async (step: 'goal' | 'dates' | 'rule' | 'action' | 'decides' | 'people') => {
      await click(says.agree.next);
      await sidebar().locator('.current').getByText(says.agree.steps[step], { exact: false }).first().waitFor();
    };
    await next('goal');
    await next('dates');
    await field(says.agree.date(1)).fill(exitDate);
    await next('rule');
    await next('action');
    await field(says.agree.actions.shrink).check();
    await next('decides');
    await field(says.agree.decides).fill('Suzuki');
    await next('people');
    await field(says.agree.people).fill(local.people);
    await click(says.agree.next);
    const sentence = await sidebar().locator('section[aria-labelledby=agreement] blockquote').innerText();
    const rates = await sidebar().locator('.headline').innerText();
    await click(says.agree.button);
    await told(says.agree.done(version));
    await idle();
    return { sentence, rates };
  };
  const sentences: string[] = [];

  test('begin in an empty spreadsheet: tabs, a KPI of the offer, and one of one’s own', async () => {
    await start(await emptySpreadsheet(folder, language), BEGINNING);
    await openBesideCells();
    await click(setUp.empty);
    await click(setUp.make);
    await idle();
    await openKpis();
    await click(says.start.button);
    await told(says.start.made);
    await idle();
    await button(pipeline).click();
    await save({
      [columns.start[0]]: '2024-05-01',
      [columns.due[0]]: '2027-07-31',
      [columns.target[0]]: String(SUM.target),
    });
    await button(says.list.add).click();
    await click(says.start.own);
    await field(columns.kpi[0]).fill(local.installed);
    await field(columns.kind[0]).selectOption({ label: kinds.level[0] });
    await save({
      [columns.start[0]]: '2025-11-01',
      [columns.due[0]]: '2027-04-30',
      [columns.target[0]]: String(STAND.target),
      [says.form.baseline]: '6300',
    });
    await button(meetings).click();
    await save({ [columns.target[0]]: '12' });
    await expect
      .poll(() => sidebar().locator('.kpi h3').allInnerTexts())
      .toEqual([pipeline, local.installed, meetings]);
  });

  test('take real monthly values from a paste, and list what is wrong in the log until it is mended', async () => {
    await openBesideCells();
    await openKpis();
    const rows = [
      ...SUM.values.map((value, i) => [SUM.days[i], pipeline, value]),
      ...STAND.values.map((value, i) => [STAND.days[i], local.installed, value]),
    ];
    const twice = rows[29] ?? [];
    const header = [logColumns.date[0], logColumns.kpi[0], logColumns.value[0]];
    const wrong = ['2026-11-20', pipeline, local.wrong];
    await button(log.paste.open).click();
    await field(log.paste.box).fill([header, ...rows, twice, wrong].map((row) => row.join('\t')).join('\n'));
    await told(log.paste.sum('42', '44'));
    await button(log.paste.groups['unreadable value']('1')).click();
    await sidebar().getByText(local.wrong).last().waitFor();
    await button(log.paste.groups.repeated('1')).waitFor();
    await field(log.paste.addThese).check();
    await told(log.paste.sum('43', '44'));
    await button(log.paste.button('43')).click();
    await told(log.paste.added(43));
    await idle();
    await openTab(names.kpiLog);
    await paste('A45', wrong.join('\t'));
    await expect.poll(() => cell(page, 45, 3).innerText()).toBe(local.wrong);
    await click(sidebarWords[language].shell.refresh);
    // The doubled row and the one that was typed.
    await button(log.mend.open(2)).click();
    const toMend = (name: string) => sidebar().locator('ul.log-part').getByRole('button', { name });
    await toMend(log.mend.groups.unreadable.heading(1)).click();
    await toMend(log.mend.groups.identical.heading(1)).click();
    const box = page.getByRole('textbox', { name: local.nameBox });
    await toMend(log.row('45')).click();
    await expect.poll(() => box.inputValue()).toBe('C45');
    await typeDown('C45', ['900']);
    await toMend(log.row('44')).click();
    await expect.poll(() => box.inputValue()).toMatch(/44$/);
    await goTo(page, 'A44:D44');
    await page.keyboard.press('Delete');
    await click(sidebarWords[language].shell.refresh);
    await sidebar().getByText(log.mend.allWell).waitFor();
  });

  test('get an exit line that is agreed on with its two error rates, and entries one by one', async () => {
    await openBesideCells();
    await openKpis();
    const { sentence, rates } = await agree(pipeline, EXIT_DATE, 1);
    const percents = rates.match(/\d+/g)?.filter((number) => number !== '100') ?? [];
    expect(percents).toHaveLength(2);
    for (const percent of percents) expect(sentence).toMatch(new RegExp(`${percent} ?[%％]`));
    sentences.push(sentence);
    await openTab(names.exitRecord);
    await page.getByRole('gridcell').filter({ hasText: sentence }).first().waitFor({ state: 'attached' });
    for (const [value, before, after] of [
      ['2', '0', '2'],
      ['1', '2', '3'],
    ] as const) {
      await field(log.entry.kpi).selectOption(meetings);
      await field(log.entry.value.count).fill(value);
      await page.keyboard.press('Enter');
      await told(log.entry.added(meetings, before, after));
      await idle();
    }
  });

  test('show on the dashboard what the functions give, each with its chart', async () => {
    await openBesideCells();
    await openKpis();
    await refreshDashboard();
    const shown = (status: KpiStatus) => cellsWith(statuses[status]).count();
    await expect.poll(() => shown('on track')).toBe(2);
    await expect.poll(() => shown('at risk')).toBe(1);
    const chart = (kpi: string) => page.getByRole('figure', { name: kpi });
    await chart(meetings).waitFor({ state: 'attached' });
    expect(await page.getByRole('figure').count()).toBe(3);
    // The sum of all 30 months stands on the last day of October, and so on the first of November.
    const sum = SUM.values.reduce((before, value) => before + value, 0);
    await expect.poll(() => chart(pipeline).getByRole('img').getAttribute('aria-label')).toContain(`2026/11 ${sum};`);
    await download('on-the-first-day.xlsx');

    const { host, tab } = await opened();
    const addOn = host.loadAddon(dist);
    const kpi = (name: string, what: string) =>
      addOn.formula(
        `=ABMKPI("${name}",${names.kpis}!A1:O9,'${names.kpiLog}'!A1:D99,"${what}",DATE(2026,11,21))`,
      )[0]?.[0];
    const rows = tab(board.name).getDataRange().getValues();
    const whats = KPI_VALUES.map((what) => figures[what][0]);
    for (const name of [pipeline, local.installed, meetings]) {
      const scores = rows.find((row) => row[1] === name)?.slice(2, 2 + whats.length);
      expect(scores).toEqual(whats.map((what) => kpi(name, what)));
    }
    /** The numbers of the sentence that is about a KPI, each a cell beside it. */
    const numbers = (name: string) => {
      const sentence = rows.find((row) => String(row[1]).includes(name) && row[1] !== name) ?? [];
      return new Set(sentence.slice(7).filter((number) => number !== ''));
    };
    const installed = (['actual', 'expected', 'pace'] as const).map((what) => kpi(local.installed, figures[what][0]));
    expect(numbers(local.installed)).toEqual(new Set(installed));
    const days = [EXIT_DATE, '2027-07-31'].map((day) => new Date(`${day}T00:00:00+09:00`));
    expect(numbers(pipeline)).toEqual(new Set([...days, 40, SUM.target, kpi(pipeline, figures.chance[0])]));
    host.close();
  });

  test('ask for the decision on the exit date, and keep it with reason and people', async () => {
    await start(saved, EXIT_DATE);
    await openBesideCells();
    await openKpis();
    await refreshDashboard();
    await expect.poll(() => cellsWith(board.states.pending).count()).toBe(1);
    await sidebar()
      .getByRole('heading', { name: says.decide.heading(1) })
      .waitFor();
    await field(says.decide.choices.change).check();
    await sidebar().locator('.decision textarea').fill(local.reason);
    await field(says.decide.people).fill(local.people);
    await click(says.decide.button);
    await told(says.decide.done);
    await idle();
    await refreshDashboard();
    await expect.poll(() => cellsWith(exitRecordWords[language].decisions.change[0]).count()).toBe(1);
    expect(await cellsWith(board.states.pending).count()).toBe(0);
    await openTab(names.exitRecord);
    const kept = cellsWith(/^2026-12-31/).filter({ hasText: local.reason });
    sentences.push(await kept.innerText());
  });

  test('show a second version beside the first, and print a report once', async () => {
    await openBesideCells();
    await openKpis();
    const { sentence } = await agree(pipeline, LATER_EXIT_DATE, 2);
    await button(`${says.list.agreeAnew} ${pipeline}`).click();
    const versions = sidebar().locator('section[aria-labelledby=exit-versions]');
    await expect.poll(() => versions.locator('blockquote').allInnerTexts()).toEqual([sentence, sentences[0]]);
    sentences.push(sentence);
    await click(says.back);
    await click(says.dashboard.report);
    await told(says.dashboard.reported(report));
    await idle();
    expect(await page.getByRole('tab', { name: report }).count()).toBe(1);
    await download('on-the-exit-date.xlsx');

    const { host, tab } = await opened();
    const record = tab(names.exitRecord).getDataRange().getValues();
    const texts = record.map((row) => row[record[0]?.indexOf(exitRecordWords[language].columns.text[0]) ?? -1]);
    expect(texts.slice(1)).toEqual(sentences);
    // What was pasted without the doubled row, the one that was mended, and two that were entered.
    const logged = tab(names.kpiLog)
      .getDataRange()
      .getValues()
      .filter((row) => row[1] !== '');
    expect(logged).toHaveLength(1 + 30 + 12 + 1 + 2);
    expect([tab(board.name).getCharts().length, tab(report).getCharts().length]).toEqual([3, 3]);
    host.close();
  });
});
