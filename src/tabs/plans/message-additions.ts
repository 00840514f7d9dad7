import { fold, isBlank, isBlankRow, readText } from '../../core/tables/index.ts';
import type { Table } from '../../model/cell.ts';
import { plansWords } from '../../text/plans/index.ts';
import { meanings } from '../tables/meaning.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock } from '../tables/tab-description.ts';
import { type PlacedSection, planLayout } from './plan-layout.ts';
import { PLAN_ROWS } from './plan-sections.ts';

/** What is to be done so that texts are among the messages of a communication plan. */
export interface MessageAdditions {
  /** Rows to be inserted first, where too few are blank; they push down what stands below. */
  readonly inserted: { readonly after: number; readonly count: number } | null;
  readonly blocks: readonly CellBlock[];
  readonly added: number;
  /** Texts that were there. */
  readonly already: number;
}

/**
 * Plans how texts become messages of the communication plan of a tab: each once, in the first of its rows in which nothing stands at all.
 *
 * @returns `null` where the tab has no communication plan with a column for messages.
 */
export function messageAdditions({ cells, formulas }: TabCells, texts: readonly string[]): MessageAdditions | null {
  const table = planLayout(cells).communication;
  const column = table?.columns.get('message');
  if (table === undefined || column === undefined) return null;
  const rows = rowsOf(table, cells);
  const there = new Set(rows.map((row) => fold(readText(cells[row - 1]?.[column - 1]) ?? '')));
  const wanted = new Map(texts.map((text) => [fold(text), text.trim()]));
  const added = [...wanted].filter(([key]) => !there.has(key)).map(([, text]) => text);
  // A formula may show nothing now.
  const isFree = (row: number) => isBlankRow(cells[row - 1] ?? []) && (formulas[row - 1] ?? []).every(isBlank);
  const free = rows.filter(isFree);
  const last = rows[rows.length - 1] ?? table.headerRow;
  const missing = Math.max(0, added.length - free.length);
  const places = [...free, ...Array.from({ length: missing }, (_, index) => last + 1 + index)];
  return {
    inserted: missing === 0 ? null : { after: last, count: missing },
    blocks: added.map((text, index) => ({ row: places[index] ?? last, column, cells: [[text]] })),
    added: added.length,
    already: wanted.size - added.length,
  };
}

/** The rows of a table of contacts: to the blank one above the next heading; at the end of a tab as many as it began with, or more where they are filled. */
function rowsOf({ headerRow, columns }: PlacedSection<'communication'>, cells: Table): number[] {
  const firstColumn = Math.min(...columns.values());
  const isHeading = (row: number) => headingOf(readText(cells[row - 1]?.[firstColumn - 1]) ?? '') !== undefined;
  const isFilled = (row: number) => !isBlankRow(cells[row - 1] ?? []);
  const below = Array.from({ length: cells.length - headerRow }, (_, index) => headerRow + 1 + index);
  const heading = below.findIndex(isHeading);
  if (heading >= 0) return below.slice(0, isFilled(headerRow + heading) ? heading : heading - 1);
  const end = below.findIndex((row, index) => index >= PLAN_ROWS.communication && !isFilled(row));
  return end < 0 ? below : below.slice(0, end);
}

const headingOf = meanings((language) => {
  const { sections } = plansWords[language];
  return Object.fromEntries(Object.entries(sections).map(([section, title]) => [section, [title]]));
});
