import { trackDays } from '../../core/kpi/index.ts';
import { isDate, writtenDay } from '../../core/tables/index.ts';
import { KPI_TERMS, type Kpi } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { writtenTerms } from '../kpis/exit-record-rows.ts';
import { fixedRange } from '../plans/formulas/plan-references.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { COURSE, courseColumn, trackOf } from './course-columns.ts';
import { EXIT_COLUMNS, exitCells, exitHeaders } from './exit-cells.ts';
import type { ExitRow } from './exit-rows.ts';
import type { KpiDataGiven } from './kpi-data.ts';
import type { TabDraft } from './tab-draft.ts';
import type { TrackPlace } from './track-places.ts';

/** The cells of the exit dates on the hidden tab, their headers above. */
export interface ExitRowsPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** What stood in place of the exit dates, and where they end now. */
interface PutExitRows {
  /** How many dates there were before. */
  readonly former: number;
  /** Number of the first row below them and below what they need. */
  readonly end: number;
}

/**
 * Writes the exit dates, each on a row. Below stand the terms that were agreed on otherwise than the KPI table has them by now, by which
 * some of the dates are judged: each as a KPI table of its own.
 */
export function putExitRows(
  draft: TabDraft,
  { row, column }: ExitRowsPlace,
  tracks: readonly TrackPlace[],
  { exitRows, references, language }: KpiDataGiven,
): PutExitRows {
  const { lastRow } = draft;
  let former = 0;
  while (isDate(draft.cell(row + former, column + EXIT_COLUMNS.exitDate))) former += 1;
  const width = Object.keys(EXIT_COLUMNS).length;
  const putRow = (at: number, cells: readonly NewCell[]) => {
    for (let index = 0; index < width; index += 1) draft.put(at, column + index, cells[index] ?? '');
  };
  const agreed = [...new Set(exitRows.flatMap((exit) => exit.agreed ?? []))];
  const below = row + exitRows.length + 1;
  const tableRow = (kpi: Kpi) => below + agreed.indexOf(kpi) * AGREED_ROWS;
  const termsOf = ({ agreed: kpi, exitDate }: ExitRow) =>
    kpi && {
      table: fixedRange(tableRow(kpi), column, AGREED_ROWS, AGREED_COLUMNS.length),
      position: trackDays(kpi).filter((day) => day < exitDate).length + 1,
    };
  putRow(row - 1, exitHeaders(language));
  for (const [index, exit] of exitRows.entries()) {
    const track = trackOf(tracks, exit.kpi);
    const course = track && {
      number: tracks.indexOf(track) + 1,
      dates: courseColumn(track, COURSE.date),
      lines: courseColumn(track, COURSE.exitLine),
    };
    putRow(row + index, exitCells(exit, row + index, column, course ?? null, termsOf(exit), references, language));
  }
  putRow(below - 1, []);
  for (const kpi of agreed) {
    for (const [line, cells] of agreedTable(kpi, language).entries()) putRow(tableRow(kpi) + line, cells);
  }
  const end = below + agreed.length * AGREED_ROWS;
  for (let at = end; at <= lastRow; at += 1) putRow(at, []);
  return { former, end };
}

/** On what the figures of a date depend, which is neither the date nor what is done then: these fit below the exit dates. */
const AGREED_COLUMNS = (['kpi', ...KPI_TERMS] as const).filter(
  (column) => column !== 'exitDate' && column !== 'exitAction',
);

/** The header row and the KPI. */
const AGREED_ROWS = 2;

/** A KPI as a table of its own. Its days are texts, since these cells have the formats of other columns. */
function agreedTable(kpi: Kpi, language: Language): NewCell[][] {
  const cells = writtenTerms(kpi, language);
  return [
    AGREED_COLUMNS.map((column) => kpisWords[language].columns[column][0]),
    AGREED_COLUMNS.map((column) => {
      const cell = cells[column];
      return typeof cell === 'object' && 'day' in cell ? writtenDay(cell.day) : cell;
    }),
  ];
}
