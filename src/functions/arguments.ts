import { isBlank, quotable, readDay, readNumber, toTable } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import type { Cell, Table } from '../model/cell.ts';
import type { Issue } from '../model/issue.ts';
import type { ReadReference } from '../tabs/index.ts';

/** Whether an optional argument was left out, or points to one blank cell. */
function isLeftOut(argument: unknown): boolean {
  const table = toTable(argument);
  return table.length === 0 || (table.length === 1 && (table[0] ?? []).length < 2 && isBlank(table[0]?.[0]));
}

/** An optional table, `null` where it was left out. */
export function optionalTable(argument: unknown): Table | null {
  return isLeftOut(argument) ? null : toTable(argument);
}

/** `top` as a whole number of 0 or more; the default where it was left out. */
export function readTop(argument: unknown, whenLeftOut: number, dayOf: DayOf): { top: number; issues: Issue[] } {
  if (isLeftOut(argument)) return { top: whenLeftOut, issues: [] };
  const cell = singleCell(argument, dayOf);
  const top = readNumber(cell);
  if (top === undefined || top < 0 || !Number.isInteger(top)) {
    return { top: whenLeftOut, issues: [{ code: 'not a whole number', place: 'top', found: quotable(cell, dayOf) }] };
  }
  return { top, issues: [] };
}

/** The reference date, `null` where it was left out. */
export function readReference(argument: unknown, dayOf: DayOf): ReadReference {
  if (isLeftOut(argument)) return { reference: null, issues: [] };
  const cell = singleCell(argument, dayOf);
  const asOf = readDay(cell, dayOf);
  if (asOf === undefined)
    return { reference: null, issues: [{ code: 'not a date', place: 'as_of', found: quotable(cell, dayOf) }] };
  return { reference: { asOf, dayOf }, issues: [] };
}

/** The one cell of an argument; of a wider range its cells as a text, which no reader takes for a value. */
export function singleCell(argument: unknown, dayOf: DayOf): Cell {
  const cells = toTable(argument).flat();
  const quoted = () => cells.slice(0, 5).map((cell) => quotable(cell, dayOf));
  return cells.length === 1 ? cells[0] : quoted().join(' | ');
}
