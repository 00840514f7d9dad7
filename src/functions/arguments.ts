import { isBlank, quotable, readDay, readNumber, toTable } from '../core/tables/index.ts';
import type { DayOf } from '../model/calendar.ts';
import type { Cell, Table } from '../model/cell.ts';
import type { ReferenceDate } from '../model/criterion.ts';
import type { Issue } from '../model/issue.ts';

/** Whether an optional argument was left out, or points to one blank cell. */
export function isLeftOut(argument: unknown): boolean {
  return !Array.isArray(argument) && isBlank(argument as Cell);
}

/** An optional table, `null` where it was left out. */
export function optionalTable(argument: unknown): Table | null {
  return isLeftOut(argument) ? null : toTable(argument);
}

/** `top` as a whole number of 0 or more; the default where it was left out. */
export function readTop(argument: unknown, whenLeftOut: number): { top: number; issues: Issue[] } {
  if (isLeftOut(argument)) return { top: whenLeftOut, issues: [] };
  const cell = singleCell(argument);
  const top = readNumber(cell);
  if (top === undefined || top < 0 || !Number.isInteger(top)) {
    return { top: whenLeftOut, issues: [{ code: 'not a whole number', place: 'top', found: quotable(cell) }] };
  }
  return { top, issues: [] };
}

/** The reference date, `null` where it was left out. */
export function readReference(argument: unknown, dayOf: DayOf): { reference: ReferenceDate | null; issues: Issue[] } {
  if (isLeftOut(argument)) return { reference: null, issues: [] };
  const cell = singleCell(argument);
  const asOf = readDay(cell, dayOf);
  if (asOf === undefined)
    return { reference: null, issues: [{ code: 'not a date', place: 'as_of', found: quotable(cell) }] };
  return { reference: { asOf, dayOf }, issues: [] };
}

/** The one cell of an argument; of a wider range its cells as a text, which no reader takes for a value. */
function singleCell(argument: unknown): Cell {
  const cells = toTable(argument).flat();
  return cells.length === 1 ? cells[0] : cells.slice(0, 5).map(quotable).join(' | ');
}
