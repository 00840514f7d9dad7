import { copyFormula } from '../engine/formula/shift.ts';
import type { Area } from './area.ts';
import { ownCells, putCells } from './cell-block.ts';
import type { CellValue } from './cell-value.ts';
import type { DataValidation } from './data-validation.ts';
import { meetsCriteria } from './meets-criteria.ts';
import type { Tab } from './tab.ts';
import { validationsIn } from './validation-places.ts';

/** A cell whose value breaks the rule that stands on it. */
export interface BrokenCell {
  readonly row: number;
  readonly column: number;
  readonly rule: DataValidation;
}

/**
 * Writes into areas, and takes it back where a rule that refuses wrong values stands on one of their cells and is broken: then
 * answers the first such cell.
 */
export function writeIfValid(tab: Tab, areas: readonly Area[], write: () => void): BrokenCell | null {
  const rules = areas.flatMap((area) => validationsIn(tab, area)).filter(({ rule }) => !rule.allowInvalid);
  if (rules.length === 0) {
    write();
    return null;
  }
  const before = areas.map((area) => ownCells(tab, area));
  write();
  for (const { rule, area: covered } of rules) {
    const broken = firstBroken(tab, rule, covered);
    if (!broken) continue;
    for (const [index, area] of areas.entries()) putCells(tab, area.row, area.column, before[index] ?? []);
    return broken;
  }
  return null;
}

/** Whether a cell holds what a rule that stands on it does not allow. A blank cell breaks no rule. */
export function breaksRule(tab: Tab, rule: DataValidation, row: number, column: number): boolean {
  const value = tab.value(row, column);
  if (value === null) return false;
  const candidate = { value, text: tab.displayText(row, column) };
  const compute = (formula: string) => computeFor(tab, rule, formula, row, column);
  return !meetsCriteria(rule.criteria, candidate, tab.workbook, compute);
}

function firstBroken(tab: Tab, rule: DataValidation, area: Area): BrokenCell | null {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (breaksRule(tab, rule, row, column)) return { row, column, rule };
    }
  }
  return null;
}

/** A rule's formula is written for the first cell of its range and means its neighbours for the others. */
function computeFor(tab: Tab, { ranges }: DataValidation, formula: string, row: number, column: number): CellValue {
  const [first] = ranges;
  const shifted = first ? copyFormula(formula, row - first.row, column - first.column) : formula;
  return tab.workbook.evaluate(shifted, tab)[0]?.[0] ?? null;
}
