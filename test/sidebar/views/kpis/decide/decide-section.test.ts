import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from '../kpis-page.ts';

const browser = await useBrowser();

/** Of 12 that were planned for 1 November 2026 hardly any took place. */
const MEETINGS = {
  kpi: 'Meetings',
  kind: 'count',
  start: '2025-11-01',
  due: '2026-12-31',
  target: 14,
  exitDate: '2026-05-01; 2026-11-01',
  exitRule: 'chance < 50%',
  exitAction: 'exit',
};
const part = (page: Page) => page.getByRole('region', { name: /decisions? (is|are) due/ });

test('the decisions that exit dates ask for stand on top until each is recorded, for good', async () => {
  const opened = spreadsheetWithKpis({
    kpis: [MEETINGS],
    log: [
      ['2025-12-10', 'Meetings', 1],
      ['2026-06-10', 'Meetings', 1],
    ],
  });
  const page = await kpisOf(browser, opened);
  await page.getByRole('heading', { name: '2 decisions are due' }).waitFor();
  const card = part(page).getByRole('form', { name: 'Meetings: exit date May 1, 2026' });
  await card.getByText('The exit line applies (chance < 50%).').waitFor();
  // Up to that day one meeting took place; the other came later.
  expect(await card.getByRole('row', { name: 'Actual' }).innerText()).toMatch(/1$/);
  const record = card.getByRole('button', { name: 'Record the decision' });
  await record.click();
  await card.getByText('Choose a decision.').waitFor();
  await card.getByLabel('Go on, because …').check();
  await card.getByLabel('Who was there').fill('Sato, Suzuki');
  await record.press('Enter');
  await card.getByText('The exit line applies: give the reason to go on.').waitFor();
  const reason = card.getByLabel('Reason (needed: the exit line applies)');
  await expect.poll(() => reason.evaluate((field) => field.matches(':focus'))).toBe(true);
  await reason.fill('A new partner starts in June');
  await record.press('Enter');
  await page.getByRole('status').getByText('The decision is recorded.').waitFor();
  await page.getByRole('heading', { name: '1 decision is due' }).waitFor();
  // The card went, and with it the button that had the focus.
  const heading = page.getByRole('heading', { name: 'KPIs and exit lines' });
  await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.locator('.kpi').getByText('Decided for May 1, 2026: go on').waitFor();
  await page.getByRole('button', { name: '1 recorded decision' }).click();
  const text = page.getByRole('region', { name: 'Exit record' });
  await text.getByText('A new partner starts in June').waitFor();
  expect(await text.getByRole('textbox').count()).toBe(0);
  expect(opened.rows('exitRecord')).toHaveLength(1);
  opened.host.close();
});

test('a decision that somebody else has recorded already stands', async () => {
  const opened = spreadsheetWithKpis({
    kpis: [{ ...MEETINGS, exitDate: '2026-11-01' }],
    log: [['2025-12-10', 'Meetings', 9]],
  });
  const page = await kpisOf(browser, opened);
  const card = part(page).getByRole('form');
  await card.getByLabel('Exit', { exact: true }).check();
  await card.getByLabel('Who was there').fill('Sato');
  // 1 November 2026.
  const decision = {
    language: 'en',
    kpi: 'Meetings',
    exitDate: 20_758,
    decision: 'shrink',
    reason: '',
    people: ['Tanaka'],
  };
  opened.call('recordDecision', decision);
  await card.getByRole('button', { name: 'Record the decision' }).click();
  await page
    .getByRole('status')
    .getByText('Somebody has recorded a decision on this date already. It stands.')
    .waitFor();
  await expect.poll(() => part(page).count()).toBe(0);
  expect(opened.rows('exitRecord')).toHaveLength(1);
  expect(opened.rows('exitRecord').flat()).toContain('shrink');
  opened.host.close();
});

test('where the log had too little for the line to be judged, this is said, not that the line was kept', async () => {
  const opened = spreadsheetWithKpis({ kpis: [{ ...MEETINGS, exitDate: '2026-05-01' }] });
  const page = await kpisOf(browser, opened);
  const card = part(page).getByRole('form');
  await card.getByText('The log had too little on that day to judge the exit line (chance < 50%).').waitFor();
  expect(await page.getByText('does not apply').count()).toBe(0);
  opened.host.close();
});

test('many decisions do not push the KPIs out of reach: ten stand there, and a button shows more', async () => {
  const dates = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((day) => `2026-05-${day}`);
  const opened = spreadsheetWithKpis({ kpis: [{ ...MEETINGS, exitDate: dates.join('; '), exitRule: 'value < 3' }] });
  const page = await kpisOf(browser, opened);
  await page.getByRole('heading', { name: '11 decisions are due' }).waitFor();
  await expect.poll(() => part(page).getByRole('form').count()).toBe(10);
  await part(page)
    .getByRole('button', { name: /1 left/ })
    .click();
  await expect.poll(() => part(page).getByRole('form').count()).toBe(11);
  opened.host.close();
});
