import { fromR1C1, toR1C1 } from '../../../engine/formula/r1c1.ts';
import { copyFormula } from '../../../engine/formula/shift.ts';
import { eachCell } from '../../../workbook/area.ts';
import { read, write } from '../../method.ts';
import { enter } from './cell-entry.ts';
import { checkShape, edit, type RangeMethods, tabOf } from './range-methods.ts';

/** A formula in R1C1 notation as the cell takes it; nothing empties the cell. */
function fromNotation(formula: unknown, row: number, column: number): string | null {
  return formula === null || formula === '' ? null : fromR1C1(String(formula), row, column);
}

/** What the cells compute, in both notations. */
export const formulaMethods: RangeMethods = {
  getFormula: read([''], (range, _, execution) => tabOf(execution, range).formula(range.row, range.column)),
  getFormulas: read([''], (range, _, execution) => tabOf(execution, range).formulas(range)),
  getFormulaR1C1: read([''], (range, _, execution) => {
    const formula = tabOf(execution, range).formula(range.row, range.column);
    return formula === '' ? null : toR1C1(formula, range.row, range.column);
  }),
  getFormulasR1C1: read([''], (range, _, execution) => {
    const tab = tabOf(execution, range);
    return eachCell(range, (row, column) => {
      const formula = tab.formula(row, column);
      return formula === '' ? null : toR1C1(formula, row, column);
    });
  }),
  setFormula: write(['String?'], (range, [formula]: [string | null], execution) => {
    const entries = eachCell(range, (row, column) =>
      formula?.startsWith('=') ? copyFormula(formula, row - range.row, column - range.column) : formula,
    );
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulas: write(['Object[][]'], (range, [formulas]: [unknown[][]], execution) => {
    checkShape(range, formulas);
    const entries = formulas.map((row) => row.map((formula) => (formula === null ? null : String(formula))));
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulaR1C1: write(['String?'], (range, [formula]: [string | null], execution) => {
    const entries = eachCell(range, (row, column) => fromNotation(formula, row, column));
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulasR1C1: write(['Object[][]'], (range, [formulas]: [unknown[][]], execution) => {
    checkShape(range, formulas);
    const entries = eachCell(range, (row, column) =>
      fromNotation(formulas[row - range.row]?.[column - range.column] ?? null, row, column),
    );
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
};
