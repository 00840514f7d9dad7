/** Account plans: what making them costs, tab by tab, up to the 200th. */
import { fileURLToPath } from 'node:url';
import { createHost } from '../host/index.mjs';
import { ms, ratio, report, time } from './measure.mjs';

const PLANS = 200;
const BATCH = 10;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const CRITERIA = [
  ['Criterion', 'Kind', 'Weight', 'Points'],
  ['Industry', 'category', 1, 'IT=100; *=20'],
];

/** A spreadsheet that was set up, with companies of 12 columns. */
function setUpSpreadsheet() {
  const host = createHost({ timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  const [tab] = host.workbook.tabs;
  const more = Array.from({ length: 9 }, (_, column) => column);
  const headers = ['ID', 'Company', 'Industry', ...more.map((column) => `Fact ${column + 1}`)];
  const companies = Array.from({ length: PLANS }, (_, i) => [
    `K${i}A`,
    `Company ${i}`,
    'IT',
    ...more.map((it) => i * it),
  ]);
  tab.enter(1, 1, [headers, ...companies]);
  const addOn = host.loadAddon(at('../dist'));
  const call = (name, request) => {
    const result = addOn.callFromPage(name, [request]);
    if (result.value?.status !== 'done') throw new Error(`${name}: ${result.message ?? result.value?.status}`);
  };
  const accounts = { tabId: tab.id, row: 1, column: 1 };
  call('setUp', { language: 'en', accounts, criteria: CRITERIA, newColumns: [], addsIds: true });
  return { host, call, companies };
}

export function benchPlans() {
  const { host, call, companies } = setUpSpreadsheet();
  const batches = Array.from({ length: PLANS / BATCH }, (_, batch) => {
    const accounts = Array.from({ length: BATCH }, (_row, i) => {
      const row = batch * BATCH + i;
      return { row: row + 2, id: companies[row][0], name: companies[row][1] };
    });
    const before = host.roundTrips().total;
    const taken = time(() => call('makePlans', { language: 'en', accounts, refresh: false }));
    return { trips: (host.roundTrips().total - before) / BATCH, taken: taken / BATCH };
  });
  const [first, last] = [batches[0], batches[batches.length - 1]];
  const before = host.roundTrips().total;
  const refreshed = time(() => call('refreshPlanOverview', { language: 'en' }));
  const sum = (of) => batches.reduce((total, batch) => total + of(batch), 0) / batches.length;
  report(`${PLANS} account plans in batches of ${BATCH}, through the built add-on in the local spreadsheet`, [
    ['round trips for a tab, on average (wanted: at most 8)', sum(({ trips }) => trips).toFixed(1)],
    ['round trips for a tab: first batch, last batch', `${first.trips.toFixed(1)}, ${last.trips.toFixed(1)}`],
    ['time for a tab, on average', ms(sum(({ taken }) => taken))],
    [
      'time for a tab: last batch ÷ first batch',
      `${ratio(last.taken / first.taken)} (${ms(last.taken)} ÷ ${ms(first.taken)})`,
    ],
    ['mending and sorting the overview', `${ms(refreshed)}, ${host.roundTrips().total - before} round trips`],
  ]);
  host.close();
}
