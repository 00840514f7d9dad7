import { fold, readText, trimBlankRows } from '../../../../core/tables/index.ts';
import type { KpiEntry } from '../../../../model/kpi.ts';
import type { PlacedTable } from '../../../../model/placed-table.ts';
import { kpiLogPositions, kpiPositions } from '../../../../tabs/index.ts';
import type { KpiReading } from '../kpi-reading.ts';

/** A row of the log that can be read, and which KPI it belongs to. */
export interface LoggedRow extends KpiEntry {
  readonly kpi: string;
  readonly note: string;
}

/** All rows of the log that can be read, by their KPIs. */
export function loggedRows({ log, tables }: Pick<KpiReading, 'log' | 'tables'>): LoggedRow[] {
  const cells = tables.log?.cells ?? [];
  const note = kpiLogPositions(cells[0] ?? []).get('note') ?? -1;
  return [...log.entries].flatMap(([kpi, entries]) =>
    entries.map((entry) => ({ ...entry, kpi, note: readText(cells[entry.row - 1]?.[note]) ?? '' })),
  );
}

/** Number of the last row of a tab that has content in its table. */
export function lastFilledRow({ row, cells }: PlacedTable): number {
  return row - 1 + trimBlankRows(cells).length;
}

/** Names of KPIs that stand in their table with a mistake, folded: what belongs to them cannot be judged. */
export function mistakenNames({ kpis, tables }: Pick<KpiReading, 'kpis' | 'tables'>): ReadonlySet<string> {
  const [headers = [], ...rows] = tables.kpis?.cells ?? [];
  const column = kpiPositions(headers).get('kpi') ?? -1;
  const read = new Set(kpis.kpis.map(({ name }) => fold(name)));
  const names = rows.map((row) => fold(readText(row[column]) ?? ''));
  return new Set(names.filter((name) => name !== '' && !read.has(name)));
}
