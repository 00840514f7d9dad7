import type { Area, ChartChanges, ChartDescription, ChartText, DrawnChart, SeriesLook } from '../tabs/index.ts';
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

/** The options that hold the texts of a chart. */
const TEXTS: Readonly<Record<ChartText, string>> = {
  title: 'title',
  valueTitle: 'vAxis.title',
  labelFormat: 'hAxis.format',
};

/** Charts as they stand on a tab, to be changed as a whole. */
export interface OpenedCharts {
  readonly drawn: readonly DrawnChart[];
  readonly change: (changes: Pick<ChartChanges, 'changed' | 'removed'>) => void;
}

/** Opens the charts of a tab, in one call. */
export function openCharts(tabId: number): OpenedCharts {
  const sheet = sheetOf(tabId);
  const charts = sheet.getCharts();
  return {
    drawn: charts.map(drawnChart),
    change: ({ changed, removed }) => {
      for (const { index, areas, texts } of changed) {
        const chart = charts[index]?.modify();
        if (chart === undefined) continue;
        if (areas !== null) {
          chart.clearRanges();
          for (const area of areas) chart.addRange(rangeOf(sheetOf(area.tabId), area));
        }
        for (const [text, value] of Object.entries(texts)) chart.setOption(TEXTS[text as ChartText], value);
        sheet.updateChart(chart.build());
      }
      for (const index of removed) {
        const chart = charts[index];
        if (chart !== undefined) sheet.removeChart(chart);
      }
    },
  };
}

function drawnChart(chart: Chart): DrawnChart {
  const container = chart.getContainerInfo();
  const options = chart.getOptions();
  const textOf = (text: ChartText) => String(options.get(TEXTS[text]) ?? '');
  return {
    areas: chart.getRanges().map((range) => ({
      tabId: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
    row: container.getAnchorRow(),
    column: container.getAnchorColumn(),
    texts: { title: textOf('title'), valueTitle: textOf('valueTitle'), labelFormat: textOf('labelFormat') },
  };
}

function chartOn(sheet: Sheet, description: ChartDescription): Chart {
  const { kind, title, areas, areasTabId, row, column, width, height } = description;
  const source = areasTabId === undefined ? sheet : sheetOf(areasTabId);
  const builder = areas
    .reduce((chart, area) => chart.addRange(rangeOf(source, area)), sheet.newChart())
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('title', title)
    .setOption('width', width)
    .setOption('height', height);
  return kind === 'org' ? builder.setChartType(Charts.ChartType.ORG).build() : lineChart(builder, description);
}

function lineChart(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { bounds, series, isLegendLeftOut, valueTitle, valueFormat, labelFormat }: ChartDescription,
): Chart {
  const line = builder.asLineChart();
  if (bounds !== undefined) line.setRange(bounds.least, bounds.most);
  if (valueTitle !== undefined) line.setYAxisTitle(valueTitle);
  if (valueFormat !== undefined) line.setOption('vAxis.format', valueFormat);
  if (labelFormat !== undefined) line.setOption('hAxis.format', labelFormat);
  if (series === undefined) {
    return line.setPointStyle(Charts.PointStyle.MEDIUM).setLegendPosition(Charts.Position.NONE).build();
  }
  return (
    line
      .setLegendPosition(isLegendLeftOut === true ? Charts.Position.NONE : Charts.Position.BOTTOM)
      .setOption('series', Object.fromEntries(series.map((look, position) => [position, seriesOptions(look)])))
      // The tab with the columns may be hidden.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .build()
  );
}

function seriesOptions({ colour, lineWidth, dashes, pointSize, pointShape }: SeriesLook) {
  return {
    color: colour,
    lineWidth,
    ...(dashes && { lineDashStyle: [...dashes] }),
    pointSize: pointSize ?? 0,
    ...(pointShape && { pointShape }),
  };
}
