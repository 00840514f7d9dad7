import type { Criteria } from '../../workbook/criteria.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import { conditionFormula, criteriaOfFormula } from './condition-formulas.ts';
import { cornerAddress, type OpenContext, type SaveContext } from './file-context.ts';
import { formulaFromFile } from './formula-in.ts';
import { translateFormula } from './formula-out.ts';

/** The formula by which a file asks what a rule asks of its first cell, without `=`; undefined where Excel has no way to ask that. */
export function ruleFormula(criteria: Criteria, first: GridRange, tab: Tab, context: SaveContext): string | undefined {
  return criteria.type === 'CUSTOM_FORMULA'
    ? translateFormula(String(criteria.values[0]), context, tab.name)
    : conditionFormula(criteria, cornerAddress(first), (date) => context.workbook.serial(date));
}

/** The criteria of a rule that a file states by a formula. */
export function ruleCriteria(formula: string, first: GridRange, context: OpenContext): Criteria {
  const known = criteriaOfFormula(formula, cornerAddress(first), (serial) => context.workbook.instant(serial));
  if (known) return known;
  const read = formulaFromFile(formula, context);
  return { type: 'CUSTOM_FORMULA', values: [read === 'spilled' ? `=${formula}` : read.formula] };
}
