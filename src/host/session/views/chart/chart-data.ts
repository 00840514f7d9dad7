import { type CellValue, DateSerial } from '../../../workbook/cell-value.ts';
import type { Chart } from '../../../workbook/chart.ts';
import { type DateAxis, dateAxis } from '../../../workbook/chart-dates.ts';
import { textOption } from '../../../workbook/chart-look.ts';
import { chartSeries } from '../../../workbook/chart-series.ts';
import { rowsHiddenByFilter } from '../../../workbook/filtered-rows.ts';
import type { GridRange } from '../../../workbook/grid-range.ts';
import { localeOf } from '../../../workbook/locale.ts';
import { displayText, isDatePattern } from '../../../workbook/number-format.ts';
import type { Tab } from '../../../workbook/tab.ts';
import type { Workbook } from '../../../workbook/workbook.ts';

/** The numbers of one series; null where there is none. */
export interface SeriesData {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
  /** The number format of the first of them. */
  readonly pattern: string | undefined;
}

/** What a chart shows. */
export interface ChartData {
  readonly series: readonly SeriesData[];
  /** What stands along the axis, as texts and, where it is one, as a number. */
  readonly labels: readonly string[];
  readonly labelNumbers: readonly (number | null)[];
  /** Where the labels are days that have their distances from each other along the axis. */
  readonly dates: DateAxis | undefined;
  /** The number format of the labels where they are numbers. */
  readonly labelPattern: string | undefined;
}

/** Reads the sources of a chart. Hidden rows and columns are left out where the chart says so. */
export function chartData(chart: Chart, workbook: Workbook): ChartData {
  const sources = chartSeries(chart, workbook);
  const cellsOf = (range: GridRange | undefined) => (range ? shownCells(range, chart, workbook) : []);
  const all = [cellsOf(sources[0]?.labels), ...sources.map(({ values }) => cellsOf(values))];
  // Blank cells behind the data are no part of it, whether the range is open or reaches far.
  const count = Math.max(0, ...all.map((cells) => cells.findLastIndex(({ text }) => text !== '') + 1));
  const [labels = [], ...filled] = all.map((cells) => cells.slice(0, count));
  const series = sources.map(({ name }, index) => ({
    name: textOption(chart, `series.${index}.labelInLegend`) ?? name,
    cells: filled[index] ?? [],
  }));
  const locale = localeOf(workbook.locale);
  const dayPattern = datePatternOf(chart);
  const label = (cell: SourceCell) =>
    dayPattern && cell.value instanceof DateSerial ? displayText(cell.value, dayPattern, locale) : cell.text;
  return {
    series: series.map(({ name, cells }) => ({
      name,
      numbers: cells.map(({ number }) => number),
      pattern: cells.find(({ number }) => number !== null)?.pattern,
    })),
    labels: Array.from({ length: count }, (_, index) => (labels[index] ? label(labels[index]) : String(index + 1))),
    dates: dateAxis(
      chart,
      labels.map(({ value }) => value),
      series.length,
      locale,
    ),
    labelNumbers: labels.map(({ number }) => number),
    labelPattern: textOption(chart, 'hAxis.format') ?? labels.find(({ number }) => number !== null)?.pattern,
  };
}

/** The columns of a chart's data (rows, when transposed) as texts, the labels first; for charts that show texts. */
export function chartTexts(chart: Chart, workbook: Workbook): string[][] {
  const sources = chartSeries(chart, workbook);
  const strips = [sources[0]?.labels, ...sources.map(({ values }) => values)];
  return strips.map((range) => (range ? shownCells(range, chart, workbook).map(({ text }) => text) : []));
}

/** How the labels are to be written, if they are days. */
function datePatternOf(chart: Chart): string | undefined {
  const pattern = textOption(chart, 'hAxis.format');
  return pattern !== undefined && isDatePattern(pattern) ? pattern : undefined;
}

interface SourceCell {
  readonly value: CellValue;
  readonly number: number | null;
  readonly text: string;
  readonly pattern: string;
}

function shownCells(range: GridRange, { hiddenDimensionStrategy }: Chart, workbook: Workbook): SourceCell[] {
  const tab = workbook.tab(range.tabId);
  if (!tab) return [];
  const leavesRows = hiddenDimensionStrategy === 'IGNORE_ROWS' || hiddenDimensionStrategy === 'IGNORE_BOTH';
  const leavesColumns = hiddenDimensionStrategy === 'IGNORE_COLUMNS' || hiddenDimensionStrategy === 'IGNORE_BOTH';
  const filtered = leavesRows ? rowsHiddenByFilter(tab) : new Set<number>();
  const cells: SourceCell[] = [];
  const lastRow = Math.min(range.row + range.rows - 1, tab.lastRow);
  const lastColumn = Math.min(range.column + range.columns - 1, tab.lastColumn);
  for (let row = range.row; row <= lastRow; row++) {
    if (leavesRows && (filtered.has(row) || tab.rowTracks.isHidden(row))) continue;
    for (let column = range.column; column <= lastColumn; column++) {
      if (!leavesColumns || !tab.columnTracks.isHidden(column)) cells.push(sourceCell(tab, row, column));
    }
  }
  return cells;
}

function sourceCell(tab: Tab, row: number, column: number): SourceCell {
  const value = tab.value(row, column);
  return { value, number: numberOf(value), text: tab.displayText(row, column), pattern: tab.numberFormat(row, column) };
}

function numberOf(value: CellValue): number | null {
  if (value instanceof DateSerial) return value.serial;
  return typeof value === 'number' ? value : null;
}
