/** The dashboard and the report of KPIs: what making and refreshing them costs, whatever the number of rows. */
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { createHost } from '../host/index.mjs';
import { inventedKpis } from './invented-kpis.mjs';
import { ms, report, scriptContext, time } from './measure.mjs';

const TODAY = Date.parse('2026-11-21') / 86_400_000;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A spreadsheet with tables of KPIs, as somebody typed them, and the actions of the add-on. */
function spreadsheetOf(count, rows) {
  const host = createHost({ timeZone: 'Asia/Tokyo', now: new Date('2026-11-21T03:00:00Z') });
  const context = scriptContext(inventedKpis, `var { kpis, log } = inventedKpis(${count}, ${rows});`);
  const table = (name) => vm.runInContext(`JSON.stringify(${name})`, context).replace(/T\d\d:\d\d:00\.000Z/g, '');
  const [first] = host.workbook.tabs;
  host.workbook.renameTab(first, 'KPIs');
  const second = host.workbook.addTab({ name: 'KPI log' });
  for (const [tab, cells] of [
    [first, JSON.parse(table('kpis'))],
    [second, JSON.parse(table('log'))],
  ]) {
    tab.growTo(cells.length, 15);
    host.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName(tab.name)
      .getRange(1, 1, cells.length, cells[0].length)
      .setValues(cells);
  }
  host.services.SpreadsheetApp.flush();
  const addOn = host.loadAddon(at('../dist'));
  const cost = (name, request) => {
    // Formulas that wait to be computed would else cost the first who reads.
    for (const sheet of host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets())
      sheet.getDataRange().getValues();
    const before = host.roundTrips().total;
    const taken = time(() => {
      const result = addOn.callFromPage(name, [{ language: 'en', ...request }]);
      if (result.value?.status !== 'done') throw new Error(`${name}: ${result.message ?? result.value?.status}`);
    });
    return `${host.roundTrips().total - before} round trips, ${ms(taken)}`;
  };
  cost('makeKpiTabs', {});
  return { host, cost };
}

export function benchDashboard() {
  for (const [kpis, rows] of [
    [3, 50],
    [10, 5_000],
  ]) {
    const { host, cost } = spreadsheetOf(kpis, rows);
    report(
      `Dashboard of ${kpis} KPIs, ${rows.toLocaleString('en')} log rows, through the built add-on in the local spreadsheet`,
      [
        ['made', cost('refreshDashboard', { asOf: TODAY })],
        ['refreshed a day later (wanted: at most 20 round trips)', cost('refreshDashboard', { asOf: TODAY + 1 })],
        ['a report', cost('makeReport', { asOf: TODAY, key: 'bench' })],
      ],
    );
    host.close();
  }
}
