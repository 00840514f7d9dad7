import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../browser/browser.ts';
import { kpisOf, spreadsheetWithKpis } from './kpis-page.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const FULL_WIDTH = '株式会社東日本地域総合産業機械部品製造販売技術研究開発推進協同組合連合会本社事業部';

async function faults(page: Page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

const WORDS = {
  en: {
    edit: 'Edit',
    agree: 'Agree on an exit line',
    back: 'Back to all KPIs',
    next: 'Next',
    save: 'Save',
    record: 'Record the decision',
    keep: 'Agree on this line',
    anew: 'Change the exit line',
  },
  ja: {
    edit: '編集',
    agree: '撤退ラインに合意する',
    back: 'KPIの一覧へ',
    next: '次へ',
    save: '保存',
    record: '判断を記録',
    keep: 'この撤退ラインに合意する',
    anew: '撤退ラインを変更',
  },
};

describe.each(['en', 'ja'] as const)('the view of KPIs in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, and fits its 300 pixels, whatever is open, in a %s scheme',
    async (colorScheme) => {
      const opened = spreadsheetWithKpis({
        language,
        kpis: [
          {
            kpi: FULL_WIDTH,
            kind: 'count',
            start: '2025-11-01',
            due: '2027-11-01',
            target: 20,
            exitDate: '2026-11-01',
            exitRule: 'chance < 50%',
            exitAction: 'exit',
          },
          { kpi: MARKUP, kind: 'share', start: '2026-01-01', due: '2027-01-01', target: 8, population: 40 },
          { kpi: 'Wrong', kind: 'kount', start: 'soon', due: '2027-01-01', target: 1 },
        ],
        log: [
          ['2026-01-10', FULL_WIDTH, 1],
          ['2026-11-20', MARKUP, 1],
        ],
      });
      const says = WORDS[language];
      const page = await kpisOf(browser, opened);
      await page.emulateMedia({ colorScheme });
      const check = async () => {
        expect(await faults(page)).toEqual([]);
        expect(await width(page)).toBe(300);
      };
      await page.locator('.kpi').first().waitFor();
      for (const part of await page.locator('.disclosure:visible').all()) await part.click();
      await page.getByRole('button', { name: says.record }).click();
      await page.locator('.decision .field-mistake').first().waitFor();
      await check();
      await page.getByRole('button', { name: says.edit }).last().click();
      await page.getByRole('button', { name: says.save, exact: true }).click();
      await page.locator('[aria-invalid]:visible').first().waitFor();
      await check();
      await page.getByRole('button', { name: says.back }).click();
      await page.getByRole('button', { name: says.agree }).first().click();
      const next = page.getByRole('button', { name: says.next, exact: true });
      for (let step = 2; step <= 4; step += 1) {
        await next.click();
        await page.locator(`.step:nth-child(${step}).current`).waitFor();
      }
      await page.locator('.headline').waitFor();
      await check();
      for (let step = 5; step <= 7; step += 1) {
        await next.click();
        await page.locator(`.step:nth-child(${step}).current`).waitFor();
        if (step > 5) await page.locator('.current input').fill(FULL_WIDTH);
      }
      await next.click();
      await page.locator('blockquote').waitFor();
      await check();
      await page.getByRole('button', { name: says.keep }).click();
      await page.getByRole('button', { name: says.anew }).click();
      await page.locator('.version').waitFor();
      await check();
      expect(await page.locator('img').count()).toBe(0);
      opened.host.close();
    },
  );
});

describe('the tabs of KPIs', () => {
  test('are made with one button, which then says what comes next', async () => {
    const opened = spreadsheetWithKpis();
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Make the tabs for KPIs' }).click();
    await page.getByRole('status').getByText('Next, choose a first KPI below.').waitFor();
    await page.getByRole('button', { name: 'First meetings' }).waitFor();
    expect(opened.rows('kpis')).toEqual([]);
    opened.host.close();
  });

  test('of which one is gone come back, with all that stands on the others', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [{ kpi: 'Meetings', kind: 'count', start: '2026-01-01', due: '2027-01-01', target: 20 }],
    });
    opened.spreadsheet.deleteSheet(opened.tab('exitRecord'));
    const page = await kpisOf(browser, opened);
    await page.getByRole('button', { name: 'Make the missing tabs' }).click();
    await page.getByText('A tab for KPIs is missing.').waitFor({ state: 'detached' });
    expect(opened.rows('exitRecord')).toEqual([]);
    expect(opened.rows('kpis')).toHaveLength(1);
    opened.host.close();
  });

  test('that cannot be read are asked for again', async () => {
    const opened = spreadsheetWithKpis({ kpis: [] });
    let isFailing = true;
    const page = await kpisOf(browser, opened, (name, call) =>
      name === 'readKpiTabs' && isFailing ? { status: 'failure', message: 'no answer' } : call(),
    );
    await page.getByRole('alert').getByText('The KPIs could not be read just now.').waitFor();
    isFailing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('There is no KPI yet.').waitFor();
    opened.host.close();
  });
});

