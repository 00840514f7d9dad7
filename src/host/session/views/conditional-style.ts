import { contains } from '../../workbook/area.ts';
import { DateSerial } from '../../workbook/cell-value.ts';
import type { ConditionalFormat, ConditionalStyle } from '../../workbook/conditional-format.ts';
import { type Candidate, meetsCriteria } from '../../workbook/meets-criteria.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Drawing } from './drawing.ts';

/** What the first of the tab's rules that holds for a cell makes of it; null where none does. */
export function conditionalStyle(
  tab: Tab,
  row: number,
  column: number,
  candidate: Candidate,
  drawing: Drawing,
): ConditionalStyle | null {
  const cell = { row, column, rows: 1, columns: 1 };
  for (const rule of tab.conditionalFormats) {
    if (!rule.ranges.some((range) => contains(range, cell))) continue;
    const style = styleBy(rule, tab, row, column, candidate, drawing);
    if (style) return style;
  }
  return null;
}

function styleBy(
  { condition, ranges }: ConditionalFormat,
  tab: Tab,
  row: number,
  column: number,
  candidate: Candidate,
  drawing: Drawing,
): ConditionalStyle | null {
  if ('criteria' in condition) {
    const compute = (formula: string) => drawing.compute(formula, ranges, tab, row, column);
    return meetsCriteria(condition.criteria, candidate, tab.workbook, compute) ? condition.style : null;
  }
  const number = candidate.value instanceof DateSerial ? candidate.value.serial : candidate.value;
  const scale = typeof number === 'number' ? drawing.scale(condition, ranges, tab) : null;
  return scale && typeof number === 'number' ? { background: scale(number) } : null;
}
