import { dayInZone, isDate, MILLISECONDS_PER_DAY, readDay } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Cell } from '../../model/cell.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { SentCell, SentTable } from '../../model/sent-table.ts';
import type { NewCell } from './written-cell.ts';

/** A cell as it travels to a page. Of a date only its day does: nothing that is counted depends on more. */
export function sentCell(cell: Cell, dayOf: DayOf): SentCell {
  if (!isDate(cell)) return cell ?? '';
  return { day: readDay(cell, dayOf) ?? null };
}

/** A table as it travels to a page. */
export function sentTable(table: PlacedTable, dayOf: DayOf): SentTable {
  return { ...table, cells: table.cells.map((row) => row.map((cell) => sentCell(cell, dayOf))) };
}

/** Tells the day of the dates that `receivedTable` makes: they begin at midnight in UTC. */
export const dayOfReceived: DayOf = dayInZone(() => 0);

/** A table that travelled to a page, as it was read. */
export function receivedTable(table: SentTable): PlacedTable {
  return { ...table, cells: table.cells.map((row) => row.map(receivedCell)) };
}

/** A cell that travelled to a page, as it was read. */
export function receivedCell(cell: SentCell): Cell {
  return typeof cell === 'object' ? new Date((cell.day ?? NaN) * MILLISECONDS_PER_DAY) : cell;
}

/** A cell that travelled to a page, as it is to be written. */
export function newCellOf(cell: SentCell): NewCell {
  if (typeof cell !== 'object') return cell;
  return cell.day === null ? '' : { day: cell.day };
}
