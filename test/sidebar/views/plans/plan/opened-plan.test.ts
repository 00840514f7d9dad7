import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../../../browser/browser.ts';
import { FILLED_PLAN } from './filled-plan.ts';
import { planOf, selectedCell, spreadsheetWithPlan } from './opened-plan-page.ts';

const browser = await useBrowser();

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MARKUP = '<img src=x onerror="document.title=1">';
const FORMULA = '=IMPORTDATA("https://example.com")';
const FULL_WIDTH = '株式会社東日本地域総合産業機械部品製造販売技術研究開発推進協同組合連合会本社事業部';

async function faults(page: Page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function unfold(page: Page): Promise<void> {
  for (const part of await page.locator('.disclosure:visible').all()) await part.click();
}

describe.each(['en', 'ja'] as const)('an opened plan in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'has no fault that axe finds, and fits its 300 pixels with long names, in a %s scheme',
    async (colorScheme) => {
      const [person] = FILLED_PLAN.keyPersons ?? [];
      const content = {
        ...FILLED_PLAN,
        keyPersons: [...(FILLED_PLAN.keyPersons ?? []), { ...person, name: FULL_WIDTH, title: 'x'.repeat(200) }],
        swot: [{ swot: '強み', finding: 'y'.repeat(300), soWhat: `'${FORMULA}` }],
      };
      const opened = spreadsheetWithPlan(content, { language, name: FULL_WIDTH });
      const page = await planOf(browser, opened);
      await page.emulateMedia({ colorScheme });
      await page.locator('#plan-contacts').waitFor();
      await unfold(page);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      opened.host.close();
    },
  );
});

describe('what is to be mended', () => {
  test('is said in words, and leads to its cells', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const mend = region(page, 'To mend');
    await mend.waitFor();
    await unfold(page);
    const said = (await mend.innerText()).split('\n').filter((line) => line.trim() !== '');
    // Mori was checked on 1 June: 29 days of June, 31, 31, 30, 31, 21 of November make 173. The finding of 21 November 2025 is 365 days old.
    expect(said).toEqual([
      'To mend',
      'No champion',
      'Choose under Buying role',
      'One contact at most',
      'Our only contact: Kim Minji',
      '1 blocker without a plan',
      'Sato Ken',
      '2 persons not checked for 90 days',
      'Sato Ken never checked',
      'Mori Haruka 173 days ago',
      '1 finding over 180 days old',
      'Two new plants by 2028',
      '365 days old',
      '1 finding without “so what for us”',
      'A rival automates',
      '1 finding without a date',
      'Customers ask for carbon data',
      '1 finding without a source',
      'A rival automates',
      '1 cell cannot be read',
      expect.stringMatching(/^Row \d+, Contact$/),
      expect.stringContaining('often'),
    ]);
    const { row } = opened;
    const persons = (number: number) => row('keyPersons', number);
    for (const [name, cell] of [
      ['Choose under Buying role', `F${persons(0)}`],
      ['Our only contact: Kim Minji', `I${persons(2)}`],
      ['Sato Ken', `D${persons(3)}`],
      ['Mori Haruka', `K${persons(1)}`],
      ['Two new plants by 2028', `F${row('threeC', 1)}`],
      ['Customers ask for carbon data', `F${row('threeC', 2)}`],
      [/^Row \d+, Contact$/, `I${persons(3)}`],
    ] as const) {
      await mend.getByRole('button', { name, exact: true }).first().press('Enter');
      await expect.poll(() => selectedCell(opened)).toBe(cell);
    }
    opened.host.close();
  });

  test('leads to its cells also after people have moved them', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const persons = region(page, 'Key persons');
    await persons.waitFor();
    const first = opened.row('keyPersons', 1);
    opened.plan().insertRowsBefore(first, 2);
    opened.plan().insertColumnBefore(1);
    await persons.getByRole('button', { name: 'Kim Minji' }).press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`B${first + 3}`);
    // What else is written in its row meanwhile does not hide it.
    opened
      .plan()
      .getRange(`D${first + 4}`)
      .setValue('Needs a reason');
    await region(page, 'To mend').getByRole('button', { name: 'Sato Ken' }).first().press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`E${first + 4}`);
    opened.host.close();
  });

  test('is nothing where all is well', async () => {
    const person = { contact: 2, checked: '2026-11-01', nextAction: 'call' };
    const opened = spreadsheetWithPlan({
      keyPersons: [
        { name: 'Mori', role: 'decision maker', ...person },
        { name: 'Kim', role: 'champion', ...person },
      ],
    });
    const page = await planOf(browser, opened);
    await region(page, 'To mend').getByText('Nothing to mend.').waitFor();
    opened.host.close();
  });
});

