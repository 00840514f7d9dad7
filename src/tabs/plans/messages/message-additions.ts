import { fold, isBlankRow, readText } from '../../../core/tables/index.ts';
import type { Table } from '../../../model/cell.ts';
import type { TabCells } from '../../tables/tab-cells.ts';
import type { CellBlock } from '../../tables/tab-description.ts';
import { isFreeRow } from '../mending/tab-contents.ts';
import { planLayout } from '../plan-layout.ts';
import { PLAN_ROWS } from '../plan-sections.ts';

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
export function messageAdditions(tab: TabCells, texts: readonly string[]): MessageAdditions | null {
  const { cells } = tab;
  const table = planLayout(cells).communication;
  const column = table?.columns.get('message');
  if (table === undefined || column === undefined) return null;
  const { headerRow, lastRow } = table;
  const there = new Set(cells.slice(headerRow, lastRow).map((row) => fold(readText(row[column - 1]) ?? '')));
  const wanted = new Map(texts.map((text) => [fold(text), text.trim()]));
  const added = [...wanted].filter(([key]) => !there.has(key)).map(([, text]) => text);
  const last = lastRowToFill(cells, headerRow, lastRow);
  const free = Array.from({ length: last - headerRow }, (_, index) => headerRow + 1 + index).filter((row) =>
    isFreeRow(tab, row),
  );
  const missing = Math.max(0, added.length - free.length);
  // Between two rows of the table what is inserted has their looks, allowed values and colours, and is within the ranges of formulas.
  const after = last - 1 > headerRow ? last - 1 : last;
  const moved = free.map((row) => (row > after ? row + missing : row));
  const inserted = Array.from({ length: missing }, (_, index) => after + 1 + index);
  // From top to bottom, as a run finds them that was cut short after it inserted rows.
  const places = [...moved, ...inserted].sort((a, b) => a - b);
  return {
    inserted: missing === 0 ? null : { after, count: missing },
    blocks: added.map((text, index) => ({ row: places[index] ?? after, column, cells: [[text]] })),
    added: added.length,
    already: wanted.size - added.length,
  };
}

/**
 * The last row that may take a message. The one below it keeps the table apart from what stands there: another section, or what people
 * noted below the lowest one.
 */
function lastRowToFill(cells: Table, headerRow: number, lastRow: number): number {
  const end = Math.max(headerRow, Math.min(lastRow - 1, cells.length));
  const below = cells.slice(0, end);
  const apart = below.findIndex(
    (row, index) =>
      index >= headerRow + PLAN_ROWS.communication &&
      isBlankRow(row) &&
      below.slice(index).some((other) => !isBlankRow(other)),
  );
  return apart < 0 ? end : apart;
}
