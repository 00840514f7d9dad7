import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from '../kpis-page.ts';

const browser = await useBrowser();

const MEETINGS = { kpi: 'Meetings', kind: 'count', start: '2026-01-01', due: '2027-12-31', target: 20, owner: 'Sato' };
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const said = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

describe('a first KPI', () => {
  test('is filled in, and written once it is saved', async () => {
    const opened = spreadsheetWithKpis({ kpis: [] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Targets agreed on' }).press('Enter');
    await page.getByRole('heading', { name: 'A new KPI' }).waitFor();
    expect(opened.rows('kpis')).toEqual([]);
    await page.getByLabel('Target', { exact: true }).fill('２５');
    await save(page);
    await said(page, 'KPI saved.');
    await page.getByRole('heading', { name: 'Targets agreed on' }).waitFor();
    const [row] = opened.rows('kpis');
    expect([row?.[0], row?.[1], row?.[6], row?.[14]]).toEqual([
      'Targets agreed on',
      'count',
      25,
      'Targets: Decision = target',
    ]);
    opened.host.close();
  });

  test('of a share asks for its population, and lists what is missing at the fields', async () => {
    const opened = spreadsheetWithKpis({ kpis: [] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'A KPI of your own' }).click();
    expect(await page.locator('.field-mistake').count()).toBe(0);
    await page.getByLabel('KPI', { exact: true }).fill('Won');
    await page.getByLabel('Kind').selectOption('share');
    await page.getByLabel('Start').fill('2026-11-21');
    await page.getByLabel('Due').fill('2026-11-20');
    await page.getByText('Start must be before Due').waitFor();
    await save(page);
    await page.getByRole('alert').getByText('To mend before it can be saved: 3').waitFor();
    await expect.poll(() => page.getByLabel('Due').evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.getByLabel('Due').fill('2027-11-20');
    await page.getByLabel('Target (number of wins)').fill('50');
    await page.getByLabel('Population').fill('40');
    await page.getByText('"50" is not between 1 and 40').waitFor();
    await page.getByLabel('Target (number of wins)').fill('8');
    await save(page);
    await said(page, 'KPI saved.');
    expect(opened.rows('kpis')[0]?.slice(0, 2)).toEqual(['Won', 'share']);
    opened.host.close();
  });
});

describe('a KPI of the table', () => {
  test('stays open with what is typed while it is saved', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS] });
    let answer = () => {};
    const page = await kpisOf(browser, opened, async (name, call) => {
      if (name === 'saveKpi') {
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
      }
      return call();
    });
    await page.getByRole('button', { name: 'Edit Meetings' }).click();
    await page.getByLabel('Target', { exact: true }).fill('25');
    await save(page);
    await said(page, 'Saving the KPI…');
    await page.getByLabel('Owner').fill('Tanaka');
    answer();
    await said(page, 'KPI saved.');
    expect(await page.getByLabel('Owner').inputValue()).toBe('Tanaka');
    expect(opened.rows('kpis')[0]?.slice(6, 13)).toEqual([25, '', '', '', '', '', 'Sato']);
    opened.host.close();
  });

  test('is changed where somebody typed, and nowhere else; its name stays once it is logged', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS], log: [['2026-05-10', 'ｍｅｅｔｉｎｇｓ', 3]] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Edit Meetings' }).press('Enter');
    expect(await page.locator('#kpi-kpi').isEditable()).toBe(false);
    await page
      .getByText('this belongs to it: 1 row of the log. To rename the KPI, change the name on both tabs')
      .waitFor();
    await save(page);
    await said(page, 'Nothing is changed.');
    await page.getByLabel('Baseline').fill('30');
    await said(page, 'this means keeping at least 20 until Due');
    await page.getByLabel('Baseline').fill('');
    await page.getByLabel('Owner').fill('Tanaka');
    await save(page);
    await said(page, 'KPI saved.');
    const [row] = opened.rows('kpis');
    expect([row?.[4], row?.[6], row?.[12]]).toEqual([new Date('2026-01-01T00:00:00+09:00'), 20, 'Tanaka']);
    opened.host.close();
  });

  test('that somebody else changed meanwhile is shown beside what was typed, which is not lost', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Edit Meetings' }).click();
    await page.getByLabel('Target', { exact: true }).fill('30');
    opened.tab('kpis').getRange('G2').setValue(25);
    opened.host.services.SpreadsheetApp.flush();
    await save(page);
    await page.getByRole('alert').getByText('The spreadsheet has changed in the meantime.').waitFor();
    await page.getByText('Changed on the tab in the meantime: 25').waitFor();
    await expect.poll(() => page.getByLabel('Target', { exact: true }).inputValue()).toBe('30');
    expect(opened.rows('kpis')[0]?.[6]).toBe(25);
    await save(page);
    await said(page, 'KPI saved.');
    expect(opened.rows('kpis')[0]?.[6]).toBe(30);
    opened.host.close();
  });

  test('says its mistakes in the language of the person, and writes in that of the table', async () => {
    const opened = spreadsheetWithKpis({ language: 'ja', kpis: [{ ...MEETINGS, kind: '件数' }] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Edit Meetings' }).click();
    await page.getByLabel('Target', { exact: true }).fill('many');
    await page.getByText('"many" is not a number').waitFor();
    await page.getByLabel('Target', { exact: true }).fill('20');
    await page.getByLabel('Kind').selectOption('level');
    await save(page);
    await said(page, 'KPI saved.');
    expect(opened.rows('kpis')[0]?.[1]).toBe('水準');
    opened.host.close();
  });
});