describe('a plan that nobody has begun', () => {
  test('raises no alarm: it says what to fill in first, and leads there', async () => {
    const opened = spreadsheetWithPlan({ threeC: [{ perspective: 'company', question: 'What does it want?' }] });
    const page = await planOf(browser, opened);
    const head = region(page, opened.company);
    await head.getByRole('heading', { name: 'Not begun yet' }).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'To mend' }).count()).toBe(0);
    await head.locator('ol').getByRole('button', { name: 'Key persons' }).press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`A${opened.row('keyPersons', -1)}`);
    opened
      .plan()
      .getRange(`A${opened.row('keyPersons', 1)}:B${opened.row('keyPersons', 1)}`)
      .setValues([['Mori', 'CEO']]);
    await page.getByRole('button', { name: 'Refresh', exact: true }).press('Enter');
    await region(page, 'To mend').waitFor();
    await expect.poll(() => head.getByRole('heading', { name: 'Not begun yet' }).count()).toBe(0);
    opened.host.close();
  });
});

describe('the parts of an opened plan', () => {
  test('begin with what the list of targets says is next, which leads there', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    opened.add(2);
    const targets = opened.sheet('Targets');
    const headers = targets.getDataRange().getValues()[0] ?? [];
    const column = headers.indexOf('Next action') + 1;
    targets.getRange(2, column).setValue('Call Mori');
    targets.getRange(2, headers.indexOf('Due') + 1).setValue(new Date('2026-12-03T03:00:00Z'));
    const page = await planOf(browser, opened);
    await page.getByRole('button', { name: 'Next action: Call Mori · Due: December 3, 2026' }).press('Enter');
    await expect
      .poll(() => opened.host.editor.activeRanges)
      .toMatchObject([{ tabId: targets.getSheetId(), row: 2, column }]);
    opened.host.close();
  });

  test('say how much of each section is filled in, and lead to its heading', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const head = region(page, opened.company);
    // 3C 4 + 3 + 2 of 12, SWOT 4 of 4, crossings 1 of 2, persons 7 + 6 + 5 of 30, relationships 0 of 3, journey 0 of 9, contacts
    // 4 + 4 + 4 + 2 of 36: 46 of 96.
    await head.getByText('Filled in: 48%').waitFor();
    await expect
      .poll(() => head.locator('li').allInnerTexts())
      .toContainEqual(expect.stringMatching(/3C of the account\s+9 \/ 12/));
    await head.getByRole('button', { name: 'Key persons' }).press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`A${opened.row('keyPersons', -1)}`);
    opened.host.close();
  });

  test('tell of each key person what counts, for or against us in words, too', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const persons = region(page, 'Key persons');
    await persons.waitFor();
    await expect
      .poll(async () => (await persons.locator('li').first().innerText()).split('\n').filter(Boolean))
      .toEqual([
        'Mori Haruka',
        '±',
        'Head of production · Plant Kobe',
        'decision maker · Influence 5 · neutral · no contact · checked June 1, 2026',
      ]);
    await persons.getByRole('button', { name: 'Kim Minji' }).press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`A${opened.row('keyPersons', 2)}`);
    opened.host.close();
  });

  test('show contacts that are due, that collide, and that are missing', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const contacts = region(page, 'Communication plan');
    await contacts.waitFor();
    await expect
      .poll(async () => (await contacts.innerText()).split('\n').filter((line) => line.trim() !== ''))
      .toEqual([
        'Communication plan',
        'Overdue: 1',
        'November 10, 2026 · Mori Haruka',
        'Our reports bring it',
        'by Ito',
        'Next: 2',
        'November 24, 2026 · Kim Minji',
        'Invite to the plant tour',
        'by Ito',
        'November 26, 2026 · kim minji',
        'Demo',
        'by Lee',
        'Several of us in one week: 1',
        'Kim Minji, week of November 23, 2026',
        'November 24, 2026 · Ito',
        'November 26, 2026 · Lee',
        'Not planned yet',
        'No contact for: comparison, purchase',
      ]);
    await contacts.getByRole('button', { name: 'November 26, 2026 · Lee' }).press('Enter');
    await expect.poll(() => selectedCell(opened)).toBe(`A${opened.row('communication', 3)}`);
    opened.host.close();
  });

  test('show texts of cells as texts', async () => {
    const opened = spreadsheetWithPlan({
      keyPersons: [{ name: MARKUP, role: 'champion' }],
      threeC: [{ perspective: 'company', finding: MARKUP, soWhat: MARKUP }],
      communication: [{ when: '2026-11-24', message: MARKUP, toWhom: MARKUP }],
    });
    const page = await planOf(browser, opened);
    await region(page, 'Communication plan').waitFor();
    await unfold(page);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText(MARKUP).count()).toBeGreaterThan(4);
    expect(await page.title()).not.toBe('1');
    opened.host.close();
  });
});

