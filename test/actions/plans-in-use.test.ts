import fc from 'fast-check';
import { expect, test } from 'vitest';
import { png } from '../host/image-files.ts';
import { spreadsheetWithPlans, type WithPlans } from './plans-spreadsheet.ts';

const COMPANIES = [
  ['ID', 'Company', 'Industry', 'City'],
  ['K1A', 'Alpha', 'Manufacturing', 'Tokyo'],
  ['K2B', 'Beta', 'Retail', ''],
  ['K3C', 'Alpha', 'IT', 'Nara'],
  ['K4D', 'Crane', 'IT', ''],
];

type Sheet = ReturnType<WithPlans['sheet']>;

/** What a person does on a tab; the numbers say where. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

const onPlans: Readonly<Record<string, (sheet: Sheet, place: Place, texts: () => string) => void>> = {
  paste: (sheet, { row, column }, text) =>
    sheet.getRange(row, column, 3, 2).setValues(Array.from({ length: 3 }, () => [text(), text()])),
  merge: (sheet, { row, column, count }) => sheet.getRange(row, column, count, 3).merge(),
  hide: (sheet, { row, count }) => sheet.hideRows(row, count),
  filter: (sheet, { row, count }) => sheet.getRange(row, 1, count + 4, 12).createFilter(),
  moveColumn: (sheet, { column, count }) => sheet.moveColumns(sheet.getRange(1, column), 1 + ((column + count) % 8)),
  moveRows: (sheet, { row, count }) => sheet.moveRows(sheet.getRange(`${row}:${row + count}`), 1 + ((row * 7) % 90)),
  cut: (sheet, { row, column }) => sheet.getRange(row, column, 2, 2).moveTo(sheet.getRange(row + 5, column + 1)),
  rename: (sheet, { count }) => sheet.setName(`It's "${count}"!`),
  unmark: (sheet) => {
    for (const mark of sheet.getDeveloperMetadata()) mark.remove();
  },
  remove: (sheet) => sheet.getParent().deleteSheet(sheet),
  copy: (sheet) => sheet.copyTo(sheet.getParent()),
};

const onAccounts: Readonly<Record<string, (sheet: Sheet, place: Place) => void>> = {
  sort: (sheet, { column }) => sheet.getRange(2, 1, 4, 4).sort(1 + (column % 4)),
  rename: (sheet, { row }) => sheet.getRange(2 + (row % 4), 2).setValue(`Renamed ${row}`),
  deleteColumn: (sheet, { count }) => sheet.deleteColumn(3 + (count % 2)),
  insertColumn: (sheet, { column }) => sheet.insertColumnBefore(1 + (column % 4)),
  insertRows: (sheet, { count }) => sheet.insertRowsBefore(1, count),
  changeId: (sheet, { row }) => sheet.getRange(2 + (row % 4), 1).setValue(row),
  renameTab: (sheet, { count }) => sheet.setName(`Accounts ${count}"`),
};

const onOverview: Readonly<Record<string, (sheet: Sheet, place: Place, texts: () => string) => void>> = {
  note: (sheet, { row }, text) => sheet.getRange(2 + (row % 4), 14).setValue(text()),
  overwrite: (sheet, { row, column }, text) => sheet.getRange(2 + (row % 3), 1 + column).setValue(text()),
  sort: (sheet, { column }) => sheet.getRange(2, 1, 3, 14).sort(column),
  clear: (sheet, { row, column }) => sheet.getRange(2 + (row % 3), column).clearContent(),
  insertColumn: (sheet, { column }) => sheet.insertColumnBefore(column),
};

const aPlace = { row: fc.integer({ min: 1, max: 120 }), column: fc.integer({ min: 1, max: 8 }), count: fc.nat(4) };
const doing = <On extends string>(on: On, edits: object) =>
  fc.record({ on: fc.constant(on), kind: fc.constantFrom(...Object.keys(edits)), ...aPlace });
const anEdit = fc.oneof(
  { arbitrary: doing('plan', onPlans), weight: 3 },
  doing('accounts', onAccounts),
  doing('overview', onOverview),
);

/** The texts that the test typed, row by row, on each tab that was there. */
function typedOn({ host }: WithPlans): Map<number, string[]> {
  return new Map(
    host.workbook.tabs.map((tab) => {
      const lines = tab.values({ row: 1, column: 1, rows: tab.lastRow || 1, columns: tab.lastColumn || 1 });
      const typed = lines.map((line) => line.filter((cell) => String(cell).startsWith('typed ')).join(', '));
      return [tab.id, typed.filter((line) => line !== '')];
    }),
  );
}

test('whatever people do to plans, accounts and overview between actions: what they typed stays, and nothing is done twice', {
  timeout: 300_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anEdit, { minLength: 2, maxLength: 7 }), fc.constantFrom('en', 'ja'), (edits, language) => {
      const opened = spreadsheetWithPlans(COMPANIES);
      opened.make([2, 3, 4]);
      const flush = () => opened.host.services.SpreadsheetApp.flush();
      const marked = (mark: RegExp) =>
        opened.sheets().filter((it) => it.getDeveloperMetadata().some((data) => mark.test(data.getValue() ?? '')));
      let texts = 0;
      const text = () => {
        texts += 1;
        return `typed ${texts}`;
      };
      for (const { on, kind, ...place } of edits) {
        const plans = marked(/^plan:/);
        const sheet = on === 'plan' ? plans[place.count % plans.length] : marked(/^plans$/)[0];
        try {
          if (on === 'accounts') onAccounts[kind]?.(opened.sheets()[0] as Sheet, place);
          else if (sheet !== undefined) (on === 'plan' ? onPlans : onOverview)[kind]?.(sheet, place, text);
          flush();
        } catch {
          // What a spreadsheet refuses, such as a second filter, was not done.
        }
      }
      const tabId = marked(/^plan:/)[0]?.getSheetId() ?? 0;
      const picture = { png: png(2, 2).toString('base64'), width: 40, height: 40 };
      const companies = COMPANIES.slice(1).map(([id, name], i) => ({ row: i + 2, id, name }));
      const actions: [string, object][] = [
        ['takeOverMessages', { tabId, messages: ['=1+1', 'Save hours'] }],
        ['putMap', { tabId, language, ...picture }],
        ['addTargets', { language, accounts: companies.slice(0, 2) }],
        ['makePlans', { language, accounts: companies, refresh: true }],
        ['refreshPlanOverview', { language }],
      ];
      for (const [action, request] of actions) {
        const before = typedOn(opened);
        const answer = opened.call(action, request);
        expect(answer, action).toMatchObject({ status: 'success' });
        flush();
        const after = typedOn(opened);
        // The overview is sorted; elsewhere rows keep their order.
        const kept = (rows: readonly string[] = []) => (action === 'refreshPlanOverview' ? [...rows].sort() : rows);
        for (const [id, rows] of before) expect([action, kept(after.get(id))]).toEqual([action, kept(rows)]);
        const state = opened.state();
        opened.answer(action, request);
        flush();
        expect({ action, ...opened.state() }).toEqual({ action, ...state });
      }
      opened.host.close();
    }),
    { numRuns: 6, seed: 5 },
  );
});
