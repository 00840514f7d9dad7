import type { Language } from '../../../src/model/language.ts';
import { PLAN_SECTIONS, type PlanColumns, type PlanSection, type PlanTable } from '../../../src/model/plan.ts';
import { columnsOf, PLAN_ROWS, PLAN_TABLES } from '../../../src/tabs/plans/plan-sections.ts';
import { plansWords } from '../../../src/text/plans/index.ts';

type Cell = string | number | boolean;

/** Rows of tables by their columns, from the first row below the headers on. */
export type PlanContent = {
  readonly [Table in PlanTable]?: readonly Readonly<Partial<Record<PlanColumns[Table], Cell>>>[];
};

/** The cells of a plan from A1 on, in which stands nothing but headings, headers and this. Each table has the rows of a new one, or more. */
export function planCells(content: PlanContent, language: Language = 'en'): Cell[][] {
  const { sections, columns } = plansWords[language];
  return PLAN_SECTIONS.flatMap((section) => {
    const heading = [sections[section]];
    if (!isTable(section)) return [heading, ...blankRows(section === 'facts' ? 3 : PLAN_ROWS[section]), []];
    const words: Readonly<Record<string, readonly string[]>> = columns[section];
    const order: readonly string[] = columnsOf(section);
    const rows = (content[section] ?? []) as readonly Readonly<Record<string, Cell>>[];
    return [
      heading,
      order.map((column) => words[column]?.[0]),
      ...rows.map((row) => order.map((column) => row[column] ?? '')),
      ...blankRows(PLAN_ROWS[section] - rows.length),
      [],
    ];
  }).map((row) => Array.from({ length: 12 }, (_, position) => row[position] ?? ''));
}

/** Number of a row of a table, its first one being 1. */
export function rowOf(
  cells: readonly (readonly Cell[])[],
  table: PlanTable,
  number: number,
  language: Language = 'en',
) {
  const heading = plansWords[language].sections[table];
  return cells.findIndex(([first]) => first === heading) + 2 + number;
}

function isTable(section: PlanSection): section is PlanTable {
  return section in PLAN_TABLES;
}

function blankRows(count: number): Cell[][] {
  return Array.from({ length: Math.max(0, count) }, () => []);
}
