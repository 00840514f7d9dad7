import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { exitRecordWords } from '../../src/text/exit-record/index.ts';
import { type Cells, KPIS, LOG, spreadsheetWithDashboard } from './dashboard-spreadsheet.ts';
import { DAYS } from './kpis-spreadsheet.ts';

type Opened = ReturnType<typeof spreadsheetWithDashboard>;
type Sheet = ReturnType<Opened['sheet']>;

/** The spreadsheet, a tab of it, and a number that says where. */
type Act = (opened: Opened, sheet: Sheet, at: number) => unknown;

const spreadsheetOf = ({ host }: Opened) => host.services.SpreadsheetApp.getActiveSpreadsheet();

/** A tab by its mark, whatever people call it. */
function marked(opened: Opened, key: string): Sheet | undefined {
  const has = (sheet: Sheet) => sheet.getDeveloperMetadata().some((mark) => mark.getValue() === key);
  return spreadsheetOf(opened).getSheets().find(has);
}

/** What people type; it shows that nothing of theirs is lost. */
const typed = (at: number) => `typed ${at}`;

function isFree(sheet: Sheet, row: number, column: number): boolean {
  if (row > sheet.getMaxRows() || column > sheet.getMaxColumns()) return false;
  const cell = sheet.getRange(row, column);
  return cell.getValue() === '' && cell.getFormula() === '';
}

/** A cell in the column of a header of the KPI table. */
function kpiCell(opened: Opened, header: string, at: number, value: string | number): void {
  const sheet = marked(opened, 'kpis');
  const head = sheet?.createTextFinder(header).matchEntireCell(true).findNext();
  const rows = (sheet?.getLastRow() ?? 0) - (head?.getRow() ?? 0);
  if (head && rows > 0) head.offset(1 + (at % rows), 0).setValue(value);
}

/** Without chances, which take their time. */
const QUICK_KPIS: Cells = [
  KPIS[0] ?? [],
  ['First meetings', 'count', '', '2026-04-01', '2026-12-31', 9, '', '', '2026-09-30; 2026-12-31', 'value < 3'],
  ['Open deals', 'count', 2, '2026-04-01', '2026-12-31', 12, '', '', '2026-12-31', 'value < 4'],
];

const OWN = 'Our own chart';

