import { isBlank, quotable, readDay } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { Issue } from '../../model/issue.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { ReadReference } from './scoring-tables.ts';

/**
 * Reads the day on which ages are counted from its cell. Where there is none, today counts; a cell that is blank is a mistake, as it is
 * in the formulas that refer to it.
 */
export function readReferenceDate(cell: PlacedTable | null, today: Day, dayOf: DayOf): ReadReference {
  if (cell === null) return { reference: { asOf: today, dayOf }, issues: [] };
  const written = cell.cells[0]?.[0];
  const asOf = readDay(written, dayOf);
  if (asOf !== undefined) return { reference: { asOf, dayOf }, issues: [] };
  const place = 'reference date';
  const issue: Issue = isBlank(written)
    ? { code: 'blank', place }
    : { code: 'not a date', place, found: quotable(written, dayOf) };
  return { reference: null, issues: [issue] };
}
