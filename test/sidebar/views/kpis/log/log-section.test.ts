import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from '../kpis-page.ts';
import { button, focused, KPIS, logged, MEETING, part, said } from './log-part.ts';

const browser = await useBrowser();

describe('one row at a time', () => {
  test('is added by Enter, says the figure before and after, and is ready for the next one', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS, log: [MEETING] });
    const page = await kpisOf(browser, opened);
    await expect.poll(() => part(page).getByLabel('Date').inputValue()).toBe('2026-11-21');
    await part(page).getByLabel('KPI', { exact: true }).focus();
    await page.keyboard.type('Mee');
    await page.keyboard.press('Tab');
    await page.keyboard.type('３件');
    await page.keyboard.press('Enter');
    await said(page, 'Meetings: 1 → 4');
    await expect.poll(() => focused(page)).toBe('log-kpi');
    expect(logged(opened)).toEqual(['Meetings 1', 'Meetings 3']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, 'Meetings: 4 → 5');
    opened.host.close();
  });

  test('tells a mistake at its field, and adds nothing', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS });
    const page = await kpisOf(browser, opened);
    await part(page).getByLabel('KPI', { exact: true }).selectOption('Pipeline');
    await part(page).getByLabel('Value on that day').fill('about 3');
    await button(page, 'Add').first().click();
    await part(page).getByText('“about 3” is not a number.').waitFor();
    await expect.poll(() => focused(page)).toBe('log-value');
    expect(logged(opened)).toEqual([]);
    opened.host.close();
  });

  test('leaves what is typed for the next one while it is added', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS.slice(0, 1) });
    let add = () => {};
    const page = await kpisOf(browser, opened, async (name, call) => {
      if (name === 'addKpiEntries') {
        await new Promise<void>((resolve) => {
          add = resolve;
        });
      }
      return call();
    });
    await part(page).getByLabel('How many').fill('2');
    await part(page).getByLabel('Note').fill('fair');
    await page.keyboard.press('Enter');
    await said(page, 'Adding to the log…');
    await part(page).getByLabel('Note').fill('visit');
    add();
    await said(page, 'Meetings: 0 → 2');
    await expect.poll(() => part(page).getByLabel('How many').inputValue()).toBe('');
    expect(await part(page).getByLabel('Note').inputValue()).toBe('visit');
    expect(await focused(page)).toBe('log-note');
    opened.host.close();
  });

  test('is added once where it was written and the answer was lost', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS.slice(0, 1) });
    let isLost = true;
    const page = await kpisOf(browser, opened, (name, call) => {
      const result = call();
      return name === 'addKpiEntries' && isLost ? { status: 'failure', message: 'Service timed out' } : result;
    });
    await part(page).getByLabel('Note').fill('fair');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('It stopped before the end.').waitFor();
    isLost = false;
    await said(page, 'Row 2 of the log says the same.');
    await part(page).getByLabel('Note').focus();
    await page.keyboard.press('Enter');
    await said(page, 'Meetings: added. The figure of today stays 1.');
    await expect.poll(() => part(page).getByLabel('Note').inputValue()).toBe('');
    expect(logged(opened)).toEqual(['Meetings 1']);
    opened.host.close();
  });
});

test('what is wrong in the log leads to its cell', async () => {
  const opened = spreadsheetWithKpis({
    kpis: KPIS,
    log: [MEETING, ['2026-11-03', 'Meetngs', 1], ['2026-12-24', 'Pipeline', 5]],
  });
  const page = await kpisOf(browser, opened);
  await button(page, 'To mend in the log: 2 rows').click();
  await button(page, 'In the future: 1').waitFor();
  await button(page, 'No KPI has this name: 1').click();
  await part(page).getByText('Is “Meetings” meant?').waitFor();
  await button(page, 'KPI, row 3').click();
  await expect.poll(() => opened.host.services.SpreadsheetApp.getActiveRange()?.getA1Notation()).toBe('B3');
  opened.host.close();
});

test('what stands on the list of targets is added to the log, with the accounts that it counts, once a day', async () => {
  const source = 'Targets: Decision = target';
  const kpis = [{ kpi: 'Decided', kind: 'level', start: '2026-04-01', due: '2027-03-31', target: 30, source }];
  const opened = spreadsheetWithKpis({ kpis });
  opened.add(2, 3);
  const targets = opened.sheet('Targets');
  const decision = targets.getRange('1:1').getValues()[0]?.indexOf('Decision') ?? -1;
  targets.getRange(2, decision + 1).setValue('target');
  const page = await kpisOf(browser, opened);
  await part(page).getByText('1 account today.').waitFor();
  await part(page).getByText('New for the log: 1 row.').waitFor();
  await button(page, 'Show the 1 account').click();
  await button(page, 'Alpha').waitFor();
  await button(page, 'Add 1 reading of today').click();
  await said(page, '1 row added to the log.');
  await part(page).getByText('Nothing new: the log has it all.').waitFor();
  expect(opened.rows('kpiLog')[0]?.slice(1)).toEqual(['Decided', 1, 'Alpha (ID K1A)']);
  opened.host.close();
});
