import { EXIT_RECORD_COLUMNS, type ExitRecordColumn } from '../../model/exit-record.ts';
import type { Language } from '../../model/language.ts';
import { exitRecordWords } from '../../text/exit-record/index.ts';
import { kpiTabsWords } from '../../text/kpi-tabs/index.ts';
import { across } from '../tables/areas.ts';
import { HEADER_GREY } from '../tables/tab-colours.ts';
import type { TabDescription } from '../tables/tab-description.ts';
import { columnWidths, typedColumns } from '../tables/typed-columns.ts';

/** The tab of the record of exit lines. There is nothing to type. */
export function describeExitRecord(language: Language): TabDescription {
  const columns: ReadonlyMap<ExitRecordColumn, number> = new Map(
    EXIT_RECORD_COLUMNS.map((column, index) => [column, index + 1]),
  );
  const { formats, notes } = typedColumns(1, columns);
  const words = exitRecordWords[language];
  return {
    key: 'exitRecord',
    name: kpiTabsWords[language].names.exitRecord,
    frozenRows: 1,
    size: { rows: 200, columns: EXIT_RECORD_COLUMNS.length },
    blocks: [{ row: 1, column: 1, cells: [EXIT_RECORD_COLUMNS.map((column) => words.columns[column][0])] }],
    columnWidths: columnWidths(columns, WIDTHS),
    formats: [
      { area: across(1, 1, EXIT_RECORD_COLUMNS.length), ...HEADER_GREY },
      ...formats({ vertical: 'top' }, ...EXIT_RECORD_COLUMNS),
      ...formats({ numberFormat: 'yyyy-mm-dd' }, 'recordedOn', 'start', 'due', 'exitDate'),
      ...formats({ numberFormat: '0%' }, 'stopsSuccess', 'catchesFailure', 'chance'),
      ...formats({ isWrapped: true }, 'kpi', 'text', 'reason', 'people', 'decides', 'exitDate', 'exitRule'),
    ],
    validations: [],
    notes: notes(kpiTabsWords[language].exitRecord),
    colours: [],
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
