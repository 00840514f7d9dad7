import { kpiTrack } from '../../core/kpi/index.ts';
import type { Kpi, KpiTrackPoint } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { reportWords } from '../../text/report/index.ts';
import { CHART_COLUMNS } from '../dashboard/kpi-chart.ts';
import type { Area, CellBlock, TabDescription } from '../tables/tab-description.ts';
import type { NewCell } from '../tables/written-cell.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import type { ReportState } from './report-sources.ts';

/** The most charts that a report has. */
const MOST_CHARTS = 6;

/** The first column holds the keys of the requests, each over rows of its own; each KPI has its columns and a blank one before them. */
const FIRST_COLUMN = 3;
const COLUMNS_PER_KPI = CHART_COLUMNS + 1;
const WIDTH = FIRST_COLUMN + MOST_CHARTS * COLUMNS_PER_KPI - 2;

/** The hidden tab with what the charts of all reports draw. */
export function describeReportData(language: Language): TabDescription & Required<Pick<TabDescription, 'size'>> {
  return {
    key: 'reportData',
    name: reportWords[language].dataName,
    isHidden: true,
    frozenRows: 0,
    size: { rows: 100, columns: WIDTH },
    blocks: [],
    columnWidths: [],
    formats: Array.from({ length: MOST_CHARTS }, (_, index) => ({
      area: { row: 1, column: columnOf(index), rows: null, columns: 1 },
      numberFormat: DAY_FORMAT,
    })),
    validations: [],
    notes: [],
    colours: [],
  };
}

/** What a chart of a report draws. */
export interface ReportTrack {
  readonly kpi: Kpi;
  /** Its headers, and a row for each date. */
  readonly cells: readonly (readonly NewCell[])[];
}

/** Rows of that tab that are kept for a report. */
export interface ReportDataPlace {
  readonly row: number;
  readonly rows: number;
}

/** The same, and the tab. */
export interface ReportData extends ReportDataPlace {
  readonly tabId: number;
}

/** What the charts of a report draw: the KPIs that need attention first. */
export function reportTracks({ reported, asOf }: ReportState, language: Language): ReportTrack[] {
  return reported
    .slice(0, MOST_CHARTS)
    .map(({ kpi, entries }) => ({ kpi, cells: trackCells(kpi, kpiTrack(kpi, entries, asOf), language) }));
}

/**
 * Where the data of a report go on the tab: where an earlier run put them that did not come to its end, else below all others.
 *
 * @param keys - the first column of the tab, which holds the key of its request on each row of a report.
 */
export function reportDataPlace(keys: readonly string[], key: string, tracks: readonly ReportTrack[]): ReportDataPlace {
  const needed = tracks.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const free = keys.reduce((found, each, index) => (each === '' ? found : index + 2), 1);
  const row = keys.indexOf(key) + 1;
  const rows = keys.filter((each) => each === key).length;
  const isLast = row + rows === free;
  if (row > 0 && (isLast || rows >= needed)) return { row, rows: Math.max(rows, needed) };
  return { row: free, rows: needed };
}

/** The data of a report, blank to the end of their rows. */
export function reportDataBlock(
  tracks: readonly ReportTrack[],
  key: string,
  { row, rows }: ReportDataPlace,
): CellBlock[] {
  const lineOf = (index: number, line: number) => ['', ...(tracks[index]?.cells[line] ?? BLANK)];
  const indexes = Array.from({ length: MOST_CHARTS }, (_, index) => index);
  const cells = Array.from({ length: rows }, (_, line) => [key, ...indexes.flatMap((index) => lineOf(index, line))]);
  return rows === 0 ? [] : [{ row, column: 1, cells }];
}

/** What the chart of a track draws on the tab. */
export function reportDataArea({ cells }: ReportTrack, index: number, { row }: ReportDataPlace): Area {
  return { row, column: columnOf(index), rows: cells.length, columns: CHART_COLUMNS };
}

const BLANK: readonly NewCell[] = Array.from({ length: CHART_COLUMNS }, () => '');

function columnOf(index: number): number {
  return FIRST_COLUMN + index * COLUMNS_PER_KPI;
}

/** A track with its headers; in its last column a point on the first of its days at or after each exit date. */
function trackCells({ target, exitDates }: Kpi, track: readonly KpiTrackPoint[], language: Language): NewCell[][] {
  const { columns, logColumns, values, plan } = kpisWords[language];
  const marked = new Set(exitDates.map((exitDate) => track.findIndex(({ day }) => day >= exitDate)));
  return [
    [
      logColumns.date[0],
      values.actual[0],
      plan,
      columns.target[0],
      values.exitLine[0],
      values.forecast[0],
      values.low[0],
      values.high[0],
      reportWords[language].exitDates,
    ],
    ...track.map(({ day, actual, plan: planned, exitLine, band }, index): NewCell[] => [
      { day },
      actual ?? '',
      planned,
      target,
      exitLine ?? '',
      band?.forecast ?? '',
      band?.low ?? '',
      band?.high ?? '',
      marked.has(index) ? (exitLine ?? actual ?? planned) : '',
    ]),
  ];
}
