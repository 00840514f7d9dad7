import { readDay, readNumber, readText } from '../../../core/tables/index.ts';
import type { DayOf } from '../../../model/calendar.ts';
import type { Cell } from '../../../model/cell.ts';
import type { PlacedTable } from '../../../model/placed-table.ts';
import type { OverviewColumn, PlanState } from '../../../model/plan-overview.ts';
import { idKey } from '../../accounts/account-ids.ts';
import { overviewLayout } from './overview-layout.ts';

/**
 * Reads the overview of all plans, wherever people have moved its header row and its columns; `null` where they are gone.
 *
 * @param tab - from A1 on.
 */
export function readPlanOverview(tab: PlacedTable, dayOf: DayOf): readonly PlanState[] | null {
  const layout = overviewLayout(tab.cells);
  if (layout === null) return null;
  const { headerRow, columns } = layout;
  return tab.cells.slice(headerRow).flatMap((cells, index): PlanState[] => {
    const cell = (column: OverviewColumn): Cell => cells[(columns.get(column) ?? 0) - 1];
    const text = (column: OverviewColumn) => readText(cell(column)) ?? '';
    const number = (column: OverviewColumn) => readNumber(cell(column)) ?? null;
    const day = (column: OverviewColumn) => readDay(cell(column), dayOf) ?? null;
    if (idKey(cell('id')) === '') return [];
    return [
      {
        row: headerRow + 1 + index,
        account: text('id'),
        name: text('account'),
        tier: text('tier'),
        filled: number('filled'),
        oldestFinding: day('oldestFinding'),
        noDecisionMaker: number('noDecisionMaker'),
        noChampion: number('noChampion'),
        singleThreaded: number('singleThreaded'),
        blockersWithoutPlan: number('blockersWithoutPlan'),
        notChecked: number('notChecked'),
        overdue: number('overdue'),
        nextDue: day('nextDue'),
        openPoints: number('openPoints'),
      },
    ];
  });
}
