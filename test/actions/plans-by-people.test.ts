import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/cell.ts';
import { PLAN_SECTIONS } from '../../src/model/plan.ts';
import { planLayout } from '../../src/tabs/plans/plan-layout.ts';
import { isTable } from '../../src/tabs/plans/sections/section-cells.ts';
import { planSheet, spreadsheetWithPlans } from './plans-spreadsheet.ts';

type Sheet = ReturnType<typeof planSheet>;

/** Something that a person does on the tab of a plan. */
type Edit = { readonly kind: string; readonly row: number; readonly column: number; readonly count: number };

const edits: Readonly<Record<string, (sheet: Sheet, edit: Edit, text: string) => void>> = {
  type: (sheet, { row, column }, text) => sheet.getRange(row, column).setValue(text),
  clear: (sheet, { row, column, count }) => sheet.getRange(row, column, 1, count).clearContent(),
  insertRows: (sheet, { row, count }) => sheet.insertRowsAfter(row, count),
  deleteRows: (sheet, { row, count }) => sheet.deleteRows(row, count),
  deleteSection: (sheet, { row }) => sheet.deleteRows(row, Math.min(25, sheet.getMaxRows() - row)),
  insertColumn: (sheet, { column }) => sheet.insertColumnsAfter(column, 1),
  deleteColumn: (sheet, { column }) => sheet.deleteColumns(column, 1),
  sort: (sheet, { row, column, count }) => sheet.getRange(row, 1, count + 1, sheet.getMaxColumns()).sort(column),
  translate: (sheet, { row, column }) => {
    const cell = sheet.getRange(row, column);
    if (cell.getFormula() === '' && cell.getValue() !== '') cell.setValue(`Überschrift ${row} ${column}`);
  },
};

const anEdit = fc.record({
  kind: fc.constantFrom(...Object.keys(edits)),
  row: fc.integer({ min: 1, max: 130 }),
  column: fc.integer({ min: 1, max: 12 }),
  count: fc.integer({ min: 1, max: 4 }),
});

/** The cells that hold no formula, as row by row they were typed by somebody, or written once. */
function typedOn(sheet: Sheet): string[][] {
  const [cells, formulas] = [sheet.getDataRange().getValues() as Cell[][], sheet.getDataRange().getFormulas()];
  const spilled = spilledFrom(cells, formulas);
  return cells
    .map((row, index) =>
      row.flatMap((cell, column) =>
        cell === '' || formulas[index]?.[column] !== '' || spilled(index, column) ? [] : [String(cell)],
      ),
    )
    .filter((row) => row.length > 0);
}

/** Cells that a formula above fills are nobody's. */
function spilledFrom(cells: Cell[][], formulas: string[][]): (row: number, column: number) => boolean {
  return (row, column) => {
    for (let above = row - 1; above >= 0 && cells[above]?.[column] !== ''; above -= 1) {
      if (formulas[above]?.[column]?.includes('FILTER(')) return true;
    }
    return false;
  };
}

/** Whether each row of the first list stands, with further cells perhaps, in the second one, in its order. */
function areKept(before: readonly string[][], after: readonly string[][]): boolean {
  let next = 0;
  return before.every((row) => {
    const at = after.findIndex((line, index) => index >= next && isWithin(row, line));
    if (at >= 0) next = at + 1;
    return at >= 0;
  });
}

function isWithin(row: readonly string[], line: readonly string[]): boolean {
  let next = 0;
  return row.every((cell) => {
    const at = line.indexOf(cell, next);
    if (at >= 0) next = at + 1;
    return at >= 0;
  });
}

function fill(sheet: Sheet): void {
  const layout = planLayout(sheet.getDataRange().getValues() as Cell[][]);
  const put = (row: number | undefined, cells: readonly (string | number)[]) =>
    sheet.getRange((row ?? 0) + 1, 1, 1, cells.length).setValues([[...cells]]);
  put(layout.keyPersons?.headerRow, ['Ann', 'CEO', 'growth', 'call', 'Board', 'decision maker', 5, 1, 2, 'Sam']);
  put((layout.keyPersons?.headerRow ?? 0) + 1, ['Bob', 'CIO', 'safety', '', 'IT', 'blocker', 4, -2, 1, 'Sam']);
  put(layout.relationships?.headerRow, ['Bob', 'reports to', 'Ann']);
}

describe('a plan that people work on between two runs', () => {
  it('keeps every cell that they typed, has all sections again, and lacks nothing afterwards', {
    timeout: 240_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 6 }), fc.constantFrom('en', 'ja'), (done, language) => {
        const opened = spreadsheetWithPlans(undefined, { language: 'en' });
        opened.make([2]);
        const sheet = planSheet(opened, 'k1a');
        fill(sheet);
        done.forEach((edit, index) => {
          const row = Math.min(edit.row, sheet.getMaxRows() - 6);
          const column = Math.min(edit.column, sheet.getMaxColumns() - 4);
          edits[edit.kind]?.(sheet, { ...edit, row, column }, `typed ${index}`);
        });
        opened.host.services.SpreadsheetApp.flush();
        const before = typedOn(sheet);
        const refresh = () => opened.answer('makePlans', { ...opened.planRequest([2], true), language });
        refresh();
        const after = typedOn(planSheet(opened, 'k1a'));
        expect(areKept(before, after), JSON.stringify({ before, after })).toBe(true);
        const layout = planLayout(planSheet(opened, 'k1a').getDataRange().getValues() as Cell[][]);
        expect(PLAN_SECTIONS.filter((section) => isTable(section) && layout[section] === undefined)).toEqual([]);
        const state = opened.state();
        refresh();
        expect(opened.state()).toEqual(state);
      }),
      { numRuns: 6, seed: 11 },
    );
  });
});
