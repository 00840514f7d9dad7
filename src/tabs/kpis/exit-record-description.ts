import { EXIT_RECORD_COLUMNS, type ExitRecordColumn } from '../../model/exit-record.ts';
import type { Language } from '../../model/language.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { kpiTabsWords } from '../../text/kpi-tabs/index.ts';
import { across } from '../tables/areas.ts';
import { HEADER_GREY } from '../tables/tab-colours.ts';
import type { TabDescription, TableDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns } from '../tables/typed-columns.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';

/** The tab of the record of exit lines. There is nothing to type. */
export function describeExitRecord(language: Language): TabDescription {
  const columns: ReadonlyMap<ExitRecordColumn, number> = new Map(
    EXIT_RECORD_COLUMNS.map((column, index) => [column, index + 1]),
  );
  return {
    key: 'exitRecord',
    name: kpiTabsWords[language].names.exitRecord,
    frozenRows: 1,
    size: { rows: 200, columns: EXIT_RECORD_COLUMNS.length },
    columnWidths: columnWidths(columns, WIDTHS),
    colours: [],
    ...describeRecordColumns(language, 1, columns),
  };
}

/** Some columns of the record. */
export function describeRecordColumns(
  language: Language,
  headerRow: number,
  columns: ReadonlyMap<ExitRecordColumn, number>,
): TableDescription {
  const words = exitRecordWords[language];
  const { formats, notes } = typedColumns(headerRow, columns);
  return {
    blocks: [...columns].map(([column, position]) => ({
      row: headerRow,
      column: position,
      cells: [[words.columns[column][0]]],
    })),
    formats: [
      ...[...columns.values()].map((position) => ({ area: across(headerRow, position), ...HEADER_GREY })),
      ...formats({ vertical: 'top' }, ...columns.keys()),
      ...formats({ numberFormat: DAY_FORMAT }, 'recordedOn', 'start', 'due', 'exitDate'),
      ...formats({ numberFormat: '0%' }, 'stopsSuccess', 'catchesFailure', 'chance'),
      ...formats({ isWrapped: true }, 'kpi', 'text', 'reason', 'people', 'decides', 'exitDate', 'exitRule'),
    ],
    validations: [],
    notes: notes(kpiTabsWords[language].exitRecord),
  };
}

/** In pixels. */
const WIDTHS: Readonly<Partial<Record<ExitRecordColumn, number>>> = {
  recordedOn: 92,
  entry: 84,
  kpi: 180,
  version: 60,
  text: 480,
  decision: 76,
  reason: 240,
  people: 140,
  decides: 120,
  start: 92,
  due: 92,
  exitDate: 110,
  exitRule: 150,
  exitAction: 96,
};
