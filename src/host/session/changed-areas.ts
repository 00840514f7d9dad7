import { type Area, intersection } from '../workbook/area.ts';
import type { Change } from '../workbook/change.ts';
import type { ConditionalFormat } from '../workbook/conditional-format.ts';
import type { Criteria } from '../workbook/criteria.ts';
import type { Tab } from '../workbook/tab.ts';

/** The parts of what a window looks at that a change may have touched: a rectangle of each area at most. */
export function changedAreas(tab: Tab, areas: readonly Area[], change: Change): Area[] {
  if (change.tabs.includes(tab.id) || (change.ranges.length > 0 && looksElsewhere(tab))) return [...areas];
  return areas.flatMap((area) => {
    const touched = change.ranges.flatMap((range) => (range.tabId === tab.id ? (intersection(range, area) ?? []) : []));
    return touched.length > 0 ? [touched.reduce(around)] : [];
  });
}

/** Whether cells of the tab may look different because of other cells: by gradients, and by rules with formulas or ranges. */
function looksElsewhere(tab: Tab): boolean {
  return tab.conditionalFormats.some(dependsOnOthers) || tab.validations.some(({ criteria }) => asksOthers(criteria));
}

function dependsOnOthers({ condition }: ConditionalFormat): boolean {
  return !('criteria' in condition) || asksOthers(condition.criteria);
}

function asksOthers({ values }: Criteria): boolean {
  return values.some((value) =>
    typeof value === 'string' ? value.startsWith('=') : typeof value === 'object' && 'tabId' in value,
  );
}

function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
