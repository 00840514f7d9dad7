import { type ChartDescription, chartOption } from './chart.ts';
import type { GridRange } from './grid-range.ts';
import type { Workbook } from './workbook.ts';

/** One line, or one colour of bars, of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly values: GridRange;
  /** What stands along the axis, if the chart's ranges say. */
  readonly labels: GridRange | undefined;
}

/**
 * The series of a chart: its ranges side by side, cut into columns (rows, when transposed), of which the first is the labels unless the
 * options say otherwise. Headings name the series; where the description leaves their number open, a first cell without a number is one.
 */
export function chartSeries(chart: ChartDescription, workbook: Workbook): ChartSeries[] {
  const { ranges, headers: stated, transposed } = chart;
  const strips = ranges.flatMap((range) => cut(range, transposed));
  const hasLabels = strips.length > 1 && chartOption(chart, 'useFirstColumnAsDomain') !== false;
  const valueStrips = hasLabels ? strips.slice(1) : strips;
  const headers = stated >= 0 ? stated : valueStrips.some((strip) => startsWithHeading(strip, workbook)) ? 1 : 0;
  const labels = hasLabels ? strips[0] : undefined;
  return valueStrips.map((strip, index) => ({
    name: headers > 0 ? displayText(strip, workbook) : `${index + 1}`,
    values: without(strip, headers, transposed),
    labels: labels && without(labels, headers, transposed),
  }));
}

function cut(range: GridRange, transposed: boolean): GridRange[] {
  const { tabId, row, column, rows, columns } = range;
  return transposed
    ? Array.from({ length: rows }, (_, index) => ({ tabId, row: row + index, column, rows: 1, columns }))
    : Array.from({ length: columns }, (_, index) => ({ tabId, row, column: column + index, rows, columns: 1 }));
}

function without(strip: GridRange, headers: number, transposed: boolean): GridRange {
  return transposed
    ? { ...strip, column: strip.column + headers, columns: Math.max(1, strip.columns - headers) }
    : { ...strip, row: strip.row + headers, rows: Math.max(1, strip.rows - headers) };
}

function startsWithHeading(strip: GridRange, workbook: Workbook): boolean {
  const value = workbook.tab(strip.tabId)?.value(strip.row, strip.column) ?? null;
  return typeof value === 'string' && value !== '';
}

function displayText(strip: GridRange, workbook: Workbook): string {
  return workbook.tab(strip.tabId)?.displayText(strip.row, strip.column) ?? '';
}
