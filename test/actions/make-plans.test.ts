import { describe, expect, test } from 'vitest';
import { planSheet, spreadsheetWithPlans, type WithPlans } from './plans-spreadsheet.ts';

const NOTHING = { status: 'done', made: [], refreshed: 0, already: 0, gone: 0, withoutIds: 0 };

/** The marks of plans, from left to right. */
const plans = ({ host }: WithPlans) =>
  host.workbook.tabs.flatMap((tab) => {
    const mark = host.workbook.metadata.find(({ tabId }) => tabId === tab.id)?.value ?? '';
    return mark.startsWith('plan:') ? [[tab.name, mark]] : [];
  });

describe('making plans', () => {
  test('gives each company one tab, behind the others and in the order asked for', () => {
    const opened = spreadsheetWithPlans();
    expect(opened.make([3, 2])).toMatchObject({ ...NOTHING, made: [{ id: 'k2b' }, { id: 'k1a' }] });
    expect(opened.make([2, 3, 3])).toEqual({ ...NOTHING, already: 3 });
    expect(opened.names()).toEqual(['Accounts', 'Criteria', 'Targets', 'Scores', 'Account plans', 'Beta', 'Alpha']);
    expect(plans(opened)).toEqual([
      ['Beta', 'plan:k2b'],
      ['Alpha', 'plan:k1a'],
    ]);
    opened.host.close();
  });

  test('shows the tab if there is one new one, and stays where the person is for several', () => {
    const opened = spreadsheetWithPlans();
    opened.sheet('Targets').activate();
    const front = () => opened.host.services.SpreadsheetApp.getActiveSheet().getName();
    opened.make([3, 4]);
    expect(front()).toBe('Targets');
    opened.make([2, 3]);
    expect(front()).toBe('Alpha');
    opened.host.close();
  });

  test('gives a company without an id a new one, also where it shares its name', () => {
    const companies = [['ID', 'Company', 'Industry'], ...[1, 2].map(() => ['', 'Alpha', 'IT'])];
    const opened = spreadsheetWithPlans(companies);
    const { made } = opened.make([2, 3]);
    const ids = opened.sheet('Accounts').getRange('A2:A3').getValues().flat().map(String);
    expect(new Set(ids).size).toBe(2);
    expect(made.map(({ id }) => id)).toEqual(ids.map((id) => id.toLowerCase()));
    expect(opened.names().slice(-2)).toEqual(['Alpha', 'Alpha 2']);
    opened.host.close();
  });

  test('numbers names that differ by case or width alone as the companies are listed, whatever is made first', () => {
    const names = ['Alpha', 'ALPHA', 'Ａｌｐｈａ', 'A/B', 'A:B', 'x'.repeat(120), `${'x'.repeat(120)}y`, 'Targets'];
    const opened = spreadsheetWithPlans([
      ['ID', 'Company', 'Industry'],
      ...names.map((name, i) => [`K${i}A`, name, 'IT']),
    ]);
    opened.make([4, 2, 3, 5, 6, 7, 8, 9]);
    expect(opened.names().slice(5)).toEqual([
      'Ａｌｐｈａ 3',
      'Alpha',
      'ALPHA 2',
      'A B',
      'A B 2',
      'x'.repeat(100),
      `${'x'.repeat(98)} 2`,
      'Targets 2',
    ]);
    opened.host.close();
  });

  test('leaves a tab of the same name alone if anything stands on it, and takes an empty one', () => {
    const opened = spreadsheetWithPlans();
    opened.spreadsheet.insertSheet('Alpha').getRange('C9').setValue('mine');
    const chart = opened.spreadsheet.insertSheet('Beta');
    chart.insertChart(chart.newChart().addRange(chart.getRange('A1:B2')).build());
    const { charts } = opened.host.workbook.tabs.at(-1) ?? {};
    opened.spreadsheet.insertSheet('Crane');
    opened.make([2, 3, 5]);
    expect(plans(opened).map(([name]) => name)).toEqual(['Crane', 'Alpha 2', 'Beta 2']);
    expect(opened.sheet('Alpha').getRange('C9').getValue()).toBe('mine');
    expect([opened.sheet('Beta').getLastRow(), charts?.length]).toEqual([0, 1]);
    opened.host.close();
  });

  test('finds a plan that was renamed, moved and hidden, and whose company has another name now', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    const plan = planSheet(opened, 'k2b').setName('Our plan').activate();
    opened.spreadsheet.moveActiveSheet(1);
    plan.hideSheet();
    opened.sheet('Accounts').getRange('B3').setValue('Beta Retail');
    expect(opened.make([3])).toEqual({ ...NOTHING, already: 1 });
    expect(plans(opened)[0]).toEqual(['Our plan', 'plan:k2b']);
    opened.host.close();
  });

  test('makes a plan anew whose tab was deleted', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    opened.spreadsheet.deleteSheet(planSheet(opened, 'k1a'));
    expect(opened.make([2, 3])).toMatchObject({ ...NOTHING, made: [{ id: 'k1a' }], already: 1 });
    opened.host.close();
  });

  test('gives a plan that lost its mark the mark back, with what somebody typed there', () => {
    const opened = spreadsheetWithPlans();
    opened.make([2, 3]);
    const plan = planSheet(opened, 'k2b');
    plan.insertRowsBefore(1, 3);
    plan.getRange('A3').setValue('mine');
    for (const mark of plan.getDeveloperMetadata()) mark.remove();
    expect(opened.make([2, 3])).toEqual({ ...NOTHING, already: 1, refreshed: 1 });
    expect(planSheet(opened, 'k2b').getRange('A3').getValue()).toBe('mine');
    opened.host.close();
  });

  test('counts companies that are gone, that share an id, and those for whose ids there is no column', () => {
    const companies = [['ID', 'Company', 'Industry'], ...['Alpha', 'Beta', 'Crane'].map((name) => ['K1A', name, 'IT'])];
    const shared = spreadsheetWithPlans(companies);
    const unknown = { row: 9, id: 'NONE', name: 'Nobody' };
    const request = shared.planRequest([2, 3]);
    expect(shared.answer('makePlans', { ...request, accounts: [...request.accounts, unknown] })).toEqual({
      ...NOTHING,
      gone: 3,
    });
    shared.host.close();
    const nameless = spreadsheetWithPlans([
      ['Company', 'Industry'],
      ['Alpha', 'IT'],
    ]);
    const before = nameless.state();
    expect(nameless.make([2])).toEqual({ ...NOTHING, withoutIds: 1 });
    expect(nameless.state()).toEqual(before);
    nameless.host.close();
  });

  test('keeps texts texts, whatever a company, its id or a header is called', () => {
    const hostile = [
      '=IMPORTDATA("https://example.com")',
      '<img src=x onerror=alert(1)>',
      "'",
      '"; =1+1',
      'two\nlines',
      '\u202Eabc\u200F',
      'x'.repeat(500),
      '+1',
      '[]*?:/\\',
    ];
    const opened = spreadsheetWithPlans([
      ['ID', 'Company', 'Industry', "'=1+1", '"&A1&"'],
      ...hostile.map((text, i) => [`'${text}`.slice(0, 90), `'${text}`, `'${text}`, `'${text}`, i]),
    ]);
    const rows = hostile.map((_, i) => i + 2);
    const accounts = rows.map((row, i) => ({ row, id: (hostile[i] ?? '').slice(0, 89), name: hostile[i] ?? '' }));
    expect(opened.answer('makePlans', { language: 'en', accounts, refresh: false })).toMatchObject({
      made: hostile.map(() => ({})),
    });
    const made = opened.host.workbook.tabs.slice(5);
    for (const [i, tab] of made.entries()) {
      expect(tab.name.length).toBeLessThanOrEqual(100);
      expect(tab.name).not.toMatch(/[*?:\\/[\]\p{C}]|^'|'$/u);
      const cells = tab.values({ row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn }).flat();
      // The id and the name, of which one is a formula's.
      expect(cells).toContain((hostile[i] ?? '').slice(0, 89));
      expect(cells.filter((cell) => cell === hostile[i])).not.toEqual([]);
      expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
    }
    opened.host.close();
  });

  test('waits for another person, and makes nothing where that takes too long', () => {
    const opened = spreadsheetWithPlans();
    opened.host.testing.inSecondExecution(({ LockService }) => {
      LockService.getDocumentLock().tryLock(0);
      expect(opened.answer('makePlans', opened.planRequest([2]))).toEqual({ status: 'busy' });
      expect(opened.answer('refreshPlanOverview', { language: 'en' })).toEqual({ status: 'busy' });
    });
    expect(plans(opened)).toEqual([]);
    opened.host.close();
  });
});
