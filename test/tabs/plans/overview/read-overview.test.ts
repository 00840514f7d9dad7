import { describe, expect, it } from 'vitest';
import { utcDay } from '../../../../src/core/tables/index.ts';
import type { Cell } from '../../../../src/model/cell.ts';
import {
  describePlanOverview,
  type ListedPlan,
  overviewRepairs,
  plansToRead,
  readPlanOverview,
  type TabCells,
} from '../../../../src/tabs/index.ts';
import { planGuidance } from '../../../../src/text/plans/guidance/index.ts';
import { newPlan } from '../new-plan.ts';

const { cells } = newPlan();
const plan = (id: string, tabId: number, tabName: string): ListedPlan => ({ id, tabId, tabName, cells });
const ASAHI = plan('K1A', 11, 'Asahi');
const JANES = plan('K2B', 12, "Jane's");

/** An overview with its headers, or as repairs leave it. */
function overview(
  blocks = describePlanOverview('en', planGuidance.en).blocks,
  before: TabCells = { cells: [], formulas: [] },
) {
  const tab = { cells: before.cells.map((row) => [...row]), formulas: before.formulas.map((row) => [...row]) };
  for (const block of blocks) {
    const cell = block.cells[0]?.[0];
    const isFormula = typeof cell === 'object' && 'formula' in cell;
    while (tab.cells.length < block.row) {
      tab.cells.push(Array<Cell>(15).fill(''));
      tab.formulas.push(Array<string>(15).fill(''));
    }
    const [line, formulas] = [tab.cells[block.row - 1], tab.formulas[block.row - 1]];
    if (line) line[block.column - 1] = isFormula ? '' : (cell as Cell);
    if (formulas) formulas[block.column - 1] = isFormula ? cell.formula : '';
  }
  return tab;
}

const repair = (tab: TabCells, ...plans: ListedPlan[]) => overviewRepairs(tab, plans, 'Scores', 'en');
const repaired = (tab: TabCells, ...plans: ListedPlan[]) => overview([...repair(tab, ...plans).blocks], tab);

describe('the overview of all plans', () => {
  it('gets a row for each plan, which refers to the state of its tab', () => {
    const tab = repaired(overview(), ASAHI, JANES);
    expect(tab.cells[1]?.[0]).toBe('K1A');
    expect(tab.formulas[2]?.slice(1, 4)).toEqual([
      `=HYPERLINK("#gid=12",'Jane''s'!$A$3)`,
      `='Jane''s'!$I$3`,
      `='Jane''s'!$C$7`,
    ]);
    // The earlier of the plan's and the target's, which stand in the state and in the head.
    expect(tab.formulas[1]?.[11]).toBe(`=IF(COUNT('Asahi'!$K$7,'Asahi'!$K$3)=0,"",MIN('Asahi'!$K$7,'Asahi'!$K$3))`);
  });

  it('is sorted by open points, most first, then by what is due next', () => {
    expect(repair(overview(), ASAHI, JANES).sorted).toEqual({
      row: 2,
      rows: 2,
      by: [
        { column: 13, ascending: false },
        { column: 12, ascending: true },
      ],
    });
  });

  it('lacks nothing once it is mended, and asks for no tab to be read', () => {
    const tab = repaired(overview(), ASAHI, JANES);
    expect(repair(tab, ASAHI, JANES).blocks).toEqual([]);
    expect(plansToRead(tab, [ASAHI, JANES])).toEqual([]);
    expect(plansToRead(tab, [ASAHI, plan('K9', 19, 'New')])).toEqual([plan('K9', 19, 'New')]);
  });

  it('keeps what people typed beside a plan whose tab they deleted, and says so; else its row goes', () => {
    const tab = repaired(overview(), ASAHI, JANES);
    const row = tab.cells[2];
    if (row) row[14] = 'our notes';
    const left = repair(tab);
    expect(left.removedRows).toEqual([2]);
    expect(left.blocks).toMatchObject([
      { row: 3, column: 2, cells: [[{ formula: expect.stringContaining('plan deleted') }]] },
    ]);
    expect(repair(repaired(tab)).blocks).toEqual([]);
  });

  it('takes a formula that people keep beside a plan for something typed, and leaves a name that they gave it', () => {
    const tab = repaired(overview(), ASAHI, JANES);
    const [first, second, formulas] = [tab.formulas[1], tab.formulas[2], tab.cells[2]];
    if (first) first[14] = '=B2&"!"';
    if (second) second[1] = '';
    if (formulas) formulas[1] = 'Jane, our friend';
    const left = repair(tab);
    expect(left.removedRows).toEqual([]);
    expect(left.blocks.map(({ row, column }) => [row, column])).toEqual([[2, 2]]);
  });

  it('refers to the new tab of a plan that was made again', () => {
    const gone = repaired(repaired(overview(), ASAHI));
    const again = repaired(gone, plan('K1A', 21, 'Asahi'));
    expect(again.formulas[1]?.[1]).toBe(`=HYPERLINK("#gid=21",'Asahi'!$A$3)`);
    expect(again.cells.filter(([id]) => id === 'K1A')).toHaveLength(1);
  });

  it('never changes what somebody typed in place of a formula', () => {
    const tab = repaired(overview(), ASAHI);
    const [line, formulas] = [tab.cells[1], tab.formulas[1]];
    if (line) line[2] = 'S';
    if (formulas) formulas[2] = '';
    expect(repair(tab, ASAHI).blocks).toEqual([]);
    expect(repair(tab, plan('K1A', 31, 'Asahi')).blocks.map(({ column }) => column)).not.toContain(3);
  });

  it('is read by its headers, in either language', () => {
    const header = describePlanOverview('ja', planGuidance.ja).blocks.map(({ cells: [line] }) => line?.[0] as string);
    const row = ['K1A', 'Asahi', 'A', 0.4, '2026-11-01', 1, 0, 1, 2, 3, 1, '', 6];
    const table = { tabId: 1, tabName: 'Plans', row: 1, column: 1, cells: [['note'], header, row, ['', 'a note']] };
    // 2026-11-01 is day 20758.
    expect(readPlanOverview(table, utcDay)).toEqual([
      {
        row: 3,
        account: 'K1A',
        name: 'Asahi',
        tier: 'A',
        filled: 0.4,
        oldestFinding: 20_758,
        noDecisionMaker: 1,
        noChampion: 0,
        singleThreaded: 1,
        blockersWithoutPlan: 2,
        notChecked: 3,
        overdue: 1,
        nextDue: null,
        openPoints: 6,
      },
    ]);
  });
});
