import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHost } from '../../../../src/host/create-host.ts';
import { workbookToXlsx } from '../../../../src/host/files/xlsx/workbook-to-xlsx.ts';
import { cell, useTrial } from '../trial.ts';

const CHARTS = 24;
const columns = ['日付', '実績', '計画', '撤退ライン', '撤退判断日'];

/** A tab with a chart for each of many KPIs, two beside each other, of blocks that stand below each other on a second tab. */
async function makeDashboard(folder: string): Promise<string> {
  const host = createHost({ locale: 'ja_JP', timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  const { SpreadsheetApp } = host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const dashboard = spreadsheet.getActiveSheet().setName('ダッシュボード');
  dashboard.getRange('A1').setValue('KPI');
  const data = spreadsheet.insertSheet('データ');
  for (let index = 0; index < CHARTS; index += 1) {
    const source = data.getRange(1 + index * 14, 1, 13, columns.length);
    const months = Array.from({ length: 12 }, (_, month) => [
      new Date(Date.UTC(2026, 3 + month, 0, 15)),
      month < 8 && month !== 3 ? month + index : '',
      month * 1.2 + index,
      month < 2 ? 'データ不足' : month * 0.6 + index,
      month === 8 ? month * 0.6 + index : '',
    ]);
    source.setValues([columns, ...months]);
    const chart = dashboard
      .newChart()
      .asLineChart()
      .addRange(source)
      .setNumHeaders(1)
      .setOption('title', `KPI ${index + 1}`);
    chart.setPosition(2 + 11 * Math.floor(index / 2), 1 + 4 * (index % 2), 0, 0);
    chart.setOption('width', 380).setOption('height', 220).setOption('legend', { position: 'bottom' });
    const looks = {
      0: { lineWidth: 3, pointSize: 5 },
      1: { lineDashStyle: [6, 4] },
      3: { lineWidth: 0, pointSize: 11, pointShape: 'diamond' },
    };
    dashboard.insertChart(chart.setOption('series', looks).build());
  }
  SpreadsheetApp.flush();
  const file = join(folder, 'dashboard.xlsx');
  writeFileSync(file, await workbookToXlsx(host.workbook));
  return file;
}

const { page } = await useTrial('ja', makeDashboard);

const chart = (number: number) => page.getByRole('figure', { name: `グラフ: KPI ${number}`, exact: true });

describe('of many charts', () => {
  test('those that nobody sees are not drawn until somebody scrolls to them', async () => {
    await chart(1).locator('canvas').waitFor();
    expect(await page.getByRole('figure').count()).toBe(CHARTS);
    expect(await chart(CHARTS).locator('canvas').count()).toBe(0);
    await page.mouse.move(1000, 400);
    await page.mouse.wheel(0, 2200);
    await chart(CHARTS).locator('canvas').waitFor();
    await page.mouse.wheel(0, -5000);
    await expect.poll(async () => (await chart(1).boundingBox())?.y).toBeGreaterThan(0);
  });

  test('one says its days with their numbers, and nothing for gaps and texts', async () => {
    const said = await chart(1).getByRole('img').getAttribute('aria-label');
    expect(said).toContain('実績: 2026/04/01 0, 2026/05/01 1, 2026/06/01 2, 2026/08/01 4');
    expect(said).toContain('撤退ライン: 2026/06/01 1.2');
    expect(said).toContain('撤退判断日: 2026/12/01 4.8');
  });

  test('one follows its cells on another tab', async () => {
    await page.getByRole('tab', { name: 'データ' }).click();
    await cell(page, 5, 2).waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 5, 2).innerText()).toBe('9');
    await page.getByRole('tab', { name: 'ダッシュボード' }).click();
    await expect
      .poll(() => chart(1).getByRole('img').getAttribute('aria-label'))
      .toContain('2026/06/01 2, 2026/07/01 9, 2026/08/01 4');
  });
});
