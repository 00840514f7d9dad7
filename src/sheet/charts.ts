import type { Area, ChartDescription } from '../tabs/index.ts';
import { rangeOf } from './area-range.ts';
import { sheetOf } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What the charts on a tab draw. */
export function chartAreas(tabId: number): Area[] {
  return sheetOf(tabId)
    .getCharts()
    .flatMap((chart) => chart.getRanges())
    .map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }));
}

/** Puts charts on a tab. They follow the cells that they draw. */
export function addCharts(sheet: Sheet, charts: readonly ChartDescription[]): void {
  for (const chart of charts) sheet.insertChart(chartOn(sheet, chart));
}

function chartOn(sheet: Sheet, { kind, title, areas, row, column, width, height, bounds }: ChartDescription): Chart {
  const builder = areas
    .reduce((chart, area) => chart.addRange(rangeOf(sheet, area)), sheet.newChart())
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height);
  if (kind === 'org') return builder.setChartType(Charts.ChartType.ORG).build();
  const line = builder.asLineChart().setPointStyle(Charts.PointStyle.MEDIUM).setLegendPosition(Charts.Position.NONE);
  return (bounds === undefined ? line : line.setRange(bounds.least, bounds.most)).build();
}