describe('each KPI', () => {
  test('shows where it stands by the numbers of the functions', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [
        {
          kpi: 'Meetings',
          kind: 'count',
          start: '2026-05-01',
          due: '2027-05-01',
          target: 10,
          exitDate: '2026-12-31',
          exitRule: 'chance < 50%',
        },
      ],
      log: ['06', '07', '08', '09'].map((month) => [`2026-${month}-10`, 'Meetings', 1]),
    });
    const page = await kpisOf(browser, opened);
    const card = page.locator('.kpi');
    await card.getByText('4 of 10').waitFor();
    const cell = (what: string) =>
      Number(opened.addOn.formula(`=ABMKPI("Meetings",KPIs!A1:O9,'KPI log'!A1:D9,"${what}",DATE(2026,11,21))`)[0]?.[0]);
    const text = await card.innerText();
    expect(text).toContain(`Chance of reaching the target: ${Math.round(100 * cell('chance'))}%`);
    expect(text).toContain(`Pace: ${Math.round(100 * cell('pace'))}% of the plan`);
    // 6 ⅔ months are over: 4 ÷ 6 ⅔; 5 ⅓ are left: 6 ÷ 5 ⅓.
    expect(text).toContain('Needed per month: 1.13 (so far 0.6)');
    expect(text).toContain('Next exit date: December 31, 2026 (in 40 days)');
    expect(text).toContain('No exit line has been agreed on yet.');
    await expect
      .poll(() => card.getByRole('img').getAttribute('aria-label'))
      .toMatch(/^Course of Meetings: Actual 4; Plan 5\.\d+; Exit line \d$/);
    opened.host.close();
  });

  test('of which less is wanted says so', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [
        { kpi: 'Lost', kind: 'count', direction: 'down', start: '2026-05-21', due: '2027-05-21', target: 10 },
        {
          kpi: 'Days',
          kind: 'level',
          direction: 'down',
          baseline: 30,
          start: '2026-05-21',
          due: '2027-05-21',
          target: 20,
        },
      ],
      log: [
        ['2026-06-10', 'Lost', 3],
        ['2026-06-10', 'Days', 28],
      ],
    });
    const page = await kpisOf(browser, opened);
    const [lost, days] = [page.locator('.kpi').first(), page.locator('.kpi').last()];
    await lost.getByText('less is better: 3 of at most 10').waitFor();
    // 6 of 12 months are over: 3 of 5 that are planned by now.
    await lost.getByText('Used: 60% of what is planned by now').waitFor();
    await lost.getByText('7 left until the limit (so far 0.5 per month)').waitFor();
    await days.getByText('less is better: 28, to fall to 20').waitFor();
    // 10 of 30 days of November, five months and 20 of 31 days of May are left: 8 ÷ 5.98.
    await days.getByText('To fall by 1.34 per month (so far 0.33)').waitFor();
    opened.host.close();
  });

  test('says plainly where the log has too little for a chance', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [{ kpi: 'Pipeline', kind: 'amount', start: '2026-05-21', due: '2027-05-21', target: 10 }],
      log: [['2026-06-10', 'Pipeline', 1]],
    });
    const page = await kpisOf(browser, opened);
    await page.getByText('Chance: insufficient data. It needs values from six periods.').waitFor();
    opened.host.close();
  });

  test('with a mistake has no figures; all mistakes lead to their cells', async () => {
    const opened = spreadsheetWithKpis({
      kpis: [
        { kpi: 'Meetings', kind: 'count', start: '2026-05-21', due: '2027-05-21', target: 10 },
        { kpi: 'Pipeline', kind: 'amount', start: 'soon', due: '2027-05-21', target: 'much' },
      ],
    });
    const page = await kpisOf(browser, opened);
    await page.getByRole('heading', { name: '2 mistakes in the table of KPIs' }).waitFor();
    await page.getByText('There are no figures while the row has a mistake.').waitFor();
    await page.getByRole('button', { name: 'KPIs row 3, Target' }).click();
    await expect.poll(() => opened.host.editor.activeRanges).toMatchObject([{ row: 3, column: 7 }]);
    opened.host.close();
  });
});
