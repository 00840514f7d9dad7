import type { TabCells } from '../../tables/tab-cells.ts';
import { factFormula, factLabel } from '../formulas/head-formulas.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import { FACT_COLUMNS, type FactCell, type PlacedFact } from '../sections/facts.ts';
import { comparable, formulaShape, isBroken, isSameFormula } from './own-formula.ts';
import type { InsertedRows } from './plan-places.ts';
import { formulaAt, isFree, isFreeRow } from './tab-contents.ts';

/** What the facts on a tab lack. */
export interface FactRepairs {
  /** Where the account table got further columns. */
  readonly inserted: readonly InsertedRows[];
  /** Their rows are counted before others are inserted; `below` is how many rows below that they stand afterwards. */
  readonly added: readonly (PlacedFact & { readonly below: number })[];
  /** Cells of facts that are there; those of columns that are gone become blank. */
  readonly mended: readonly { readonly row: number; readonly column: number; readonly holds: FactCell | null }[];
}

/**
 * Looks which columns of the account table a tab shows: a fact is known by the formula of its label or of its value. `null` where it
 * shows none and has no heading for them.
 *
 * @param heading - number of the row of the heading; 0 where there is none.
 * @param id - the cell with the id of the account.
 * @param isHead - whether a row belongs to the head of the tab, which looks things up, too.
 */
export function factRepairs(
  tab: TabCells,
  heading: number,
  id: string,
  surroundings: PlanSurroundings,
  isHead: (row: number) => boolean,
): FactRepairs | null {
  const { facts } = surroundings.accounts;
  const { known, lost } = slotsOn(tab, surroundings, isHead);
  const slots = [...known.values(), ...lost];
  if (slots.length === 0 && heading === 0) return null;

  const last = Math.max(heading, ...slots.map(({ row }) => row));
  const spare = spareRows(tab, last);
  const columns = distinct(slots.length === 0 ? FACT_COLUMNS : slots.map(({ column }) => column));
  const rows = [...distinct(slots.map(({ row }) => row)), ...spare];
  const open = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const isLost = lost.some((slot) => slot.row === row && slot.column === column);
      return isLost || (isFree(tab, row, column) && isFree(tab, row, column + 1)) ? [{ row, below: 0, column }] : [];
    }),
  );
  const missing = facts.filter(({ column }) => !known.has(column));
  const count = Math.max(0, Math.ceil((missing.length - open.length) / columns.length));
  const end = last + spare.length;
  const behind = Array.from({ length: count }, (_, line) =>
    columns.map((column) => ({ row: end, below: line + 1, column })),
  );
  const places = [...open, ...behind.flat()].slice(0, missing.length);
  const left = lost.filter(({ row, column }) => !places.some((it) => it.row === row && it.column === column));
  return {
    inserted: count === 0 ? [] : [{ after: end, count }],
    added: places.flatMap((place, index) => {
      const fact = missing[index];
      return fact === undefined ? [] : [{ ...place, fact }];
    }),
    mended: [
      ...[...known].flatMap(([of, { row, column }]) => {
        const now = formulaAt(tab, row, column + 1);
        const isStale = isValue(now) && !isSameFormula(now, factFormula(of, id, surroundings));
        return [
          ...(isFree(tab, row, column) ? [{ row, column, holds: { part: 'label', of } as const }] : []),
          ...(isFree(tab, row, column + 1) || isStale
            ? [{ row, column: column + 1, holds: { part: 'value', of } as const }]
            : []),
        ];
      }),
      ...left.flatMap(({ row, column }) => [column, column + 1].map((it) => ({ row, column: it, holds: null }))),
    ],
  };
}

interface Slot {
  readonly row: number;
  readonly column: number;
}

/** Where facts stand, by their columns among the accounts, and places of facts that lost theirs. */
function slotsOn(tab: TabCells, surroundings: PlanSurroundings, isHead: (row: number) => boolean) {
  const columnsBy = (formulaFor: (column: number) => string) =>
    new Map(surroundings.accounts.facts.map(({ column }) => [comparable(formulaFor(column)), column]));
  const labels = columnsBy((column) => factLabel(column, surroundings));
  const values = columnsBy((column) => withoutId(factFormula(column, '', surroundings)));
  const labelAt = (row: number, column: number) => labels.get(comparable(formulaAt(tab, row, column)));
  const known = new Map<number, Slot>();
  const lost: Slot[] = [];
  for (const [index, line] of tab.formulas.entries()) {
    const row = index + 1;
    if (isHead(row)) continue;
    for (const [position, formula] of line.entries()) {
      if (formula === '') continue;
      const column = position + 1;
      const labelled = labelAt(row, column);
      const valued = values.get(comparable(withoutId(formula)));
      const isUnlabelled = position > 0 && labelAt(row, position) === undefined;
      const value = formulaAt(tab, row, column + 1);
      if (labelled !== undefined) known.set(labelled, { row, column });
      else if (valued !== undefined && isUnlabelled && !known.has(valued)) known.set(valued, { row, column: position });
      else if (isBroken(formula) && formulaShape(formula) === LABEL_SHAPE && isBroken(value) && isValue(value))
        lost.push({ row, column });
    }
  }
  return { known, lost };
}

/** The blank rows below one, but for the last, which divides the facts from what follows. */
function spareRows(tab: TabCells, last: number): number[] {
  const rows: number[] = [];
  for (let row = last + 1; row <= tab.cells.length && isFreeRow(tab, row); row += 1) rows.push(row);
  return rows.slice(0, -1);
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** A formula that looks up a value without the cell that has the id, which may be lost. */
function withoutId(formula: string): string {
  return formula.replace(/MATCH\([^,]*/gi, '');
}

function isValue(formula: string): boolean {
  return formulaShape(formula) === VALUE_SHAPE;
}

const LABEL_SHAPE = '=@';
const VALUE_SHAPE = '=IFERROR(IF(INDEX(@,MATCH(@,@,0))="","",INDEX(@,MATCH(@,@,0))),"")';