const EDITS: Readonly<Record<string, Act>> = {
  'insert a row': (_, sheet, at) => {
    const row = 1 + (at % Math.max(1, sheet.getLastRow()));
    sheet
      .insertRowBefore(row)
      .getRange(row, 1 + (at % 5))
      .setValue(typed(at));
  },
  'insert a column': (_, sheet, at) => {
    const column = 1 + (at % 12);
    if (column <= sheet.getMaxColumns()) sheet.insertColumnBefore(column).getRange(3, column).setValue(typed(at));
  },
  'delete a row': (_, sheet, at) => {
    const row = 1 + (at % Math.max(1, sheet.getLastRow()));
    if (row < sheet.getMaxRows()) sheet.deleteRow(row);
  },
  'write over a cell': (_, sheet, at) => {
    const [rows, columns] = [Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn())];
    sheet.getRange(1 + ((at * 5) % rows), 1 + (at % columns)).setValue(typed(at));
  },
  'clear a cell': (_, sheet, at) => {
    const [rows, columns] = [Math.max(1, sheet.getLastRow()), Math.max(1, sheet.getLastColumn())];
    sheet.getRange(1 + ((at * 5) % rows), 1 + (at % columns)).clearContent();
  },
  'write into the scorecard': (opened, _, at) => {
    const head = marked(opened, 'dashboard')?.createTextFinder('Required rate').matchEntireCell(true).findNext();
    head?.offset(1, 0).setValue(typed(at));
  },
  'type into a blank cell': (_, sheet, at) => {
    const [row, column] = [1 + ((at * 7) % 40), 1 + (at % 12)];
    if (isFree(sheet, row, column)) sheet.getRange(row, column).setValue(typed(at));
  },
  'rename a tab': (_, sheet, at) => sheet.setName(`Kim's ${at} ${sheet.getSheetId()}`),
  'copy a tab': (opened, sheet) => {
    const copy = sheet.copyTo(spreadsheetOf(opened));
    for (const mark of sheet.getDeveloperMetadata()) copy.addDeveloperMetadata(mark.getKey(), mark.getValue() ?? '');
  },
  'hide a tab': (opened, sheet) => {
    const shown = spreadsheetOf(opened)
      .getSheets()
      .filter((each) => !each.isSheetHidden());
    if (shown.length > 1) sheet.hideSheet();
  },
  'take away the name of the day': (opened) => {
    if (spreadsheetOf(opened).getRangeByName('ABM_KPI_AS_OF')) spreadsheetOf(opened).removeNamedRange('ABM_KPI_AS_OF');
  },
  'push the data': (opened, _, at) => {
    marked(opened, 'kpiData')
      ?.insertRowBefore(1 + (at % 4))
      .insertColumnBefore(1 + at);
  },
  'delete the data': (opened) => {
    const data = marked(opened, 'kpiData');
    if (data) spreadsheetOf(opened).deleteSheet(data);
  },
  'move a chart': (opened, _, at) => {
    const sheet = marked(opened, 'dashboard');
    const [chart] = sheet?.getCharts() ?? [];
    if (chart)
      sheet?.updateChart(
        chart
          .modify()
          .setPosition(1 + at, 3, 1, 1)
          .setOption('width', 400 + at)
          .build(),
      );
  },
  'delete a chart': (opened) => {
    const sheet = marked(opened, 'dashboard');
    const chart = sheet?.getCharts().find((each) => each.getOptions().get('title') !== OWN);
    if (chart) sheet?.removeChart(chart);
  },
  'draw a chart': (opened) => {
    const sheet = marked(opened, 'dashboard');
    const chart = sheet?.newChart().asColumnChart().setTitle(OWN).addRange(sheet.getRange('A1:B5'));
    // Above all that grows, so that no run moves it.
    if (chart) sheet?.insertChart(chart.setPosition(1, 2, 0, 0).build());
  },
  'rename a KPI': (opened, _, at) => kpiCell(opened, 'KPI', at, `"${at}" & more`),
  'give two KPIs one name': (opened, _, at) => kpiCell(opened, 'KPI', at, 'Open deals'),
  'move a Due': (opened, _, at) => kpiCell(opened, 'Due', at, `2028-0${1 + (at % 9)}-28`),
  'type a target': (opened, _, at) => kpiCell(opened, 'Target', at, at % 3 === 0 ? 'many' : at + 1),
  'change exit dates': (opened, _, at) => kpiCell(opened, 'Exit date', at, '2026-10-31; 2026-11-21; 2027-01-31'),
  'take away a KPI, and the signs beside the lists': (opened) => {
    const table = marked(opened, 'kpis');
    table?.deleteRow(table.getLastRow());
    marked(opened, 'dashboard')?.insertColumnBefore(2);
  },
  'log an error': (opened) => {
    const log = marked(opened, 'kpiLog');
    log?.appendRow(['=NA()', 'Open deals', '=1/0']);
  },
};

const RUNS: Readonly<Record<string, Act>> = {
  refresh: ({ send }, _, at) =>
    send('refreshDashboard', { asOf: DAYS.today + (at % 3), language: at % 4 === 0 ? 'ja' : 'en' }),
  log: ({ send }, _, at) =>
    send('addKpiEntries', { key: `${at}`, entries: [{ day: DAYS.today, kpi: 'Open deals', value: at, note: '' }] }),
  decide: ({ send }, _, at) =>
    send('recordDecision', {
      kpi: 'First meetings',
      exitDate: DAYS.exit,
      decision: 'exit',
      reason: '',
      people: [`${at}`],
    }),
  agree: ({ send, seen }, _, at) => {
    const { kpis } = seen();
    const index = 1 + (at % Math.max(1, (kpis?.cells.length ?? 0) - 1));
    const row = { row: (kpis?.row ?? 0) + index, cells: kpis?.cells[index] ?? [] };
    const terms = { cells: {}, people: ['Sato'], decides: 'Kim', stopsSuccess: null, catchesFailure: null };
    return send('agreeExitLine', { seen: row, ...terms });
  },
  report: ({ send }, _, at) => send('makeReport', { asOf: DAYS.today, key: `${at}` }),
};

