import { describe, expect, test } from 'vitest';
import { type Cells, KPIS, LOG, RECORD, spreadsheetWithDashboard } from './dashboard-spreadsheet.ts';

const SMALL: { kpis: Cells; kpiLog: Cells; exitRecord: Cells } = {
  kpis: KPIS.slice(0, 2),
  kpiLog: LOG,
  exitRecord: RECORD,
};

type Opened = ReturnType<typeof spreadsheetWithDashboard>;

/** Most calls only describe what is to be written, so that every few of them tell as much as all. */
const STEP = 13;

/**
 * Lets calls of a refresh fail in turn, and refreshes once more.
 *
 * @param first - the number of the first such call, counted from the last one where it is negative.
 */
function checkAll(begin: () => Opened, first: number, step = STEP) {
  const { calls, state } = (() => {
    const opened = begin();
    const before = opened.host.roundTrips().calls;
    opened.refresh();
    const after = opened.host.roundTrips().calls;
    opened.settle();
    const ended = { calls: after - before, state: opened.state() };
    opened.host.close();
    return ended;
  })();
  let failed = 0;
  for (let n = first < 0 ? calls + first : first; n <= calls; n += step) {
    const tried = begin();
    tried.host.failCall(n);
    const { status } = tried.send('refreshDashboard', { asOf: 20_778 });
    // A custom function that fails shows that in its cell; the refresh itself is done.
    if (status === 'failure') {
      tried.refresh();
      tried.settle();
      expect({ n, ...tried.state() }).toEqual({ n, ...state });
      failed += 1;
    }
    tried.host.close();
  }
  return failed;
}

describe('a refresh that fails on the way and is run again', () => {
  test('makes the same dashboard', { timeout: 120_000 }, () => {
    expect(checkAll(() => spreadsheetWithDashboard(SMALL), 1)).toBeGreaterThan(10);
  });

  test('mends it alike', { timeout: 120_000 }, () => {
    const begin = () => {
      const opened = spreadsheetWithDashboard(SMALL);
      opened.refresh();
      const chart = opened.dashboard().getCharts()[0];
      if (chart !== undefined) opened.dashboard().removeChart(chart);
      opened
        .dashboard()
        .getRange(opened.rowOf('Exit dates') - 2, 4)
        .setValue('between');
      opened
        .sheet('kpis')
        .getRange('A3:F4')
        .setValues([
          ['Leads', 'count', '', '2026-04-01', '2027-03-31', 50],
          ['Calls', 'count', '', '2026-04-01', '2027-03-31', 90],
        ]);
      opened.settle();
      return opened;
    };
    expect(checkAll(begin, 4)).toBeGreaterThan(5);
  });

  test('knows the chart of a KPI by its former name until it has the new one, and what is left of a KPI that is gone', {
    timeout: 120_000,
  }, () => {
    const begin = () => {
      const gone = ['Calls', 'count', '', '2026-04-01', '2026-12-31', 9, '', '', '2026-11-30; 2026-12-31', 'value < 4'];
      const opened = spreadsheetWithDashboard({ ...SMALL, kpis: [...SMALL.kpis, gone] });
      opened.refresh();
      opened.sheet('kpis').getRange('A2').setValue('Meetings');
      opened.sheet('kpis').deleteRow(3);
      opened.settle();
      return opened;
    };
    // Charts and cells are written last.
    expect(checkAll(begin, -40, 3)).toBeGreaterThan(8);
  });
});
