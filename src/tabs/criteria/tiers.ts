import { fold, isBlank, quotable, quotableText, readNumber, readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Row, Table } from '../../model/cell.ts';
import type { Issue, TiersColumn } from '../../model/issue.ts';
import type { Language } from '../../model/language.ts';
import type { Tier } from '../../model/score.ts';
import { texts } from '../../text/index.ts';
import { meanings } from '../tables/meaning.ts';
import { columnPositions, readTypedTable, type TypedRow } from '../tables/typed-table.ts';

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
    const report = (column: TiersColumn, issue: Pick<Issue, 'code'> & Partial<Issue>) =>
      issues.push({ place: 'tiers', row: row.number, column, ...issue });
    return readTier(row, labels, bounds, report, dayOf);
  });
  return { language, tiers, issues };
}

function readTier(
  row: TypedRow<TiersColumn>,
  labels: Map<string, number>,
  bounds: Map<number | null, number>,
  report: (column: TiersColumn, issue: Pick<Issue, 'code'> & Partial<Issue>) => void,
  dayOf: DayOf,
): Tier {
  const labelCell = row.cell('tier');
  const label = readText(labelCell) ?? '';
  const earlierLabel = labels.get(fold(label));
  if (isBlank(labelCell)) report('tier', { code: 'blank' });
  else if (label === '') report('tier', { code: 'not a name', found: quotable(labelCell, dayOf) });
  else if (earlierLabel !== undefined)
    report('tier', { code: 'repeated', found: quotableText(label), earlierRow: earlierLabel });
  else labels.set(fold(label), row.number);

  const cell = row.cell('tierFrom');
  const from = isBlank(cell) ? null : readNumber(cell);
  if (from === undefined) {
    report('tierFrom', { code: 'not a number', found: quotable(cell, dayOf) });
    return { label, from: null };
  }
  const earlierBound = bounds.get(from);
  if (earlierBound !== undefined)
    report('tierFrom', { code: 'repeated', found: quotable(cell, dayOf), earlierRow: earlierBound });
  else bounds.set(from, row.number);
  return { label, from };
}
