import { fold, readText } from '../../../../core/tables/index.ts';
import type { KpiEntry } from '../../../../model/kpi.ts';
import { kpiLogPositions } from '../../../../tabs/index.ts';
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

/** Names of KPIs that stand in their table with a mistake, folded: what belongs to them cannot be judged. */
export function mistakenNames({ rows }: Pick<KpiReading, 'rows'>): ReadonlySet<string> {
  return new Set(rows.flatMap(({ kpi, name }) => (kpi === null && name !== '' ? [fold(name)] : [])));
}
