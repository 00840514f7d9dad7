import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anything, KPI_ACTIONS, paths, replaced } from './anything.ts';
import { DAYS, MEETINGS, spreadsheetWithKpis } from './kpis-spreadsheet.ts';

/** Requests as the page sends them. */
function requests({ seenRow }: ReturnType<typeof spreadsheetWithKpis>) {
  const agreed = { people: ['Sato'], decides: 'Suzuki', stopsSuccess: 0.2, catchesFailure: null };
  return {
    makeKpiTabs: { language: 'en' },
    saveKpi: { language: 'en', seen: seenRow(), cells: { owner: 'Mori', due: { day: DAYS.due } } },
    agreeExitLine: { language: 'ja', seen: seenRow(), cells: { exitRule: 'value < 3' }, ...agreed },
    recordDecision: {
      language: 'en',
      kpi: 'First meetings',
      exitDate: DAYS.exit,
      decision: 'shrink',
      reason: 'why',
      people: ['Sato'],
    },
    addKpiEntries: {
      language: 'en',
      key: 'k',
      entries: [{ day: DAYS.today, kpi: 'First meetings', value: { day: DAYS.due }, note: 'n' }],
    },
    refreshDashboard: { language: 'ja', asOf: DAYS.today },
  };
}

/** A day that no calendar has, and whatever is asked for after it. */
const NO_DAY: [string[], unknown][] = [
  [['cells', 'due'], 1e308],
  [['seen', 'cells', '8'], 0],
];

describe.each(KPI_ACTIONS)('%s', (action) => {
  const open = () => {
    const opened = spreadsheetWithKpis();
    opened.call('saveKpi', { seen: null, cells: MEETINGS });
    return opened;
  };

  test('answers whatever a page sends, and writes nothing for what is no request', () => {
    const opened = open();
    const before = opened.state();
    fc.assert(
      fc.property(anything, (request) => {
        const answer = opened.addOn.callFromPage(action, [request]);
        expect(answer).toEqual({ status: 'success', value: { status: 'changed' } });
      }),
      { numRuns: 60 },
    );
    expect(opened.state()).toEqual(before);
    opened.host.close();
  });

  test('never fails on a request of which one part is anything, and never writes a formula', () => {
    const opened = open();
    const valid = requests(opened)[action];
    const examples: [string[], unknown][] = action === 'saveKpi' ? NO_DAY : [];
    fc.assert(
      fc.property(fc.constantFrom(...paths(valid)), anything, (path, by) => {
        const answer = opened.addOn.callFromPage(action, [replaced(valid, path, by)]);
        expect(answer).toMatchObject({ status: 'success' });
      }),
      { numRuns: 60, examples },
    );
    const tabs = Object.values(opened.names).map((name) => opened.sheet(name).getDataRange().getFormulas());
    expect(tabs.flat(2).join('')).toBe('');
    opened.host.close();
  });
});
