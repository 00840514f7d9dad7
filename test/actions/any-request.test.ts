import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actions } from '../../src/actions/index.ts';
import { emptyAccounts } from '../../src/sidebar/views/set-up/first-accounts.ts';
import { png } from '../host/image-files.ts';
import { planCells } from '../tabs/plans/plan-cells.ts';
import { anything, KPI_ACTIONS, paths, replaced } from './anything.ts';
import { CRITERIA } from './spreadsheet.ts';
import { spreadsheetWithTargets } from './targets-spreadsheet.ts';

/** Requests as the page sends them. */
function requests({ spreadsheet, sheet, seen }: ReturnType<typeof spreadsheetWithTargets>) {
  const plan = spreadsheet.insertSheet('Plan');
  const cells = planCells({});
  plan.getRange(1, 1, cells.length, 12).setValues(cells);
  const { criteria } = seen().tables;
  const rows = criteria?.cells.map((cells, i) => ({ id: i, from: i, cells })) ?? [];
  return {
    addTargets: { language: 'en', accounts: [{ row: 2, id: 'K1A', name: 'Alpha' }] },
    signOff: { key: 'k', language: 'en', sales: ['Mori'], marketing: ['Kim'], note: '' },
    makeReport: { language: 'en', asOf: 20_778, key: 'k' },
    takeOverMessages: { tabId: plan.getSheetId(), messages: ['Save hours'] },
    makeAccountsTab: emptyAccounts('en'),
    saveCriteria: { criteria: { base: criteria, rows }, tiers: null, asOf: null },
    setUp: {
      language: 'en',
      accounts: { tabId: sheet('Accounts').getSheetId(), row: 1, column: 1 },
      criteria: CRITERIA,
      newColumns: [{ header: 'Intent', allowed: { kind: 'number', least: 1, most: 5 }, help: '1 to 5' }],
      addsIds: true,
    },
    makePlans: { language: 'en', accounts: [{ row: 2, id: 'K1A', name: 'Alpha' }], refresh: true },
    refreshPlanOverview: { language: 'en' },
    keepPlan: { account: 'k1a', tabId: plan.getSheetId(), others: [sheet('Targets').getSheetId()] },
    putMap: {
      language: 'en',
      tabId: plan.getSheetId(),
      png: png(2, 2).toString('base64'),
      width: 40,
      height: 40,
    },
  };
}

const ACTIONS = [
  'addTargets',
  'signOff',
  'makeReport',
  'makeAccountsTab',
  'takeOverMessages',
  'saveCriteria',
  'setUp',
  'makePlans',
  'refreshPlanOverview',
  'keepPlan',
  'putMap',
] as const;

describe.each(ACTIONS)('%s', (action) => {
  test('answers whatever a page sends, and writes nothing for what is no request', () => {
    const opened = spreadsheetWithTargets();
    const cells = () => opened.sheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);
    const before = cells();
    fc.assert(
      fc.property(anything, (request) => {
        expect(opened.call(action, request)).toEqual({ status: 'success', value: { status: 'changed' } });
      }),
      { numRuns: 200 },
    );
    expect(cells()).toEqual(before);
    opened.host.close();
  });

  test('never fails on a request of which one part is anything', () => {
    const opened = spreadsheetWithTargets();
    const valid = requests(opened)[action];
    const companies = () => opened.sheet('Accounts').getRange('B1:C5').getValues();
    const before = companies();
    fc.assert(
      fc.property(fc.constantFrom(...paths(valid)), anything, (path, by) => {
        expect(opened.call(action, replaced(valid, path, by))).toMatchObject({ status: 'success' });
      }),
      { numRuns: 60 },
    );
    expect(companies()).toEqual(before);
    opened.host.close();
  });
});

const READERS = ['showMap', 'showPlace', 'readPlan', 'readWholeTab', 'readView', 'chooseLanguage'] as const;

test('every action is tried with anything, here or with KPIs, but those that take no request', () => {
  const tried: string[] = [...ACTIONS, ...KPI_ACTIONS, ...READERS];
  const takeNone = ['showSidebar', 'readSpreadsheet', 'readSelection', 'findPlanCopies', 'readKpiTabs'];
  expect([...tried, ...takeNone].sort()).toEqual(Object.keys(actions).sort());
});

describe('what only reads or opens', () => {
  const isNothing = { status: 'success', value: expect.toBeOneOf([null, undefined, false]) };

  test('answers whatever a page sends, and opens nothing for what is no request', () => {
    const opened = spreadsheetWithTargets();
    fc.assert(
      fc.property(fc.constantFrom(...READERS), anything, (name, sent) => {
        // Any whole number may be that of a tab.
        if (!Number.isInteger(sent)) expect(opened.call(name, sent)).toEqual(isNothing);
      }),
      { numRuns: 300 },
    );
    for (const name of ['__proto__', 'constructor', 'sidebar', 'relationship-map', '../appsscript']) {
      expect(opened.call('readView', name)).toEqual(isNothing);
    }
    for (const tabId of [-1, 4711, 2 ** 53, 1e308]) expect(opened.call('readPlan', tabId)).toEqual(isNothing);
    expect(opened.host.editor).toMatchObject({ sidebar: null, dialog: null });
    opened.host.close();
  });

  test('opens a map for a language and a number of a tab alone', () => {
    const opened = spreadsheetWithTargets();
    const ask = { language: 'ja', tabId: 4711 };
    expect(opened.call('showMap', ask)).toEqual({ status: 'success', value: true });
    fc.assert(
      fc.property(fc.constantFrom('language', 'tabId'), anything, (key, by) => {
        if (key === 'tabId' && Number.isInteger(by)) return;
        expect(opened.call('showMap', { ...ask, [key]: by })).toEqual({ status: 'success', value: false });
      }),
      { numRuns: 100 },
    );
    opened.host.close();
  });
});
