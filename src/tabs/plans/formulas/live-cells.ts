import type { Language } from '../../../model/language.ts';
import type { PlanColumns, PlanTable } from '../../../model/plan.ts';
import type { PlanLayout } from '../plan-layout.ts';
import { isOfFormulas, PLAN_TABLES } from '../plan-sections.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import { headFormula } from './head-formulas.ts';
import { firstCell } from './plan-references.ts';
import { rowFormula } from './row-formulas.ts';
import { reportingFormula, stateFormula } from './state-formulas.ts';

/** A cell that a formula of ours fills; blank where there is nothing to refer to. */
export interface LiveCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * All cells of the tables that formulas fill.
 *
 * @param rowsOf - the rows of a table that people fill in, as far as they are in use or stand ready.
 */
export function liveCells(
  layout: PlanLayout,
  rowsOf: (table: PlanTable) => readonly number[],
  surroundings: PlanSurroundings,
  language: Language,
): LiveCell[] {
  const id = firstCell(layout, 'standing', 'id') ?? '""';
  return Object.entries(layout).flatMap(([key, placed]) => {
    const table = key as PlanTable;
    const kinds: Readonly<Record<string, { readonly kind: string }>> = PLAN_TABLES[table]();
    const live = [...placed.columns].filter(([column]) => kinds[column]?.kind === 'live');
    const rows = isOfFormulas(table) ? [placed.firstRow] : rowsOf(table);
    return live.flatMap(([column, position]) =>
      rows.map((row) => ({
        row,
        column: position,
        formula: isOfFormulas(table)
          ? singleFormula(table, column, id, layout, surroundings, language)
          : rowFormula(table, column, row, placed, language),
      })),
    );
  });
}

/** The formula of a table with one row of formulas. */
function singleFormula(
  table: PlanTable,
  column: string,
  id: string,
  layout: PlanLayout,
  surroundings: PlanSurroundings,
  language: Language,
): string {
  if (table === 'reportingLines') return reportingFormula(column as PlanColumns['reportingLines'], layout);
  if (table === 'standing' || column === 'accountsRow' || column === 'targetsRow') {
    return headFormula(column as Parameters<typeof headFormula>[0], id, surroundings, language);
  }
  return stateFormula(column as Parameters<typeof stateFormula>[0], layout);
}
