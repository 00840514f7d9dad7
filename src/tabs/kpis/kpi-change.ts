import { fold, readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { KpiColumn } from '../../model/kpi.ts';
import type { KpiCells, SeenKpiRow } from '../../model/kpi-request.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import type { SentCell } from '../../model/sent-table.ts';
import { isSameCell } from '../criteria/draft-table.ts';
import { sentCell } from '../tables/sent-cells.ts';
import { kpiPositions } from './kpi-table.ts';

/** What has to be written so that a KPI is as somebody wants it. */
export interface KpiChange {
  /** Number of its row on the tab; `null` for a new one. */
  readonly row: number | null;
  /** The cells that differ. */
  readonly cells: KpiCells;
}

/**
 * Plans how a KPI becomes as somebody wants it, wherever its row stands by now. What others have changed meanwhile is never written over;
 * what an earlier run has written already is no such change.
 *
 * @param seen - its row as the page saw it; `null` for a new one.
 * @param wanted - the cells that are to differ.
 * @returns `null` where the row is no longer as it was seen, or another KPI has the name of the new one.
 */
export function kpiChange(
  table: PlacedTable,
  seen: SeenKpiRow | null,
  wanted: KpiCells,
  dayOf: DayOf,
): KpiChange | null {
  const rows = openedRows(table, dayOf);
  const fits = (row: OpenedRow) =>
    [...row.cells].every(([column, now]) => {
      const known = seen === null ? '' : seen.cells[row.positions.get(column) ?? -1];
      return isSameCell(now, known) || (wanted[column] !== undefined && isSameCell(now, written(wanted[column])));
    });
  const name = fold(nameOf(wanted.kpi));
  const candidates =
    seen === null ? rows.filter((row) => fold(nameOf(row.cells.get('kpi'))) === name) : rows.filter(fits);
  const row =
    candidates.find((each) => each.row === seen?.row) ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (row === undefined) {
    return seen === null && candidates.length === 0 && name !== '' ? { row: null, cells: wanted } : null;
  }
  if (!fits(row)) return null;
  const differs = (column: KpiColumn, cell: SentCell) => !isSameCell(row.cells.get(column), written(cell));
  return {
    row: row.row,
    cells: Object.fromEntries(Object.entries(wanted).filter(([column, cell]) => differs(column as KpiColumn, cell))),
  };
}

/** The cells of a KPI as they will be, by which it can be read before it is written. */
export function wantedKpiRow({ cells: [header = []] }: PlacedTable, seen: SeenKpiRow, wanted: KpiCells): KpiCells {
  const known = [...kpiPositions(header)].map(([column, position]) => [column, seen.cells[position] ?? '']);
  return { ...Object.fromEntries(known), ...wanted };
}

interface OpenedRow {
  /** Number of the row on the tab. */
  readonly row: number;
  readonly positions: ReadonlyMap<KpiColumn, number>;
  readonly cells: ReadonlyMap<KpiColumn, SentCell>;
}

function openedRows({ row, cells: [header = [], ...rows] }: PlacedTable, dayOf: DayOf): OpenedRow[] {
  const positions = kpiPositions(header);
  return rows.map((cells, index) => ({
    row: row + 1 + index,
    positions,
    cells: new Map([...positions].map(([column, position]) => [column, sentCell(cells[position], dayOf)])),
  }));
}

/** A cell as it is read once it is written. */
function written(cell: SentCell): SentCell {
  return typeof cell === 'object' && cell.day === null ? '' : cell;
}

function nameOf(cell: SentCell | undefined): string {
  return typeof cell === 'object' ? '' : (readText(cell) ?? '');
}
