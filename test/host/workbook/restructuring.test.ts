import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRows } from '../../../src/host/engine/custom-functions.ts';
import type { CellValue } from '../../../src/host/workbook/cell-value.ts';
import type { Tab } from '../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../src/host/workbook/workbook.ts';

/** Larger than the few edits can push anything. */
const area = { row: 1, column: 1, rows: 30, columns: 26 };

const makeWorkbook = () => {
  const workbook = new Workbook({ timeZone: 'UTC' });
  workbook.addTab({ name: 'Other tab' });
  workbook.useCustomFunctions({
    names: ['LIST'],
    call: (_, [rows = null]) => (isRows(rows) ? rows.map((row): CellValue[] => [row[0] ?? 'none']) : [[rows]]),
  });
  return workbook;
};

const start: readonly (readonly (string | number)[])[] = [
  [1, 2, 3, '=SUM(A1:C1)', '=A2*10', '=SUM(A:A)'],
  [4, 5, 6, '=SUM(A$2:$C2)', '=D1+D2', '=SUM(3:4)'],
  [7, 8, 9, '=SUM(A1:C3)', "='Other tab'!B2", '=SUM(BOTH)'],
  ['=LIST(A1:A3)', 'x', '', '=SUM(A2:A)', '=COUNTA(A4:A9)', '=IF(A1>0,B1:B2,0)'],
];
const other = [
  [1, '=Sheet1!A1', '=SUM(Sheet1!A1:C3)'],
  [2, 3, '=ROWS(Sheet1!B2:B)'],
];

const line = fc.integer({ min: 1, max: 8 });
const count = fc.integer({ min: 1, max: 3 });
const edit = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insertRows', 'insertColumns', 'deleteRows', 'deleteColumns'),
    at: line,
    count,
    before: line,
  }),
  fc.record({ kind: fc.constantFrom('moveRows', 'moveColumns'), at: line, count, before: line }),
);

function apply(
  tab: Tab,
  { kind, at, count, before }: { kind: string; at: number; count: number; before: number },
): void {
  if (kind === 'insertRows') tab.insertRows(at, count);
  if (kind === 'insertColumns') tab.insertColumns(at, count);
  if (kind === 'deleteRows') tab.deleteRows(at, count);
  if (kind === 'deleteColumns') tab.deleteColumns(at, count);
  const isOutside = before <= at || before >= at + count;
  if (kind === 'moveRows' && isOutside) tab.moveRows(at, count, before);
  if (kind === 'moveColumns' && isOutside) tab.moveColumns(at, count, before);
}

test('after any rows and columns came, went and moved, everything computes as if it had been entered that way', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const workbook = makeWorkbook();
      const [sheet, otherTab] = workbook.tabs;
      if (!sheet || !otherTab) return false;
      workbook.setNamedRange('BOTH', { tabId: sheet.id, row: 2, column: 2, rows: 2, columns: 1 });
      sheet.enter(1, 1, start);
      otherTab.enter(1, 1, other);
      sheet.values(area);
      for (const each of edits) apply(sheet, each);

      const fresh = makeWorkbook();
      for (const tab of workbook.tabs) {
        const twin = fresh.tab(tab.id);
        if (!twin) return false;
        if (tab.rows > twin.rows) twin.insertRows(twin.rows + 1, tab.rows - twin.rows);
        if (tab.rows < twin.rows) twin.deleteRows(tab.rows + 1, twin.rows - tab.rows);
        if (tab.columns > twin.columns) twin.insertColumns(twin.columns + 1, tab.columns - twin.columns);
        if (tab.columns < twin.columns) twin.deleteColumns(tab.columns + 1, twin.columns - tab.columns);
      }
      const [range] = workbook.namedRange('BOTH')?.ranges ?? [];
      const lost = { tabId: 0, row: 20, column: 20, rows: 1, columns: 1 };
      const named = fresh.setNamedRange('BOTH', range ?? lost);
      if (!range) named.ranges = [];
      for (const tab of workbook.tabs) {
        const contents = Array.from({ length: area.rows }, (_, row) =>
          Array.from({ length: area.columns }, (_, column) => tab.content(row + 1, column + 1)),
        );
        fresh.tab(tab.id)?.putContents(1, 1, contents);
      }
      for (const tab of workbook.tabs) {
        expect(tab.values(area), tab.formulas(area).join('\n')).toEqual(fresh.tab(tab.id)?.values(area));
      }
      return true;
    }),
    { numRuns: 30 },
  );
});
