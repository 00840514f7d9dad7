import { expect, test } from 'vitest';
import { useBrowser } from '../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from './kpis-page.ts';

const browser = await useBrowser();

const MEETINGS = { kpi: 'Meetings', kind: 'count', start: '2026-01-01', due: '2027-12-31', target: 20 };

test('the dashboard is made as of a chosen day, and found again', async () => {
  const opened = spreadsheetWithKpis({ kpis: [MEETINGS], log: [['2026-05-10', 'Meetings', 3]] });
  const page = await kpisOf(browser, opened);
  const section = page.getByRole('region', { name: 'Dashboard and report' });
  await section.getByLabel('As of').fill('');
  await section.getByRole('button', { name: 'Refresh dashboard' }).click();
  await section.getByText('Choose a day first.').waitFor();
  await section.getByLabel('As of').fill('2026-10-31');
  await section.getByRole('button', { name: 'Refresh dashboard' }).click();
  await page.getByRole('status').getByText('The dashboard is up to date.').waitFor();
  await section.getByRole('button', { name: 'Open dashboard' }).click();
  await expect.poll(() => opened.spreadsheet.getActiveSheet().getSheetId()).toBe(opened.tab('dashboard').getSheetId());
  expect(opened.spreadsheet.getRangeByName('ABM_KPI_AS_OF')?.getValue()).toEqual(new Date('2026-10-31T00:00:00+09:00'));
  opened.host.close();
});

test('a report is made once for a click, however often it fails, and listed with the earlier ones; another day has its own', async () => {
  const opened = spreadsheetWithKpis({ kpis: [MEETINGS], log: [['2026-05-10', 'Meetings', 3]] });
  let answers = 0;
  const page = await kpisOf(browser, opened, (name, call) => {
    const result = call();
    if (name === 'makeReport') answers += 1;
    // It was made, but the page does not hear of it.
    return name === 'makeReport' && [1, 3].includes(answers) ? { status: 'failure', message: 'no answer' } : result;
  });
  const section = page.getByRole('region', { name: 'Dashboard and report' });
  await section.getByLabel('As of').fill('2026-11-22');
  await section.getByRole('button', { name: 'Make a report' }).click();
  await section.getByText('choose today or an earlier day').waitFor();
  expect(answers).toBe(0);
  await section.getByLabel('As of').fill('2026-11-21');
  await section.getByRole('button', { name: 'Make a report' }).click();
  await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
  await section.getByRole('button', { name: 'Make a report' }).click();
  await page.getByRole('status').getByText('The report is on the tab “Report 2026-11-21”.').waitFor();
  await section.getByRole('button', { name: 'Report 2026-11-21' }).click();
  await expect.poll(() => opened.spreadsheet.getActiveSheet().getName()).toBe('Report 2026-11-21');
  await section.getByLabel('As of').fill('2026-10-31');
  await section.getByRole('button', { name: 'Make a report' }).click();
  await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
  await section.getByLabel('As of').fill('2026-10-01');
  await section.getByRole('button', { name: 'Make a report' }).click();
  await page.getByRole('status').getByText('The report is on the tab “Report 2026-10-01”.').waitFor();
  opened.host.close();
});

test('both wait for a KPI, and while the table has a mistake', async () => {
  const opened = spreadsheetWithKpis({ kpis: [MEETINGS, { ...MEETINGS, kpi: 'Wrong', target: 'much' }] });
  const page = await kpisOf(browser, opened);
  const section = page.getByRole('region', { name: 'Dashboard and report' });
  await section
    .getByText('Both wait until there is a KPI, no tab is missing, and the table of KPIs has no mistake.')
    .waitFor();
  await expect.poll(() => section.getByRole('button').count()).toBe(0);
  opened.host.close();
});
