import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from '../kpis-page.ts';

const browser = await useBrowser();

const MEETINGS = {
  kpi: 'Meetings',
  kind: 'count',
  start: '2026-11-21',
  due: '2028-11-21',
  target: 20,
  owner: 'Suzuki',
};
const said = (page: Page, text: string) => page.getByRole('status').getByText(text).waitFor();

/** Goes on to a step. */
async function next(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const heading = page.locator('.current').getByText(step);
  await heading.waitFor();
  // The keyboard goes on from there.
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
}

describe('agreeing on an exit line', () => {
  test('goes step by step, shows how often the line would be wrong, and keeps it with all versions', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Agree on an exit line Meetings' }).press('Enter');
    await next(page, '2. Target and due date');
    await next(page, '3. Exit dates');
    await expect.poll(() => page.getByRole('textbox', { name: 'Exit date 1' }).inputValue()).toBe('2027-11-21');
    // The rule of the published table: of those that run to plan it stops 22 % and catches 73 %, within the error of a simulation.
    const headline = page.locator('.headline');
    await expect
      .poll(() => headline.innerText())
      .toMatch(/reached the target, it would stop 2[123] by mistake; .* failed, it would catch 7[234]\./);
    await next(page, '4. Exit line');
    await expect.poll(() => page.getByRole('textbox', { name: 'The chance is below' }).inputValue()).toBe('50');
    await next(page, '5. What you do then');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('alert').getByText('Choose what you do then.').waitFor();
    await page.getByLabel('Shrink: go on with less').check();
    await next(page, '6. Who decides');
    await expect.poll(() => page.getByRole('textbox', { name: 'Who decides' }).inputValue()).toBe('Suzuki');
    await next(page, '7. Who agrees');
    await page.getByRole('textbox', { name: 'Who agrees' }).fill('Sato、Tanaka');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    const sentence = await page.locator('blockquote').innerText();
    expect(sentence).toMatch(/^2026-11-21: Sato and Tanaka agreed on “Meetings”/);
    await page.getByRole('button', { name: 'Agree on this line' }).click();
    await said(page, 'Version 1 of the exit line is kept.');
    expect(opened.rows('exitRecord').flat()).toContain(sentence);
    const [row] = opened.rows('kpis');
    expect(row?.slice(9, 12)).toEqual([new Date('2027-11-21T00:00:00+09:00'), 'chance < 50%', 'shrink']);
    await page.getByText('Exit line: version 1, agreed on November 21, 2026').waitFor();

    opened.tab('kpis').getRange('G2').setValue(30);
    opened.host.services.SpreadsheetApp.flush();
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await page.getByText('The row differs from version 1, agreed on November 21, 2026: Target.').waitFor();
    await page.getByRole('button', { name: 'Change the exit line Meetings' }).click();
    for (const step of ['2.', '3.', '4.', '5.', '6.', '7.']) await next(page, step);
    await page.getByRole('textbox', { name: 'Who agrees' }).fill('Sato');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('button', { name: 'Agree on this line' }).click();
    await said(page, 'Version 2 of the exit line is kept.');
    await page.getByRole('button', { name: 'Change the exit line Meetings' }).click();
    const versions = page.getByRole('region', { name: 'The 2 versions so far' });
    await versions.getByText('Target: 20 → 30').waitFor();
    await expect.poll(() => versions.getByText(sentence).count()).toBe(1);

    // What was agreed on belongs to the name.
    await page.getByRole('button', { name: 'Back to all KPIs' }).click();
    await page.getByRole('button', { name: 'Edit Meetings' }).click();
    await page.getByText('this belongs to it: version 2 of its exit line.').waitFor();
    expect(await page.locator('#kpi-kpi').isEditable()).toBe(false);
    await page.getByRole('button', { name: 'Back to all KPIs' }).click();
    opened.tab('kpis').getRange('A2').setValue('Calls');
    opened.host.services.SpreadsheetApp.flush();
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    const left = page
      .getByRole('listitem')
      .filter({ hasText: 'Version 2 of the exit line of “Meetings” is in the record' });
    await left.getByRole('button', { name: 'In the record' }).click();
    await expect
      .poll(() => opened.spreadsheet.getActiveSheet().getSheetId())
      .toBe(opened.tab('exitRecord').getSheetId());
    opened.host.close();
  });

  test('warns of an early look under a high bar, of one that is too late, of many good programmes stopped, and of few failures caught', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Agree on an exit line Meetings' }).click();
    await next(page, '2.');
    await next(page, '3.');
    expect(await page.locator('.still-open').count()).toBe(0);
    await page.getByRole('button', { name: 'Add a date' }).press('Enter');
    await page.getByRole('textbox', { name: 'Exit date 2' }).fill('2027-02-21');
    await page.getByText('The look on February 21, 2027 lies in the first half of the time').waitFor();
    await page.getByText(/This line would stop \d\d of 100 good programmes/).waitFor();
    await page.getByRole('textbox', { name: 'Exit date 2' }).fill('2028-11-21');
    await page.getByText('by then the result itself is known').waitFor();
    await page.getByRole('button', { name: 'Remove exit date 2' }).press('Enter');
    expect(await page.locator('.still-open').count()).toBe(0);
    expect(await page.getByText('by then the result itself is known').count()).toBe(0);
    await next(page, '4.');
    await page.getByRole('textbox', { name: 'The chance is below' }).fill('0');
    await page.getByText('This line would catch only 0 of 100 programmes that fail').waitFor();
    opened.host.close();
  });

  test('follows the tab in what nobody has changed here, and keeps the rest', async () => {
    const opened = spreadsheetWithKpis({ kpis: [MEETINGS] });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Agree on an exit line Meetings' }).click();
    for (const step of ['2.', '3.', '4.']) await next(page, step);
    const chance = page.getByRole('textbox', { name: 'The chance is below' });
    await chance.fill('150');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('alert').getByText('A chance is a number from 0 to 100 (percent).').waitFor();
    await chance.fill('20');
    opened.tab('kpis').getRange('G2').setValue(30);
    opened.host.services.SpreadsheetApp.flush();
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await page.getByText('30 · November 21, 2028').waitFor();
    await expect.poll(() => chance.inputValue()).toBe('20');
    opened.host.close();
  });

  test('begins anew where the line in the table cannot be read, and mends it', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [{ ...MEETINGS, exitDate: '2027-11-21', exitRule: 'half', exitAction: 'exit' }],
    });
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'KPIs row 2, Exit rule' }).waitFor();
    await page.getByRole('button', { name: 'Agree on an exit line Meetings' }).click();
    for (const step of ['2.', '3.', '4.', '5.']) await next(page, step);
    await page.locator('.headline').waitFor();
    await page.getByLabel('Exit: stop the programme').check();
    await next(page, '6.');
    await next(page, '7.');
    await page.getByRole('textbox', { name: 'Who agrees' }).fill('Sato');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('button', { name: 'Agree on this line' }).click();
    await said(page, 'Version 1 of the exit line is kept.');
    expect(opened.rows('kpis')[0]?.slice(10, 12)).toEqual(['chance < 50%', 'exit']);
    opened.host.close();
  });
});
