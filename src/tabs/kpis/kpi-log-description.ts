import { cellAddress } from '../../core/tables/index.ts';
import { KPI_LOG_COLUMNS, type KpiLogColumn } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import type { PlacedTable } from '../../model/placed-table.ts';
import { kpiTabsWords } from '../../text/kpi-tabs/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { across, downFrom } from '../tables/areas.ts';
import { HEADER_BLUE, NEEDED, WRONG } from '../tables/tab-colours.ts';
import type { ColourRule, RangeValidation, TabDescription, TableDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns } from '../tables/typed-columns.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { kpiLogPositions } from './kpi-log.ts';

/** The name of the cells with the names of the KPIs, by which the log's colours know them whatever their tab is called. */
export const KPI_NAMES = 'ABM_KPI_NAMES';

/** The cells of the KPI table with its names, and their tab. */
export type KpiNames = Extract<RangeValidation['allowed'], { kind: 'cells' }>;

/** The tab of the KPI log: headers, dropdown, formats and colours. Its rows are people's. */
export function describeKpiLog(language: Language, names: KpiNames): TabDescription {
  const description = describeLogColumns(language, 1, COLUMNS);
  return {
    key: 'kpiLog',
    name: kpiTabsWords[language].names.kpiLog,
    frozenRows: 1,
    size: { rows: 1000, columns: KPI_LOG_COLUMNS.length + FREE_COLUMNS },
    columnWidths: columnWidths(COLUMNS, WIDTHS),
    colours: colours(),
    ...description,
    validations: [...description.validations, ...typedColumns(1, COLUMNS).validations(names, 'kpi')],
  };
}

/** Some columns of the KPI log. */
export function describeLogColumns(
  language: Language,
  headerRow: number,
  columns: ReadonlyMap<KpiLogColumn, number>,
): TableDescription {
  const { formats, validations, notes } = typedColumns(headerRow, columns);
  return {
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[kpisWords[language].logColumns[column][0]]],
    })),
    formats: [
      ...[...columns.values()].map((position) => ({ area: across(headerRow, position), ...HEADER_BLUE })),
      ...formats({ vertical: 'top' }, ...columns.keys()),
      ...formats({ numberFormat: DAY_FORMAT }, 'date'),
      ...formats({ horizontal: 'right' }, 'value'),
      ...formats({ isWrapped: true }, 'note'),
    ],
    validations: validations({ kind: 'date' }, 'date'),
    notes: notes(kpiTabsWords[language].kpiLog),
  };
}

/** The dropdown of the KPIs' names on a log that is in use. */
export function kpiNamesOnLog(log: PlacedTable, names: KpiNames): RangeValidation[] {
  const position = kpiLogPositions(log.cells[0] ?? []).get('kpi');
  return position === undefined ? [] : [{ area: downFrom(log.row + 1, log.column + position), allowed: names }];
}

const COLUMNS: ReadonlyMap<KpiLogColumn, number> = new Map(KPI_LOG_COLUMNS.map((column, index) => [column, index + 1]));

/** Beside the table, for people. */
const FREE_COLUMNS = 4;

/** Rows of which nobody knows the KPI, and cells that a row that was begun needs. A rule knows other tabs by a name alone. */
function colours(): ColourRule[] {
  const cell = (column: KpiLogColumn) => `$${cellAddress(2, COLUMNS.get(column) ?? 1)}`;
  const isBegun = `COUNTA(${cell('date')}:${cell('note')})>0`;
  const { areas } = typedColumns(1, COLUMNS);
  const needed = (column: KpiLogColumn) =>
    areas(column).map((area) => ({ area, formula: `=AND(${cell(column)}="",${isBegun})`, ...NEEDED }));
  const kpi = cell('kpi');
  return [
    ...needed('date'),
    ...needed('kpi'),
    {
      area: downFrom(2, 1, KPI_LOG_COLUMNS.length),
      formula: `=AND(${kpi}<>"",ISNA(MATCH(TRIM(${kpi}),INDIRECT("${KPI_NAMES}"),0)))`,
      ...WRONG,
    },
  ];
}

/** In pixels. */
const WIDTHS: Readonly<Record<KpiLogColumn, number>> = { date: 100, kpi: 220, value: 90, note: 320 };
