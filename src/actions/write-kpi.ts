import { KPI_COLUMNS } from '../model/kpi.ts';
import type { Language } from '../model/language.ts';
import { describeKpiColumns, firstFreeRow, type KpiChange, kpiPositions, newCellOf, rowBlocks } from '../tabs/index.ts';
import { addColumns } from './add-columns.ts';
import { type OpenedTable, writeRows } from './opened-table.ts';

/** Writes what is to change of a KPI. Returns the number of its row. */
export function writeKpi(kpis: OpenedTable, { row, cells }: KpiChange, language: Language): number {
  const wanted = KPI_COLUMNS.filter((column) => cells[column] !== undefined);
  const { layout, headers } = addColumns(kpis, kpiPositions, wanted, (headerRow, columns) =>
    describeKpiColumns(language, headerRow, columns),
  );
  const written = row ?? firstFreeRow(kpis.tab, layout);
  const { kpi, ...others } = Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, newCellOf(cell)]),
  );
  // The name first: by it the next run finds the row of which this one wrote only a part.
  const blocks = [kpi === undefined ? {} : { kpi }, others].flatMap((part) => rowBlocks(layout, written, [part]));
  writeRows(kpis, [...headers, ...blocks]);
  return written;
}
