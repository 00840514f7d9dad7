import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/model/cell.ts';
import type { Language } from '../../../../src/model/language.ts';
import { PLAN_SECTIONS, type PlanSection } from '../../../../src/model/plan.ts';
import { planRepairs } from '../../../../src/tabs/index.ts';
import { planLayout } from '../../../../src/tabs/plans/plan-layout.ts';
import { isTable } from '../../../../src/tabs/plans/sections/section-cells.ts';
import { planGuidance } from '../../../../src/text/plans/guidance/index.ts';
import { plansWords } from '../../../../src/text/plans/index.ts';
import { ACCOUNTS, newPlan, surroundings } from '../new-plan.ts';
import { PlanGrid } from '../plan-grid.ts';

const around = surroundings();
const account = { id: 'K1A' };

const repairsOf = (grid: PlanGrid, language: Language = 'en', where = around) =>
  planRepairs(grid, account, where, language, planGuidance[language]);

function repaired(grid: PlanGrid, language: Language = 'en', where = around): PlanGrid {
  grid.apply(repairsOf(grid, language, where));
  return grid;
}

/** Content as a layout sees it: what a formula shows, it shows somewhere. */
const contents = ({ cells, formulas }: PlanGrid): Cell[][] =>
  cells.map((row, r) => row.map((cell, c) => (cell === '' ? (formulas[r]?.[c] ?? '') : cell)));

const missingFrom = (grid: PlanGrid): PlanSection[] => {
  const layout = planLayout(contents(grid));
  return PLAN_SECTIONS.filter((section) => isTable(section) && layout[section] === undefined);
};

/** Each cell with a text that the test typed, and those that stand in its row. */
const typedRows = ({ cells }: PlanGrid) =>
  cells
    .map((row) => row.filter((cell) => cell !== '').map(String))
    .filter((row) => row.some((cell) => cell.startsWith('typed')))
    .map((row) => row.filter((cell) => cell.startsWith('typed')).join('|'));

const anEdit = fc.record({
  kind: fc.constantFrom(
    'type',
    'clear',
    'insertRows',
    'deleteRows',
    'section',
    'insertColumn',
    'deleteColumn',
    'turn',
    'formula',
  ),
  row: fc.integer({ min: 1, max: 130 }),
  column: fc.integer({ min: 1, max: 12 }),
  count: fc.integer({ min: 1, max: 6 }),
});
type Edit = typeof anEdit extends fc.Arbitrary<infer Value> ? Value : never;

function edit(grid: PlanGrid, { kind, row: wanted, column, count }: Edit, name: string): void {
  const row = Math.min(wanted, Math.max(1, grid.rows - 8));
  const inside = Math.min(column, grid.columns);
  if (kind === 'type') grid.set(row, inside, name);
  if (kind === 'formula') grid.set(row, inside, 'typed', `=CONCATENATE("${name}",1)`);
  if (kind === 'clear')
    for (let at = inside; at <= Math.min(grid.columns, inside + count); at += 1) grid.set(row, at, '');
  if (kind === 'insertRows') grid.insertRows(row, count);
  if (kind === 'deleteRows') grid.deleteRows(row, count);
  if (kind === 'section') grid.deleteRows(row, Math.min(25, grid.rows - row));
  if (kind === 'insertColumn') grid.insertColumn(column);
  if (kind === 'deleteColumn' && grid.columns > 3) grid.deleteColumn(Math.min(column, grid.columns));
  if (kind === 'turn') grid.reverseRows(row, count);
}

const done = (kind: Edit['kind'], row: number, column = 1, count = 1): Edit => ({ kind, row, column, count });

/** What went wrong before: two columns gone, a table upside down, headers right below each other. */
const MISSED_ONCE: [Edit[], Language][] = [
  [[done('deleteColumn', 1, 1), done('deleteColumn', 1, 10)], 'en'],
  [[done('deleteColumn', 1, 2), done('deleteColumn', 1, 2)], 'en'],
  [[done('turn', 2, 1, 4)], 'en'],
  [[done('turn', 1, 1, 3)], 'en'],
  [[done('insertRows', 37, 1, 6), done('section', 1), done('section', 13)], 'en'],
];