/** What must never be lost or changed by an action. */
function kept(opened: Opened) {
  const sheets = spreadsheetOf(opened).getSheets();
  const texts = opened.host.workbook.tabs.flatMap((tab, index) => {
    const [rows, columns] = [sheets[index]?.getLastRow() ?? 0, sheets[index]?.getLastColumn() ?? 0];
    return Array.from({ length: rows * columns }, (_, i) =>
      String(tab.content(1 + Math.floor(i / columns), 1 + (i % columns))),
    );
  });
  const reports = sheets.filter((sheet) => sheet.getDeveloperMetadata().some((mark) => mark.getValue() === 'report'));
  const rows = (sheet: Sheet | undefined) =>
    (sheet?.getDataRange().getValues() ?? []).map((row) => JSON.stringify(row));
  // Headers that a table lacks may be added.
  const entries = (key: string) =>
    rows(marked(opened, key))
      .filter((row) => /[^",[\]]/.test(row) && !row.includes('"KPI"'))
      .map((row) => `${key} ${row.replace(/,""(?=[\],])/g, '')}`);
  const charts = sheets.flatMap((sheet) => sheet.getCharts().filter((each) => each.getOptions().get('title') === OWN));
  return [
    ...texts.filter((text) => text.startsWith('typed ')),
    ...reports.flatMap(rows),
    ...entries('kpiLog'),
    ...entries('exitRecord'),
    ...charts.map((chart) => `chart ${chart.getChartId()} ${chart.getContainerInfo().getAnchorRow()}`),
  ];
}

function missingFrom(before: readonly string[], now: readonly string[]): string[] {
  const left = [...now];
  return before.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The names above the data of the charts that are ours. Of a chart whose data were deleted along with its KPI nobody knows whose it is. */
function chartedNames(opened: Opened): unknown[] {
  const charts = marked(opened, 'dashboard')?.getCharts() ?? [];
  return charts
    .filter((chart) => chart.getOptions().get('title') !== OWN)
    .flatMap((chart) => chart.getRanges().slice(0, 1))
    .map((range) => range.getCell(1, 1).offset(-1, 0).getValue())
    .sort();
}

type Step = readonly [what: string, where: number, at: number];

function begun(kpis: Cells): Opened {
  const opened = spreadsheetWithDashboard({
    kpis,
    kpiLog: LOG,
    exitRecord: [Object.values(exitRecordWords.en.columns).map(([word]) => word)],
  });
  opened.refresh();
  return opened;
}

/** Lets people or the add-on do something to one of the tabs, except for the hidden ones: what stands there is ours. */
function act(opened: Opened, [what, where, at]: Step): void {
  const ours = [marked(opened, 'kpiData'), marked(opened, 'reportData')].map((each) => each?.getSheetId());
  const sheets = spreadsheetOf(opened)
    .getSheets()
    .filter((each) => !ours.includes(each.getSheetId()));
  const sheet = sheets[where % sheets.length];
  if (what in EDITS) {
    if (sheet) EDITS[what]?.(opened, sheet, at);
    return;
  }
  opened.settle();
  const before = kept(opened);
  expect(sheet && RUNS[what]?.(opened, sheet, at), what).toMatchObject({ status: 'success' });
  expect(missingFrom(before, kept(opened)), what).toEqual([]);
}

/** Refreshes, and sees that all is done then. */
function checkSettled(opened: Opened): void {
  act(opened, ['refresh', 0, 1]);
  opened.settle();
  const settled = opened.state();
  act(opened, ['refresh', 0, 1]);
  opened.settle();
  expect(opened.state()).toEqual(settled);
  const names = chartedNames(opened);
  expect(names).toEqual([...new Set(names)]);
}

describe('a refresh loses nothing that people or the record say, leaves one chart for each KPI, and is done at once', () => {
  describe('after each thing in turn that people do to a spreadsheet', () => {
    const opened = begun(QUICK_KPIS);
    afterAll(() => opened.host.close());

    test.each(Object.keys(EDITS))('%s', (what) => {
      // The dashboard is the fourth tab.
      act(opened, [what, 3, 4]);
      checkSettled(opened);
    });
  });

  const step = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...Object.keys(EDITS)) }, fc.constantFrom(...Object.keys(RUNS))),
    fc.nat({ max: 30 }),
    fc.nat({ max: 30 }),
  );

  test('whatever people and the add-on did before', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 6 }), (steps) => {
        const opened = begun(KPIS);
        for (const each of steps) act(opened, each);
        checkSettled(opened);
        opened.host.close();
      }),
      { numRuns: 2, seed: 20261122, endOnFailure: true },
    );
  });
});
