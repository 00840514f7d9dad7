import { KPI_COLUMNS, type Kpi, type KpiColumn } from '../../../../model/kpi.ts';
import type { KpiCells } from '../../../../model/kpi-request.ts';
import type { Language } from '../../../../model/language.ts';
import { dayOfReceived, type KpiSurroundings, readKpiCells, receivedCell } from '../../../../tabs/index.ts';
import { texts } from '../../../../text/index.ts';
import type { KpiReading } from '../kpi-reading.ts';
import type { KpiRow } from '../kpi-rows.ts';

/** What the cells of one KPI mean. */
export interface DraftReading {
  /** `null` while there is a mistake. */
  readonly kpi: Kpi | null;
  /** The first mistake in each column, in the language of the person at the screen. */
  readonly mistakes: ReadonlyMap<KpiColumn, string>;
}

/** All other rows of the table than the one that is edited. */
export function surroundings(
  { kpis, rows }: Pick<KpiReading, 'kpis' | 'rows'>,
  edited: KpiRow | null,
): KpiSurroundings {
  const others = rows.filter(({ name, seen }) => name !== '' && seen.row !== edited?.seen.row);
  return { language: kpis.language, taken: others.map(({ name, seen: { row } }) => ({ name, row })) };
}

/** Reads a KPI that is not on the tab yet, or not as it is here, as the functions would read its row. */
export function readDraft(cells: KpiCells, among: KpiSurroundings, language: Language): DraftReading {
  const { kpi, issues } = readKpiCells((column) => receivedCell(cells[column] ?? ''), dayOfReceived, among);
  const mistakes = new Map<KpiColumn, string>();
  for (const issue of issues) {
    const column = KPI_COLUMNS.find((each) => each === issue.column);
    if (column !== undefined && !mistakes.has(column)) mistakes.set(column, texts[language].issueReason(issue));
  }
  return { kpi, mistakes };
}
