import type { DayOf } from '../../model/calendar.ts';
import type { Row, Table } from '../../model/cell.ts';
import type { Issue, TiersColumn } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import type { Tier } from '../../model/score.ts';
import { texts } from '../../text/index.ts';
import { meanings } from '../tables/meaning.ts';
import { TypedCells } from '../tables/typed-cells.ts';
import { columnPositions, readTypedTable } from '../tables/typed-table.ts';

export interface TiersTable {
  readonly language: Language;
  readonly tiers: readonly Tier[];
  readonly issues: readonly Issue[];
}

const columnOf = meanings((language) => texts[language].tiersColumns);

const NEEDED: readonly TiersColumn[] = ['tier', 'tierFrom'];

/** Where the columns of a tiers table stand, counted from 0. */
export const tiersPositions = (headers: Row): ReadonlyMap<TiersColumn, number> => columnPositions(headers, columnOf);

/** Whether headers are those of a tiers table. */
export function readsAsTiers(headers: Row): boolean {
  const positions = tiersPositions(headers);
  return NEEDED.every((column) => positions.has(column));
}

/**
 * Reads a tiers table: a header row Tier, From and a row per tier, in any order; a blank From takes all the rest.
 *
 * @param dayOf - for messages that name a date.
 */
export function readTiers(table: Table, dayOf: DayOf): TiersTable {
  const { language, has, rows } = readTypedTable(table, columnOf);
  const missing = NEEDED.filter((column) => !has(column));
  if (missing.length > 0) {
    return {
      language,
      tiers: [],
      issues: missing.map((column) => ({ code: 'no such column', place: 'tiers', row: 1, column })),
    };
  }
  if (rows.length === 0) return { language, tiers: [], issues: [{ code: 'no rows', place: 'tiers' }] };
  const issues: Issue[] = [];
  const labels = new Map<string, number>();
  const bounds = new Map<number | null, number>();
  const tiers = rows.map((row) => {
    const cells = new TypedCells(row, 'tiers', dayOf);
    const tier = { label: cells.newName('tier', labels), from: readBound(cells, bounds) };
    issues.push(...cells.issues);
    return tier;
  });
  return { language, tiers, issues };
}

/** A lower bound, `null` for all the rest; of two that are the same the second is a mistake. */
function readBound(cells: TypedCells<TiersColumn>, bounds: Map<number | null, number>): number | null {
  const mistakes = cells.issues.length;
  const from = cells.number('tierFrom');
  if (cells.issues.length > mistakes) return null;
  const earlierRow = bounds.get(from);
  if (earlierRow === undefined) bounds.set(from, cells.row);
  else cells.report('tierFrom', { code: 'repeated', found: cells.found('tierFrom'), earlierRow });
  return from;
}
