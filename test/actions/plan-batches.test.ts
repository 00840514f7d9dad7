import { expect, test } from 'vitest';
import { png } from '../host/image-files.ts';
import { planSheet, spreadsheetWithPlans } from './plans-spreadsheet.ts';

/** As many companies as a team could ever plan for. */
const COMPANIES = [
  ['ID', 'Company', 'Industry'],
  ...Array.from({ length: 200 }, (_, i) => [`K${i}A`, `Company ${i}`, 'IT']),
];
const BATCH = 10;

test('200 plans in batches of 10 cost at most 8 round trips each, the last ones what the first do', {
  timeout: 600_000,
}, () => {
  const opened = spreadsheetWithPlans(COMPANIES);
  const { host } = opened;
  const trips = <Result>(run: () => Result): number => {
    const before = host.roundTrips().total;
    run();
    return host.roundTrips().total - before;
  };
  opened.add(2);
  const bare = trips(opened.seen);
  const batches = Array.from({ length: 200 / BATCH }, (_, batch) => {
    const rows = Array.from({ length: BATCH }, (_row, i) => 2 + batch * BATCH + i);
    return trips(() => expect(opened.make(rows).made).toHaveLength(BATCH));
  });
  // The first batch makes the overview, and gives the scores the columns that only plans need.
  const [first = 0, second = 0] = batches;
  expect(first / BATCH).toBeLessThanOrEqual(8);
  expect(first - second).toBeLessThanOrEqual(8);
  expect(new Set(batches.slice(1))).toEqual(new Set([second]));

  // Only the overview is read beyond what was read before.
  expect(trips(opened.seen)).toBe(bare + 1);
  expect(opened.seen().tables.plans?.cells).toHaveLength(201);
  const refreshed = trips(() => opened.answer('refreshPlanOverview', { language: 'en' }));
  expect(refreshed).toBeLessThanOrEqual(20);
  expect(trips(() => opened.make([2, 3]))).toBeLessThanOrEqual(20);
  // A new tab has 26,000 cells; 200 of them would take half of what a spreadsheet may have.
  const cells = host.workbook.tabs.slice(5).map(({ rows, columns }) => rows * columns);
  expect(cells).toHaveLength(200);
  expect(Math.max(...cells)).toBeLessThan(2_500);
  host.close();
});

test('set-up and its questions read no more tabs where there are plans', () => {
  const cost = (plans: number) => {
    const opened = spreadsheetWithPlans(COMPANIES.slice(0, 12));
    if (plans > 0) opened.make(Array.from({ length: plans }, (_, i) => i + 2));
    opened.spreadsheet.removeNamedRange('ABM_ACCOUNTS');
    opened.host.services.SpreadsheetApp.flush();
    const before = opened.host.roundTrips().total;
    const seen = opened.seen();
    expect(seen.tables.accounts?.tabName).toBe('Accounts');
    const trips = opened.host.roundTrips().total - before;
    opened.host.close();
    return trips;
  };
  expect(cost(9)).toBe(cost(1));
});

test('what is asked of one plan costs a few round trips, however many there are', () => {
  const costs = (plans: number) => {
    const opened = spreadsheetWithPlans(COMPANIES.slice(0, 12));
    opened.make(Array.from({ length: plans }, (_, i) => i + 2));
    const tabId = planSheet(opened, 'k0a').getSheetId();
    const map = { language: 'en', tabId, png: png(2, 2).toString('base64'), width: 40, height: 40 };
    const asked: [string, unknown][] = [
      ['readPlan', tabId],
      ['putMap', map],
      ['putMap', map],
      ['findPlanCopies', null],
      ['keepPlan', { account: 'k0a', tabId, others: [] }],
      ['takeOverMessages', { tabId, messages: ['Save hours'] }],
    ];
    const trips = asked.map(([action, request]) => {
      opened.host.services.SpreadsheetApp.flush();
      const before = opened.host.roundTrips().total;
      opened.answer(action, request);
      return opened.host.roundTrips().total - before;
    });
    opened.host.close();
    return trips;
  };
  const few = costs(1);
  expect(Math.max(...few)).toBeLessThanOrEqual(10);
  expect(costs(8)).toEqual(few);
});
