import { describe, expect, it } from 'vitest';
import { utcDay } from '../../../../src/core/tables/index.ts';
import type { Cell } from '../../../../src/model/cell.ts';
import type { Language } from '../../../../src/model/language.ts';
import type { PlanTable } from '../../../../src/model/plan.ts';
import { readPlan } from '../../../../src/tabs/index.ts';
import { planLayout } from '../../../../src/tabs/plans/plan-layout.ts';
import { newPlan } from '../new-plan.ts';

/** A new plan with these cells typed into the first rows of a table. */
function filledPlan(language: Language, typed: Partial<Record<PlanTable, readonly (readonly Cell[])[]>>) {
  const cells: Cell[][] = newPlan(language).cells.map((row) => [...row]);
  const layout = planLayout(cells);
  const rowOf = (table: PlanTable) => (layout[table]?.headerRow ?? 0) + 1;
  for (const [table, lines] of Object.entries(typed)) {
    for (const [down, line] of lines.entries()) {
      for (const [right, cell] of line.entries()) {
        const row = cells[rowOf(table as PlanTable) - 1 + down];
        if (row && cell !== '') row[right] = cell;
      }
    }
  }
  return { cells, rowOf, read: () => readPlan({ tabId: 5, tabName: 'Plan', row: 1, column: 1, cells }, utcDay) };
}

describe('a plan is read', () => {
  it('as whose it is, and without the questions that nobody has answered', () => {
    expect(filledPlan('en', {}).read()).toMatchObject({
      account: 'K1A',
      threeC: [],
      swot: [],
      persons: [],
      relationships: [],
      touches: [],
      unreadable: [],
    });
  });

  it.each([
    ['en', ['decision maker', 'reports to', 'research', 'visit', 'planned']],
    ['ja', ['決裁者', '上司', '情報収集', '訪問', '予定']],
  ] as const)('in %s as people write it there', (language, [role, kind, stage, channel, status]) => {
    const { read, rowOf } = filledPlan(language, {
      threeC: [['', '', 'Wants to grow', 'We help', 'Report', '2026年11月1日']],
      keyPersons: [['山田', '社長', '', '', '', role, '５', '－２', '０', '佐藤', '2026/11/20']],
      relationships: [['鈴木', kind, '山田']],
      communication: [['2026-12-01', stage, 'Hello', '', '山田', channel, '', '', '', status]],
    });
    // 2026-11-01 is day 20758, the others count from there.
    expect(read()).toMatchObject({
      threeC: [{ row: rowOf('threeC'), kind: 'company', finding: 'Wants to grow', soWhat: 'We help', date: 20_758 }],
      persons: [{ name: '山田', role: 'decisionMaker', influence: 5, support: -2, contact: 0, checked: 20_777 }],
      relationships: [{ from: '鈴木', kind: 'reportsTo', to: '山田' }],
      touches: [{ when: 20_788, stage: 'research', toWhom: '山田', channel: 'visit', status: 'planned' }],
      unreadable: [],
    });
  });

  it('with the cells that cannot be read, which count as blank', () => {
    const { read, rowOf } = filledPlan('en', {
      keyPersons: [['Ann', '', '', '', '', 'boss', 9, 'much', '', '', '5/6/2026']],
    });
    const row = rowOf('keyPersons');
    expect(read()).toMatchObject({
      persons: [{ name: 'Ann', role: null, influence: null, support: null, contact: null, checked: null }],
      unreadable: [
        { row, column: 6, found: 'boss' },
        { row, column: 7, found: '9' },
        { row, column: 8, found: 'much' },
        { row, column: 11, found: '5/6/2026' },
      ],
    });
  });

  it('as nobody’s where its id is gone', () => {
    const { cells, read } = filledPlan('en', {});
    const row = cells[2];
    if (row) row[11] = '';
    expect(read()).toBeNull();
  });

  it('wherever its tables and their columns stand', () => {
    const { cells } = filledPlan('ja', { keyPersons: [['山田']] });
    const moved = [[''], ['メモ'], ...cells.map((row) => ['', ...[...row].reverse()])];
    const plan = readPlan({ tabId: 5, tabName: 'Plan', row: 1, column: 1, cells: moved }, utcDay);
    expect(plan).toMatchObject({ account: 'K1A', persons: [{ name: '山田' }] });
  });
});
