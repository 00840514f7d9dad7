import { read, write } from '../../method.ts';
import { enter } from './cell-entry.ts';
import { fromR1C1, shiftFormula, toR1C1 } from './formula-notation.ts';
import { checkShape, eachCell, edit, type RangeMethods, tabOf } from './range-methods.ts';

/** A formula gains the sign that it lacks; nothing empties the cell. */
function withSign(formula: unknown): string | null {
  if (formula === null || formula === '') return null;
  return String(formula).startsWith('=') ? String(formula) : `=${formula}`;
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
      formula === null ? null : shiftFormula(formula, row - range.row, column - range.column),
    );
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulas: write(['Object[][]'], (range, [formulas]: [unknown[][]], execution) => {
    checkShape(range, formulas);
    const entries = formulas.map((row) => row.map((formula) => (formula === null ? null : String(formula))));
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulaR1C1: write(['String?'], (range, [formula]: [string | null], execution) => {
    const signed = withSign(formula);
    const entries = eachCell(range, (row, column) => signed && fromR1C1(signed, row, column));
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
  setFormulasR1C1: write(['Object[][]'], (range, [formulas]: [unknown[][]], execution) => {
    checkShape(range, formulas);
    const entries = eachCell(range, (row, column) => {
      const signed = withSign(formulas[row - range.row]?.[column - range.column]);
      return signed && fromR1C1(signed, row, column);
    });
    return edit(range, execution, (tab) => enter(tab, range, entries));
  }),
};
