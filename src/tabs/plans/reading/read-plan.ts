import type { Day, DayOf } from '../../../model/calendar.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { Finding, Plan, PlanColumns, PlanTable } from '../../../model/plan.ts';
import { planLayout } from '../plan-layout.ts';
import { type PlanRow, planRows } from './plan-rows.ts';

/**
 * Reads the tab of a plan, wherever people have moved its tables and their columns; `null` where nothing says whose plan it is.
 *
 * @param tab - from A1 on.
 */
export function readPlan(tab: PlacedTable, dayOf: DayOf): Plan | null {
  const layout = planLayout(tab.cells);
  const unreadable: Plan['unreadable'][number][] = [];
  const rows = <Table extends PlanTable>(table: Table) => planRows(tab, layout, table, dayOf, unreadable);
  const head = rows('standing').find(({ text }) => text('id') !== '');
  if (head === undefined) return null;
  return {
    account: head.text('id'),
    name: head.text('account'),
    threeC: filled(rows('threeC')).map((row) => ({
      ...findingIn(row),
      kind: row.choice('perspective', 'perspectives'),
    })),
    swot: filled(rows('swot')).map((row) => ({ ...findingIn(row), kind: row.choice('swot', 'swot') })),
    persons: rows('keyPersons')
      .filter(({ text }) => text('name') !== '')
      .map(({ row, text, number, choice, day }) => ({
        row,
        name: text('name'),
        title: text('title'),
        department: text('department'),
        role: choice('role', 'roles'),
        influence: number('influence'),
        support: number('support'),
        contact: number('contact'),
        needs: text('needs'),
        nextAction: text('nextAction'),
        owner: text('owner'),
        checked: day('checked'),
      })),
    relationships: filled(rows('relationships')).map(({ row, text, choice }) => ({
      row,
      from: text('from'),
      to: text('to'),
      kind: choice('kind', 'relationships'),
      note: text('note'),
    })),
    touches: filled(rows('communication')).map(({ row, text, choice, day }) => ({
      row,
      when: day('when'),
      stage: choice('stage', 'stages'),
      message: text('message'),
      content: text('content'),
      toWhom: text('toWhom'),
      channel: choice('channel', 'channels'),
      personalisation: text('personalisation'),
      owner: text('owner'),
      department: choice('department', 'departments'),
      status: choice('status', 'statuses'),
    })),
    unreadable,
  };
}

function filled<Table extends PlanTable>(rows: readonly PlanRow<Table>[]): PlanRow<Table>[] {
  return rows.filter(({ isOpen }) => !isOpen);
}

interface FindingRow {
  readonly row: number;
  readonly text: (column: FindingColumn) => string;
  readonly day: (column: FindingColumn) => Day | null;
}

type FindingColumn = Exclude<PlanColumns['threeC'], 'perspective'>;

function findingIn({ row, text, day }: FindingRow): Omit<Finding, 'kind'> {
  return {
    row,
    question: text('question'),
    finding: text('finding'),
    soWhat: text('soWhat'),
    source: text('source'),
    date: day('date'),
  };
}
