import type { Language } from '../../../model/language.ts';
import type { PlanSection, PlanTable } from '../../../model/plan.ts';
import type { PlanGuidance } from '../../../text/plans/guidance/index.ts';
import { plansWords } from '../../../text/plans/index.ts';
import type { Words } from '../../../text/texts.ts';
import type { NewCell } from '../../tables/written-cell.ts';
import { columnsOf, PLAN_COLUMN_WIDTHS, PLAN_ROWS, PLAN_TABLES, startingRows } from '../plan-sections.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import { factRows } from './facts.ts';

/** Where a section of a new tab stands. */
export interface NewSection {
  readonly section: PlanSection;
  /** Of its heading. */
  readonly row: number;
  /** Of its rows below the headers, or below the heading where it has none. */
  readonly bodyRow: number;
  readonly rows: number;
}

/** The column of the prompt of a section, behind room for its heading. */
export const PROMPT_COLUMN = 3;

/** Whether a section is a table. */
export function isTable(section: PlanSection): section is PlanTable {
  return section in PLAN_TABLES;
}

/** New sections below each other, divided by blank rows. */
export function newSections(
  sections: readonly PlanSection[],
  firstRow: number,
  { accounts }: PlanSurroundings,
): NewSection[] {
  let row = firstRow;
  return sections.map((section) => {
    const bodyRow = row + (isTable(section) ? 2 : 1);
    const rows = section === 'facts' ? factRows(accounts.facts.length) : PLAN_ROWS[section];
    const placed = { section, row, bodyRow, rows };
    row = bodyRow + rows + 1;
    return placed;
  });
}

/** What a new table calls its columns, by their place. */
export function headersOf(table: PlanTable, language: Language): string[] {
  const words: Readonly<Record<string, Words>> = plansWords[language].columns[table];
  return columnsOf(table).map((column) => words[column]?.[0] ?? '');
}

/**
 * The cells of new sections, from the heading of the first one down, as wide as a new tab.
 *
 * @param formulaAt - the formulas that belong there, by row and column.
 */
export function sectionCells(
  sections: readonly NewSection[],
  language: Language,
  guidance: PlanGuidance,
  formulaAt: (row: number, column: number) => NewCell | undefined,
): NewCell[][] {
  const words = plansWords[language];
  const first = sections[0]?.row ?? 1;
  const typed = new Map<number, readonly string[]>();
  for (const { section, row, bodyRow } of sections) {
    typed.set(row, [words.sections[section], '', guidance.prompts[section] ?? '']);
    if (!isTable(section)) continue;
    typed.set(bodyRow - 1, headersOf(section, language));
    for (const [index, cells] of startingRows(section, language, guidance).entries()) typed.set(bodyRow + index, cells);
  }
  const last = sections[sections.length - 1];
  const rows = last === undefined ? 0 : last.bodyRow + last.rows - first;
  return Array.from({ length: rows }, (_, index) =>
    PLAN_COLUMN_WIDTHS.map((_, position) => {
      const row = first + index;
      return formulaAt(row, position + 1) ?? typed.get(row)?.[position] ?? '';
    }),
  );
}
