import { isBlankRow, readText } from '../../../core/tables/index.ts';
import type { Kpi, KpiColumn } from '../../../model/kpi.ts';
import type { SeenKpiRow } from '../../../model/kpi-request.ts';
import type { CellLink } from '../../../model/placed-table.ts';
import type { SentCell } from '../../../model/sent-table.ts';
import { kpiFinder, kpiPositions, linkTo } from '../../../tabs/index.ts';
import type { KpiReading } from './kpi-reading.ts';

/** A row of the KPI table with content. */
export interface KpiRow {
  readonly seen: SeenKpiRow;
  /** As it stands there; blank where there is none. */
  readonly name: string;
  /** `null` while the row, or the table as a whole, has a mistake. */
  readonly kpi: Kpi | null;
  /** The cell in a column; blank where the table lacks the column. */
  readonly cell: (column: KpiColumn) => SentCell;
  readonly link: CellLink;
}

/** The rows of the KPI table, in their order. */
export function kpiRows({ seen, tables, kpis }: Pick<KpiReading, 'seen' | 'tables' | 'kpis'>): KpiRow[] {
  const table = tables.kpis;
  if (table === null) return [];
  const positions = kpiPositions(table.cells[0] ?? []);
  const nameAt = positions.get('kpi') ?? 0;
  const find = kpiFinder(kpis.kpis);
  const mistaken = new Set(kpis.issues.map(({ row }) => row));
  return table.cells.flatMap((received, index): KpiRow[] => {
    if (index === 0 || isBlankRow(received)) return [];
    const cells = seen.kpis?.cells[index] ?? [];
    const name = readText(received[nameAt]) ?? '';
    return [
      {
        seen: { row: table.row + index, cells },
        name,
        kpi: mistaken.has(index + 1) ? null : (find(name) ?? null),
        cell: (column) => cells[positions.get(column) ?? -1] ?? '',
        link: linkTo(table, index, nameAt),
      },
    ];
  });
}

/** A row that was seen earlier, as it stands now: people may have moved it since. `null` where it is gone. */
export function sameRow(rows: readonly KpiRow[], { seen, name }: KpiRow): KpiRow | null {
  const namesakes = rows.filter((row) => row.name === name);
  return namesakes.find((row) => row.seen.row === seen.row) ?? namesakes[0] ?? null;
}
