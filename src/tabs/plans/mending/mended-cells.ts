import { isBlank, isBlankRow } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { Language } from '../../../model/language.ts';
import type { PlanTable } from '../../../model/plan.ts';
import { plansWords } from '../../../text/plans/index.ts';
import type { TabCells } from '../../tables/tab-cells.ts';
import { asNewCell, type NewCell } from '../../tables/written-cell.ts';
import type { LiveCell } from '../formulas/live-cells.ts';
import { firstCell } from '../formulas/plan-references.ts';
import type { PlanLayout } from '../plan-layout.ts';
import { isOfFormulas } from '../plan-sections.ts';
import type { PlannedAccount } from '../plan-surroundings.ts';
import { PROMPT_COLUMN } from '../sections/section-cells.ts';
import { formulaShape, isBroken, isSameFormula } from './own-formula.ts';
import { isOwnFormula } from './own-shapes.ts';
import { formulaAt, isFree } from './tab-contents.ts';

/** The rows of a table up to the last one with content. */
export function usedRows(contents: Table, placed: PlanLayout[PlanTable]): number[] {
  if (placed === undefined) return [];
  const { headerRow, lastRow, columns } = placed;
  const rows = Array.from({ length: lastRow - headerRow }, (_, index) => headerRow + 1 + index);
  const isUsed = (row: number) => [...columns.values()].some((column) => !isBlank(contents[row - 1]?.[column - 1]));
  return rows.slice(0, rows.length - [...rows].reverse().findIndex(isUsed) - (rows.some(isUsed) ? 0 : rows.length + 1));
}

/** Whether a formula of ours may be written into a cell: it is blank, or holds one of ours that refers to something else or to nothing. */
export function isOpenFor(tab: TabCells, { row, column, formula }: LiveCell): boolean {
  const now = formulaAt(tab, row, column);
  if (now === '') return formula !== '' && isFree(tab, row, column);
  return (isBroken(now) || isOwnFormula(now)) && !isSameFormula(now, formula);
}

/** Tells of a row whether it belongs to a table of formulas. */
export function lineOfFormulas(layout: PlanLayout): (row: number) => boolean {
  const lines = Object.entries(layout).flatMap(([table, { headerRow, firstRow }]) =>
    isOfFormulas(table as PlanTable) ? [headerRow - 1, headerRow, firstRow] : [],
  );
  return (row) => lines.includes(row);
}

/**
 * Headings that are gone from the blank rows above their tables.
 *
 * @param isEmptied - whether a cell becomes blank now.
 */
export function clearedHeadings(
  contents: Table,
  layout: PlanLayout,
  language: Language,
  isEmptied: (row: number, column: number) => boolean,
) {
  return Object.entries(layout).flatMap(([table, { headerRow, columns }]) => {
    const above = contents[headerRow - 2]?.map((cell, position) =>
      isEmptied(headerRow - 1, position + 1) ? '' : cell,
    );
    const text = plansWords[language].sections[table as PlanTable];
    // Right below other headers stands the only row of their table.
    const isBody = Object.values(layout).some((other) => other.headerRow === headerRow - 2);
    return above !== undefined && isBlankRow(above) && !isBody
      ? [{ row: headerRow - 1, column: Math.min(...columns.values()), text }]
      : [];
  });
}

/**
 * The cells of the head that are no look-ups, where they are blank: the id of the account, and its name behind the first heading.
 *
 * @param now - where things stand on the tab.
 * @param then - where they will.
 * @param isNew - whether a row is there only then.
 */
export function openHeadCells(
  tab: TabCells,
  now: PlanLayout,
  then: PlanLayout,
  isNew: (row: number) => boolean,
  { id }: PlannedAccount,
): { row: number; column: number; cell: NewCell }[] {
  const { standing } = then;
  const idColumn = standing?.columns.get('id');
  const name = firstCell(then, 'standing', 'account');
  if (standing === undefined) return [];
  const isBlankBefore = (row: number | undefined, column: number) => row !== undefined && isFree(tab, row, column);
  const isIdOpen =
    idColumn !== undefined && (isNew(standing.firstRow) || isBlankBefore(now.standing?.firstRow, idColumn));
  const headingRow = standing.headerRow - 1;
  const headingFormulas = now.standing === undefined ? [] : (tab.formulas[now.standing.headerRow - 2] ?? []);
  const shown = headingFormulas.findIndex((formula) => formulaShape(formula) === '=@') + 1;
  const isNameOpen =
    isNew(headingRow) ||
    (shown > 0
      ? isBroken(headingFormulas[shown - 1] ?? '')
      : isBlankBefore(now.standing === undefined ? undefined : now.standing.headerRow - 1, PROMPT_COLUMN));
  return [
    ...(isIdOpen ? [{ row: standing.firstRow, column: idColumn, cell: asNewCell(id) }] : []),
    ...(isNameOpen && headingRow > 0 && name !== null
      ? [{ row: headingRow, column: shown || PROMPT_COLUMN, cell: { formula: `=${name}` } }]
      : []),
  ];
}
