import { factFormula, factLabel } from '../formulas/head-formulas.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';

/** What the account table says of the account in one column. */
type Fact = PlanSurroundings['accounts']['facts'][number];

/** A fact, and the cell of its label; its value stands right of it. */
export interface PlacedFact {
  readonly row: number;
  readonly column: number;
  readonly fact: Fact;
}

/** A label, or its value, of a column of the account table. */
export interface FactCell {
  readonly part: 'label' | 'value';
  readonly of: number;
}

/** Columns in which the labels of facts stand on a new tab. */
export const FACT_COLUMNS = [1, 3, 5];

/** How many rows so many facts take. */
export function factRows(facts: number): number {
  return Math.ceil(facts / FACT_COLUMNS.length);
}

/** The facts of a new tab, side by side from a row on. */
export function newFacts({ accounts }: PlanSurroundings, firstRow: number): PlacedFact[] {
  return accounts.facts.map((fact, index) => ({
    fact,
    row: firstRow + Math.floor(index / FACT_COLUMNS.length),
    column: FACT_COLUMNS[index % FACT_COLUMNS.length] ?? 1,
  }));
}

/** The formula of a cell of a fact. */
export function formulaOf({ part, of }: FactCell, id: string, surroundings: PlanSurroundings): string {
  return part === 'label' ? factLabel(of, surroundings) : factFormula(of, id, surroundings);
}
