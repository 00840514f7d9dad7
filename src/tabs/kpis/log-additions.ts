import type { DayOf } from '../../model/calendar.ts';
import type { KpiLogColumn } from '../../model/kpi.ts';
import type { NewKpiEntry } from '../../model/kpi-request.ts';
import { isSameCell } from '../criteria/draft-table.ts';
import { newCellOf, sentCell } from '../tables/sent-cells.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import { firstFreeRow, type TableLayout } from '../tables/table-rows.ts';
import type { NewCell } from '../tables/written-cell.ts';

/** A row of the log as it is to be written; without notes nothing is said of theirs. */
export type LogRow = Readonly<Partial<Record<KpiLogColumn, NewCell>>>;

/** Observations as rows of the log. */
export function logRows(entries: readonly NewKpiEntry[]): LogRow[] {
  const hasNotes = entries.some(({ note }) => note !== '');
  return entries.map(({ day, kpi, value, note }) => ({
    date: { day },
    kpi,
    value: newCellOf(value),
    ...(hasNotes && { note }),
  }));
}

/** How many rows of the log hold the same as one of these. */
export function rowsAlike(
  { cells, formulas }: TabCells,
  { headerRow, columns }: TableLayout<KpiLogColumn>,
  rows: readonly LogRow[],
  dayOf: DayOf,
): number {
  const wanted = new Set(rows.map((row) => JSON.stringify([...columns.keys()].map((column) => row[column] ?? ''))));
  const positions = [...columns.values()];
  return cells.filter((line, index) => {
    if (index < headerRow || positions.some((position) => (formulas[index]?.[position - 1] ?? '') !== '')) return false;
    return wanted.has(JSON.stringify(positions.map((position) => sentCell(line[position - 1], dayOf))));
  }).length;
}

/**
 * Number of the row from which on rows are to be written: below the last content of the log, or where an earlier run meant to write them, as
 * long as nothing else stands there.
 *
 * @param begun - that row of the earlier run; `null` for none.
 */
export function rowOfAdditions(
  tab: TabCells,
  layout: TableLayout<KpiLogColumn>,
  rows: readonly LogRow[],
  begun: number | null,
  dayOf: DayOf,
): number {
  const isOurs = (row: number, column: KpiLogColumn, cell: NewCell | undefined) => {
    const position = layout.columns.get(column) ?? 0;
    const now = sentCell(tab.cells[row - 1]?.[position - 1], dayOf);
    const formula = tab.formulas[row - 1]?.[position - 1] ?? '';
    return formula === '' && (now === '' || isSameCell(now, typeof cell === 'object' && 'formula' in cell ? '' : cell));
  };
  const isOpen = (first: number) =>
    first > layout.headerRow &&
    rows.every((cells, index) =>
      [...layout.columns.keys()].every((column) => isOurs(first + index, column, cells[column])),
    );
  return begun !== null && isOpen(begun) ? begun : firstFreeRow(tab, layout);
}
