import { KPI_COLUMNS, type Kpi, type KpiColumn } from '../../../../model/kpi.ts';
import type { KpiCells } from '../../../../model/kpi-request.ts';
import type { Language } from '../../../../model/language.ts';
import { dayOfReceived, readKpis, receivedCell } from '../../../../tabs/index.ts';
import { texts } from '../../../../text/index.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import type { KpiReading } from '../kpi-reading.ts';
import type { KpiRow } from '../kpi-rows.ts';

/** What the cells of one KPI mean. */
export interface DraftReading {
  /** `null` while there is a mistake. */
  readonly kpi: Kpi | null;
  /** The first mistake in each column, in the language of the person at the screen. */
  readonly mistakes: ReadonlyMap<KpiColumn, string>;
}

/** The rows that a draft stands among. */
export interface Surroundings {
  /** That of the table. */
  readonly language: Language;
  /** Names that are taken, with the rows of the tab on which they stand. */
  readonly taken: readonly { readonly name: string; readonly row: number }[];
}

/** All other rows of the table than the one that is edited. */
export function surroundings({ kpis, rows }: Pick<KpiReading, 'kpis' | 'rows'>, edited: KpiRow | null): Surroundings {
  const others = rows.filter(({ name, seen }) => name !== '' && seen.row !== edited?.seen.row);
  return { language: kpis.language, taken: others.map(({ name, seen: { row } }) => ({ name, row })) };
}

/** Reads a KPI that is not on the tab yet, or not as it is here, as the functions would read its row. */
export function readDraft(
  cells: KpiCells,
  { language: ofTable, taken }: Surroundings,
  language: Language,
): DraftReading {
  const { columns } = kpisWords[ofTable];
  const table = [
    KPI_COLUMNS.map((column) => columns[column][0]),
    ...taken.map(({ name }) => [name]),
    KPI_COLUMNS.map((column) => receivedCell(cells[column] ?? '')),
  ];
  const { kpis, issues } = readKpis(table, dayOfReceived);
  const mistakes = new Map<KpiColumn, string>();
  for (const issue of issues) {
    const column = KPI_COLUMNS.find((each) => each === issue.column);
    if (issue.row !== table.length || column === undefined || mistakes.has(column)) continue;
    const earlier = issue.earlierRow === undefined ? undefined : taken[issue.earlierRow - 2];
    mistakes.set(column, texts[language].issueReason({ ...issue, ...(earlier && { earlierRow: earlier.row }) }));
  }
  return { kpi: mistakes.size > 0 ? null : (kpis[0] ?? null), mistakes };
}
