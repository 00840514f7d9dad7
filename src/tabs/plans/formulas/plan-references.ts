import { cellAddress, columnLetters } from '../../../core/tables/index.ts';
import { LANGUAGES } from '../../../model/language.ts';
import type { PlanChoices, PlanColumns, PlanTable } from '../../../model/plan.ts';
import { quotedTab } from '../../tables/quoted-tab.ts';
import type { PlacedSection, PlanLayout } from '../plan-layout.ts';
import { wordsOf } from '../plan-sections.ts';

/** The first row of a table, for formulas: `$A$3`; `null` where it lacks the column. */
export function firstCell<Table extends PlanTable>(
  layout: PlanLayout,
  table: Table,
  column: PlanColumns[Table],
): string | null {
  const placed = layout[table] as PlacedSection<Table> | undefined;
  const position = placed?.columns.get(column);
  return placed === undefined || position === undefined ? null : fixed(placed.firstRow, position);
}

/**
 * A column of a table, for formulas. It begins with the header and ends with the blank row below, so that rows which people insert before
 * the first or behind the last one belong to it.
 */
export function wholeColumn<Table extends PlanTable>(
  layout: PlanLayout,
  table: Table,
  column: PlanColumns[Table],
): string | null {
  const placed = layout[table] as PlacedSection<Table> | undefined;
  const position = placed?.columns.get(column);
  if (placed === undefined || position === undefined) return null;
  return `${fixed(placed.headerRow, position)}:${fixed(placed.lastRow, position)}`;
}

/** A cell that stays the same wherever its formula is copied to. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** The same of a block of cells; of a single one, its address. */
export function fixedRange(row: number, column: number, rows = 1, columns = 1): string {
  const first = fixed(row, column);
  return rows * columns === 1 ? first : `${first}:${fixed(row + rows - 1, column + columns - 1)}`;
}

/** A cell of the same row, which a sort takes along. */
export function inRow(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** A whole column of another tab. */
export function columnOfTab(tabName: string, letters: string): string {
  return `${quotedTab(tabName)}!$${letters}:$${letters}`;
}

/** All spellings of a word of ours, in every language. */
export function spellings<Set extends keyof PlanChoices>(of: Set, ...keys: PlanChoices[Set][]): string[] {
  return [...new Set(keys.flatMap((key) => LANGUAGES.flatMap((language) => wordsOf(of, language)[key] ?? [])))];
}
