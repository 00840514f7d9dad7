import { isBlank, quotable, readDay } from '../../core/tables/index.ts';
import type { Day } from '../../model/calendar.ts';
import type { CellLink, PlacedTable } from '../../model/placed-table.ts';
import { dayOfReceived, linkTo, type ReadReference } from '../../tabs/index.ts';

/** The day on which ages are counted, and the cell that says so; without one it is today. */
export interface FoundReference extends ReadReference {
  readonly link: CellLink | null;
}

/** Reads the reference date from its cell; where there is none, or it is blank, today counts. */
export function readReferenceDate(cell: PlacedTable | null, today: Day): FoundReference {
  const dayOf = dayOfReceived;
  const written = cell?.cells[0]?.[0];
  if (cell === null || isBlank(written)) {
    return { reference: { asOf: today, dayOf }, issues: [], link: null };
  }
  const asOf = readDay(written, dayOf);
  if (asOf !== undefined) return { reference: { asOf, dayOf }, issues: [], link: linkTo(cell) };
  const found = quotable(written, dayOf);
  return { reference: null, issues: [{ code: 'not a date', place: 'reference date', found }], link: linkTo(cell) };
}