describe('messages', () => {
  test('are taken over from what was found out, each once, and are marked then', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    const messages = region(page, '“So what” as messages');
    await messages.waitFor();
    // The two that say the same are a message already.
    await expect.poll(() => messages.getByText('✓ planned').count()).toBe(2);
    await messages.getByRole('checkbox', { name: 'Needs planning across plants' }).press('Space');
    await messages.getByRole('button', { name: 'Choose all' }).press('Enter');
    await messages.getByRole('button', { name: 'Take over as messages (2)' }).press('Enter');
    await page.getByRole('status').getByText('2 messages added to the communication plan.').waitFor();
    await expect.poll(() => messages.getByText('✓ planned').count()).toBe(4);
    const written = opened.plan().getRange(`C${opened.row('communication', 5)}:C${opened.row('communication', 7)}`);
    expect(written.getValues().flat()).toEqual(['Needs planning across plants', 'A team for the first year', '']);
    opened.host.close();
  });

  test('stay chosen where taking them over fails', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened, (name, call) =>
      name === 'takeOverMessages' ? { status: 'failure', message: 'Service unavailable' } : call(),
    );
    const choice = page.getByRole('checkbox', { name: 'A team for the first year' });
    await choice.check();
    await page.getByRole('button', { name: 'Take over as messages (1)' }).click();
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor();
    await expect.poll(() => choice.isChecked()).toBe(true);
    opened.host.close();
  });
});

describe('reading the plan', () => {
  test('is said while it lasts; where it fails it can be tried again', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    let answer: 'wait' | 'fail' | 'work' = 'wait';
    let goOn = () => {};
    const waited = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const page = await planOf(browser, opened, async (name, call) => {
      if (name === 'readPlan' && answer === 'wait') await waited;
      return name === 'readPlan' && answer !== 'work' ? { status: 'failure', message: 'Service unavailable' } : call();
    });
    await page.getByRole('status').getByText('Reading the plan…').waitFor();
    answer = 'fail';
    goOn();
    await page.getByRole('alert').getByText('The plan could not be read.').waitFor();
    answer = 'work';
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await region(page, 'To mend').waitFor();
    opened.host.close();
  });

  test('is done again when the sidebar reads all anew', async () => {
    const opened = spreadsheetWithPlan({ keyPersons: [{ name: 'Mori', title: 'CEO' }] });
    const page = await planOf(browser, opened);
    const persons = region(page, 'Key persons');
    await persons.getByText('Mori').waitFor();
    opened
      .plan()
      .getRange(`A${opened.row('keyPersons', 2)}`)
      .setValue('Kim');
    await page.getByRole('button', { name: 'Refresh', exact: true }).press('Enter');
    await persons.getByText('Kim').waitFor();
    opened.host.close();
  });

  test('tells where the tab is gone, and where there is nothing of a plan on it', async () => {
    const opened = spreadsheetWithPlan(FILLED_PLAN);
    const page = await planOf(browser, opened);
    await region(page, 'To mend').waitFor();
    opened.plan().clearContents();
    const again = page.getByRole('button', { name: 'Refresh', exact: true });
    await again.press('Enter');
    await page.getByRole('alert').getByText('The tables of this plan are gone from its tab.').waitFor();
    opened.host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(opened.plan());
    await again.press('Enter');
    await page.getByRole('alert').getByText('The tab of this plan is gone.').waitFor();
    opened.host.close();
  });
});
