import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOf, openedState, withCell } from '../../src/sidebar/views/criteria/draft-state.ts';
import { spreadsheetToSetUp } from './set-up-spreadsheet.ts';

type Opened = ReturnType<typeof spreadsheetToSetUp>;
type Sheet = ReturnType<Opened['sheet']>;

/** The spreadsheet, a tab of it, and a number that says where. */
type Act = (opened: Opened, sheet: Sheet, at: number) => unknown;

const RANGE_NAMES = ['ABM_ACCOUNTS', 'ABM_CRITERIA', 'ABM_TIERS', 'ABM_AS_OF'];

/** What people do to a tab. Columns that criteria read stay, and so does what makes a table one: its header. */
const EDITS: Readonly<Record<string, Act>> = {
  'insert a row': (_, sheet, at) => sheet.insertRowBefore(1 + (at % 6)),
  'insert a column': (_, sheet, at) => {
    const column = 1 + (at % 10);
    sheet.insertColumnBefore(column);
    if (!isFormulas(sheet)) sheet.getRange(headerRow(sheet), column).setValue(`typed ${at}`);
  },
  'delete a blank column': (_, sheet, at) => {
    const column = 1 + (at % sheet.getMaxColumns());
    const cells = sheet.getRange(1, column, sheet.getMaxRows(), 1).getValues();
    if (cells.every(([cell]) => cell === '')) sheet.deleteColumn(column);
  },
  'delete a row': (_, sheet, at) => {
    const row = sheet.getLastRow() - (at % 4);
    if (row > headerRow(sheet)) sheet.deleteRow(row);
  },
  'sort a table': (_, sheet, at) => {
    const header = headerRow(sheet);
    const width = sheet.getRange(header, 1, 1, sheet.getLastColumn()).getValues()[0]?.indexOf('') ?? 0;
    const rows = sheet.getLastRow() - header;
    if (width > 0 && rows > 1 && !isFormulas(sheet)) sheet.getRange(header + 1, 1, rows, width).sort(1 + (at % width));
  },
  'rename a tab': (_, sheet, at) => sheet.setName(`${sheet.getName()} ${at}`),
  'move a tab': (opened, sheet, at) => {
    sheet.activate();
    const spreadsheet = opened.host.services.SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.moveActiveSheet(1 + (at % spreadsheet.getSheets().length));
  },
  'type beside a table': (_, sheet, at) => {
    const column = Math.max(sheet.getLastColumn(), 8) + 2;
    if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
    sheet.getRange(1 + (at % 8), column).setValue(`typed ${at}`);
  },
  'type another name': (opened, _, at) => {
    const name = opened.spreadsheet.getRangeByName('ABM_ACCOUNTS')?.createTextFinder('Works').findNext();
    name?.setValue(`Works of ${at}`);
  },
  'take away a name': (opened, _, at) => {
    const name = RANGE_NAMES[at % 4] ?? '';
    const { SpreadsheetApp } = opened.host.services;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (spreadsheet.getRangeByName(name)) spreadsheet.removeNamedRange(name);
  },
  'delete a generated tab': (opened, sheet) => {
    if (sheet.getDeveloperMetadata().length > 0)
      opened.host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
  },
  'copy a tab': (opened, sheet) => {
    const copy = sheet.copyTo(opened.host.services.SpreadsheetApp.getActiveSpreadsheet());
    for (const mark of sheet.getDeveloperMetadata()) copy.addDeveloperMetadata(mark.getKey(), mark.getValue() ?? '');
  },
};

/** What the sidebar does. */
const RUNS: Readonly<Record<string, Act>> = {
  'set up again': (opened) => opened.setUp({ ...opened.repair, criteria: opened.plan.criteria }),
  'save criteria': (opened, _, at) => {
    const state = openedState(opened.seen().tables);
    const { criteria } = state.tables;
    const position = criteria?.base.cells[0]?.indexOf('Weight') ?? -1;
    const row = criteria?.rows[1 + (at % 3)];
    if (position < 0 || !row) return;
    const change = changeOf(withCell(state, 'criteria', row.id, { position, header: 'Weight' }, at));
    expect(opened.addOn.callFromPage('saveCriteria', [change])).toMatchObject({ value: { status: 'done' } });
  },
  'add a target': (opened, _, at) => {
    const accounts = opened.seen().tables.accounts;
    const header = accounts?.cells[0] ?? [];
    const index = 1 + (at % 4);
    const cells = accounts?.cells[index];
    if (accounts === null || !cells) return;
    const at_ = (name: string) => (header.includes(name) ? cells[header.indexOf(name)] : '');
    const account = { row: accounts.row + index, id: at_('ID'), name: at_('Company') };
    opened.addOn.callFromPage('addTargets', [{ language: 'en', accounts: [account] }]);
  },
};

/** Whether a tab holds what formulas make: the ranking and the scores. */
function isFormulas(sheet: Sheet): boolean {
  return sheet
    .getDataRange()
    .getFormulas()
    .flat()
    .some((formula) => /^=ABM(?:RANKING|SCORE)/.test(formula));
}

function headerRow(sheet: Sheet): number {
  const cells = sheet.getDataRange().getValues();
  const widest = Math.max(...cells.map((row) => row.filter((cell) => cell !== '').length));
  return 1 + cells.findIndex((row) => row.filter((cell) => cell !== '').length === widest);
}

/** The texts in the cells of all tabs that are no formula's, sorted. */
function typedTexts(opened: Opened): string[] {
  const sheets = opened.host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets
    .flatMap((sheet) => opened.host.workbook.tabs.find(({ id }) => id === sheet.getSheetId()) ?? [])
    .flatMap((tab) => {
      const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
      return Array.from({ length: area.rows * area.columns }, (_x, i) =>
        tab.content(1 + Math.floor(i / area.columns), 1 + (i % area.columns)),
      );
    })
    .filter((content): content is string => typeof content === 'string' && content !== '' && !content.startsWith('='))
    .sort();
}

function missingFrom(texts: readonly string[], now: readonly string[]): string[] {
  const left = [...now];
  return texts.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const step = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...Object.keys(EDITS)) }, fc.constantFrom(...Object.keys(RUNS))),
  fc.nat({ max: 30 }),
  fc.nat({ max: 30 }),
);

test('whatever people do between runs, nothing that they typed is lost, and the ranking computes in the end', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 12 }), (steps) => {
      const opened = spreadsheetToSetUp();
      opened.setUp();
      const { host, seen, state } = opened;
      const act = (what: string, where: number, at: number) => {
        const sheets = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets();
        const sheet = sheets[where % sheets.length];
        const typed = typedTexts(opened);
        if (sheet) (EDITS[what] ?? RUNS[what])?.(opened, sheet, at);
        host.services.SpreadsheetApp.flush();
        if (what in RUNS) expect(missingFrom(typed, typedTexts(opened)), what).toEqual([]);
      };
      for (const [what, where, at] of steps) act(what, where, at);
      act('set up again', 0, 0);
      expect(seen()).toMatchObject({ missing: [], rankingObstacle: null });
      const keys = seen().generated.map(({ key }) => key);
      expect(keys.length).toBe(new Set(keys).size);
      const ranking = seen().generated.find(({ key }) => key === 'ranking');
      const cells = host.services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .find((sheet) => sheet.getSheetId() === ranking?.tabId)
        ?.getDataRange()
        .getValues();
      expect(cells?.flat()).toContain('Rank');
      const settled = state();
      act('set up again', 0, 0);
      expect(state()).toEqual(settled);
      host.close();
    }),
    { numRuns: 12, seed: 20261121, endOnFailure: true },
  );
});