describe('a plan that people worked on', () => {
  it('keeps all that they typed, has all tables again, and lacks nothing then', () => {
    fc.assert(
      fc.property(
        fc.array(anEdit, { minLength: 1, maxLength: 8 }),
        fc.constantFrom<Language>('en', 'ja'),
        (edits, language) => {
          const grid = new PlanGrid(newPlan());
          for (const [index, each] of edits.entries()) edit(grid, each, `typed ${index}`);
          const before = typedRows(grid);
          const typed = grid.formulas.flat().filter((formula) => formula.includes('CONCATENATE'));
          repaired(grid, language);
          expect(typedRows(grid)).toEqual(before);
          expect(grid.formulas.flat().filter((formula) => formula.includes('CONCATENATE'))).toEqual(typed);
          expect(missingFrom(grid)).toEqual([]);
          const { colours: _colours, size: _size, ...again } = repairsOf(grid, language);
          expect(again).toEqual({
            insertedRows: [],
            blocks: [],
            formats: [],
            validations: [],
            notes: [],
            groups: [],
            charts: [],
          });
        },
      ),
      { numRuns: 100, seed: 22, examples: MISSED_ONCE },
    );
  });

  it('has formulas that refer to where its tables stand now', () => {
    const grid = new PlanGrid(newPlan());
    const { keyPersons } = planLayout(grid.cells);
    grid.insertRows(keyPersons?.headerRow ?? 0, 3);
    grid.insertColumn(2);
    expect(repairsOf(repaired(grid)).blocks).toEqual([]);
    const state = planLayout(grid.cells).state;
    const champion = grid.formulas[(state?.firstRow ?? 0) - 1]?.[(state?.columns.get('noChampion') ?? 0) - 1];
    const placed = planLayout(grid.cells).keyPersons;
    // The column of names stands first, that of roles sixth, one further right by now; three rows more.
    expect(champion).toContain(`COUNTIFS($A$${placed?.headerRow}:$A$${placed?.lastRow},"<>",$G$`);
    expect((placed?.lastRow ?? 0) - (placed?.headerRow ?? 0)).toBe(10 + 3 + 1);
  });

  it('gets a table that was deleted back at its end, in the language asked for', () => {
    const grid = new PlanGrid(newPlan());
    const { swot } = planLayout(grid.cells);
    grid.deleteRows((swot?.headerRow ?? 0) - 1, 11);
    repaired(grid, 'ja');
    const headings = grid.cells.map(([cell]) => cell);
    expect(headings.lastIndexOf(plansWords.ja.sections.swot)).toBeGreaterThan(
      headings.indexOf(plansWords.en.sections.communication),
    );
    expect(headings).toContain(plansWords.en.sections.threeC);
  });

  it('shows further columns of the accounts in rows of their own, the others stay', () => {
    const grid = new PlanGrid(newPlan());
    const [header = [], row = []] = ACCOUNTS.cells;
    const wider = surroundings({
      ...ACCOUNTS,
      cells: [
        [...header, 'City', 'Web', 'Phone'],
        [...row, 'Tokyo', 'x', '1'],
      ],
    });
    const threeC = planLayout(grid.cells).threeC?.headerRow ?? 0;
    // Four facts fill one row and a third of the next one; three more need one row further.
    expect(repairsOf(grid, 'en', wider).insertedRows).toHaveLength(1);
    repaired(grid, 'en', wider);
    expect(planLayout(grid.cells).threeC?.headerRow).toBe(threeC + 1);
    expect(grid.formulas.flat().filter((formula) => /^='Jane''s list'!\$[F-H]\$1$/.test(formula))).toHaveLength(3);
    expect(repairsOf(grid, 'en', wider).blocks).toEqual([]);
  });

  it('lets the facts of columns that are gone go, and takes their places', () => {
    const grid = new PlanGrid(newPlan());
    grid.formulas = grid.formulas.map((row) =>
      row.map((formula) => formula.replace(/'Jane''s list'!\$B(\$1|:\$B)/g, '#REF!')),
    );
    repaired(grid);
    expect(grid.formulas.flat().filter((formula) => formula.includes('#REF!'))).toEqual([]);
  });

  it('leaves words as they are when it is brought up to date in another language', () => {
    expect(repairsOf(new PlanGrid(newPlan('en')), 'ja').blocks).toEqual([]);
    expect(repairsOf(new PlanGrid(newPlan('ja')), 'en').blocks).toEqual([]);
  });

  it('looks nothing up among targets that are not there, and begins to once they are', () => {
    const grid = new PlanGrid(newPlan('en', surroundings(ACCOUNTS, null)));
    expect(grid.formulas.flat().filter((formula) => formula.includes('Targets'))).toEqual([]);
    repaired(grid);
    // Sales owner, next action, marketing owner, stage, due, and the link to the row.
    expect(grid.formulas.flat().filter((formula) => formula.includes('Targets'))).toHaveLength(6);
  });

  it('gets a chart back that somebody deleted, in its room, and none twice', () => {
    const grid = new PlanGrid(newPlan());
    expect(repairsOf(grid).charts).toEqual([]);
    const room = grid.cells.findIndex(([cell]) => cell === plansWords.en.sections.feelings) + 2;
    grid.chartAreas = grid.chartAreas.slice(0, 2);
    expect(repairsOf(grid).charts.map(({ kind, row }) => ({ kind, row }))).toEqual([{ kind: 'line', row: room }]);
  });
});
