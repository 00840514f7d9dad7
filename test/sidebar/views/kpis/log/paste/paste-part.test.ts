import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from '../../kpis-page.ts';
import { button, focused, KPIS, logged, MEETING, part, said } from '../log-part.ts';

const browser = await useBrowser();

describe('rows that are pasted', () => {
  test('are looked at, matched and added; what is left says why', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS, log: [MEETING] });
    const page = await kpisOf(browser, opened);
    await button(page, 'Paste rows').click();
    await part(page)
      .getByLabel('Rows', { exact: true })
      .fill('Date\tKPI\tValue\n2026-11-02\tMeetings\t1\n2026-11-05\tMeeting\t2\n2026-11-06\tPipeline\tmany');
    await said(page, '0 of 3 rows will be added.');
    await part(page).getByLabel('Meeting (1 row)').selectOption('Meetings');
    await said(page, '1 of 3 rows will be added.');
    await button(page, 'Already in the log: 1').click();
    await button(page, 'row 2 of the log').waitFor();
    await button(page, 'Value cannot be read: 1').click();
    await part(page).getByText('2026-11-06 · Pipeline · many').waitFor();
    await button(page, 'Add 1 row').click();
    await said(page, '1 row added to the log.');
    await said(page, '0 of 3 rows will be added.');
    expect(logged(opened)).toEqual(['Meetings 1', 'Meetings 2']);
    opened.host.close();
  });

  test('come from a CSV file in Shift_JIS, too, with a column for each KPI', async () => {
    const kpis = [{ kpi: '商談', kind: '件数', start: '2026-04-01', due: '2027-03-31', target: 10 }];
    const opened = spreadsheetWithKpis({ language: 'ja', kpis });
    const page = await kpisOf(browser, opened);
    await button(page, '表の貼り付け').click();
    // 月,商談 / 2026-09,4 / 2026-10,6, by the table of JIS X 0208: 月 8C8E, 商 8FA4, 談 926B.
    const buffer = Buffer.concat([
      Buffer.from([0x8c, 0x8e, 0x2c, 0x8f, 0xa4, 0x92, 0x6b]),
      Buffer.from('\r\n2026-09,4\r\n2026-10,6\r\n'),
    ]);
    await page.locator('#paste-file').setInputFiles({ name: '商談.csv', mimeType: 'text/csv', buffer });
    await said(page, '2件中2件を追加します。');
    await button(page, '2件を追加').click();
    await said(page, '記録に2件追加しました。');
    expect(logged(opened)).toEqual(['商談 4', '商談 6']);
    await expect.poll(() => focused(page)).toBe('paste-rows');
    opened.host.close();
  });

  test('are not in a file that is empty or no text, and the box for them stays', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS });
    const page = await kpisOf(browser, opened);
    await button(page, 'Paste rows').click();
    const open = (name: string, buffer: Buffer) =>
      page.locator('#paste-file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await open('empty.csv', Buffer.from('\r\n'));
    await page.getByRole('alert').getByText('This file is empty.').waitFor();
    // As a workbook begins.
    await open('log.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04]));
    await page.getByRole('alert').getByText('This file is not a text file such as CSV.').waitFor();
    await part(page).getByLabel('Rows', { exact: true }).waitFor();
    opened.host.close();
  });

  test('by the thousand are added in batches, between which it can be stopped; the others stay to be added', async () => {
    const opened = spreadsheetWithKpis({ kpis: KPIS.slice(0, 1) });
    let stop: (() => Promise<void>) | null = null;
    const page = await kpisOf(browser, opened, async (name, call) => {
      const result = call();
      if (name === 'addKpiEntries') await stop?.();
      return result;
    });
    stop = () => page.getByRole('button', { name: 'Stop' }).click();
    await button(page, 'Paste rows').click();
    const rows = Array.from({ length: 5_003 }, (_, i) => `2026-11-02,Meetings,${i + 1}`);
    const file = { name: 'crm.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.locator('#paste-file').setInputFiles(file);
    await button(page, 'Add 5,003 rows').click();
    await said(page, 'Stopped: 5,000 of 5,003 rows added.');
    stop = null;
    await button(page, 'Add 3 rows').click();
    await said(page, '3 rows added to the log.');
    expect(logged(opened)).toHaveLength(5_003);
    opened.host.close();
  });
});
