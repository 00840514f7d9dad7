import { contactsDue, findingChecks, personChecks } from '../../../../core/planning/index.ts';
import { cellAddress } from '../../../../core/tables/index.ts';
import type { Day } from '../../../../model/calendar.ts';
import type { PlacedTable } from '../../../../model/placed-table.ts';
import type { Plan, PlanTable } from '../../../../model/plan.ts';
import { dayOfReceived, planLayout, readPlan } from '../../../../tabs/index.ts';
import type { PlanConcern } from '../../../../text/sidebar/plans/index.ts';

/**
 * The cell of a plan where a concern is to be seen to: that of the first row which it is about, else the header of its column; A1 where
 * that is gone, too.
 *
 * @param tab - the tab of the plan from A1 on.
 */
export function failingPlace(concern: PlanConcern, tab: PlacedTable, today: Day): string {
  const plan = readPlan(tab, dayOfReceived);
  const layout = planLayout(tab.cells);
  const [table, column, row] = whereTo(concern, plan, today);
  const placed = layout[table];
  // Each table has columns of its own names.
  const position = (placed?.columns as ReadonlyMap<string, number> | undefined)?.get(column);
  if (placed === undefined) return 'A1';
  // Where there is nothing yet, the first cell to type in.
  return cellAddress(row ?? placed.headerRow + Number(concern === 'notBegun'), position ?? 1);
}

/** The table, the column and the row, which may not be known. */
function whereTo(
  concern: PlanConcern,
  plan: Plan | null,
  today: Day,
): readonly [PlanTable, string, number | undefined] {
  const persons = personChecks(plan?.persons ?? [], today);
  switch (concern) {
    case 'noDecisionMaker':
    case 'noChampion':
      return ['keyPersons', 'role', undefined];
    case 'singleThreaded':
      return ['keyPersons', 'contact', undefined];
    case 'blockersWithoutPlan':
      return ['keyPersons', 'nextAction', persons.blockersWithoutPlan[0]?.row];
    case 'notChecked':
      return ['keyPersons', 'checked', persons.notChecked[0]?.person.row];
    case 'overdue':
      return ['communication', 'when', contactsDue(plan?.touches ?? [], today).overdue[0]?.row];
    case 'oldFindings': {
      const oldest = findingChecks([...(plan?.threeC ?? []), ...(plan?.swot ?? [])], today).old[0]?.finding;
      const isOfSwot = plan?.swot.some((finding) => finding === oldest);
      return [isOfSwot ? 'swot' : 'threeC', 'date', oldest?.row];
    }
    case 'notBegun':
    case 'noFindings':
    case 'littleFilled':
      return ['threeC', 'finding', undefined];
  }
}
