import { copyFormula } from '../engine/formula/shift.ts';
import type { CellValue } from './cell-value.ts';
import type { FilterCriteria } from './filter.ts';
import { meetsCriteria } from './meets-criteria.ts';
import type { Tab } from './tab.ts';

/** The numbers of the rows that a tab's filter does not let through; its header row always shows. */
export function rowsHiddenByFilter(tab: Tab): ReadonlySet<number> {
  const [range] = tab.filter?.ranges ?? [];
  const hidden = new Set<number>();
  if (!tab.filter || !range) return hidden;
  for (const [column, criteria] of tab.filter.criteria) {
    for (let row = range.row + 1; row < range.row + range.rows; row++) {
      if (!letsThrough(tab, criteria, row, column, range.row + 1)) hidden.add(row);
    }
  }
  return hidden;
}

function letsThrough(tab: Tab, filter: FilterCriteria, row: number, column: number, firstRow: number): boolean {
  const text = tab.displayText(row, column);
  if (filter.hiddenValues.includes(text)) return false;
  if (filter.visibleValues.length > 0 && !filter.visibleValues.includes(text)) return false;
  const compute = (formula: string): CellValue =>
    tab.workbook.evaluate(copyFormula(formula, row - firstRow, 0), tab)[0]?.[0] ?? null;
  const candidate = { value: tab.value(row, column), text };
  return filter.criteria === null || meetsCriteria(filter.criteria, candidate, tab.workbook, compute);
}
