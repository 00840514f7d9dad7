import { type Chart, type ChartDescription, chartOption } from '../../workbook/chart.ts';
import {
  axisScale,
  chartSize,
  comboKind,
  legendPosition,
  lineWidth,
  pointSize,
  seriesColor,
  seriesOption,
  textOption,
} from '../../workbook/chart-look.ts';
import { type ChartSeries, chartSeries } from '../../workbook/chart-series.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';
import type { SeriesKind } from './chart-xml.ts';
import { referenceForFile, type SaveContext } from './file-context.ts';
import type { FileChartDrawing } from './package.ts';

type FileSeries = FileChartDrawing['series'][number];

const fileTypes: ReadonlyMap<string, FileChartDrawing['type']> = new Map([
  ['LINE', 'line'],
  ['COLUMN', 'column'],
  ['BAR', 'bar'],
  ['SCATTER', 'scatter'],
  ['PIE', 'pie'],
  ['AREA', 'area'],
  ['STEPPED_AREA', 'area'],
  ['COMBO', 'line'],
]);

/** A chart as a file draws it, or undefined where Excel has no such chart or its data are gone. */
export function drawingForFile(chart: Chart, tab: Tab, context: SaveContext): FileChartDrawing | undefined {
  const type = fileTypes.get(chart.type);
  const series = chartSeries(chart, context.workbook).flatMap(
    (source, index) => fileSeries(source, index, chart, context) ?? [],
  );
  if (!type || series.length === 0) return undefined;
  const title = textOption(chart, 'title');
  const position = legendPosition(chart);
  const stacked = chartOption(chart, 'isStacked') === true;
  return {
    type,
    ...(title && { title }),
    series,
    anchor: anchorOf(chart, tab),
    legend: position === 'none' ? false : position,
    dispBlanksAs: chartOption(chart, 'interpolateNulls') === true ? 'span' : 'gap',
    plotVisOnly: chart.hiddenDimensionStrategy !== 'SHOW_BOTH',
    ...(stacked && { barGrouping: 'stacked' as const, areaGrouping: 'stacked' as const }),
    ...(type !== 'pie' && {
      axes: { x: axisOf(chart, 'hAxis'), y: { ...axisOf(chart, 'vAxis'), gridlines: { major: true } } },
    }),
  };
}

/** What each series of a chart that the file draws with lines is to be; undefined where lines are right. */
export function seriesKinds(chart: ChartDescription, count: number): SeriesKind[] | undefined {
  const kinds = Array.from({ length: count }, (_, index): SeriesKind => {
    if (chart.type === 'SCATTER') return lineWidth(chart, index) > 0 ? 'line' : 'points';
    return chart.type === 'COMBO' ? comboKind(chart, index) : 'line';
  });
  return kinds.every((kind) => kind === 'line') ? undefined : kinds;
}

function fileSeries(source: ChartSeries, index: number, chart: Chart, context: SaveContext): FileSeries | undefined {
  const values = referenceForFile(source.values, context);
  const categories = source.labels && referenceForFile(source.labels, context);
  if (values === undefined) return undefined;
  const name = textOption(chart, `series.${index}.labelInLegend`) ?? source.name;
  return {
    ...(name && { name }),
    values,
    ...(categories && { categories }),
    ...(chart.type !== 'PIE' && { color: fileColorOf(chart, index) }),
    ...(['LINE', 'COMBO', 'SCATTER'].includes(chart.type) && lineOf(chart, index)),
  };
}

function lineOf(chart: Chart, index: number): Pick<FileSeries, 'stroke' | 'marker' | 'smooth'> {
  const color = fileColorOf(chart, index);
  const width = lineWidth(chart, index);
  const point = pointSize(chart, index);
  const dashed = seriesOption(chart, index, 'lineDashStyle') !== null;
  return {
    ...(width > 0 && { stroke: { width: width * 0.75, ...(dashed && { dash: 'dash' as const }) } }),
    marker:
      point > 0
        ? { symbol: 'circle', size: Math.max(2, Math.round(point * 0.75)), fill: color, line: color }
        : { symbol: 'none' },
    ...(seriesOption(chart, index, 'curveType') === 'function' && { smooth: true }),
  };
}

function fileColorOf(chart: ChartDescription, index: number): string {
  return seriesColor(chart, index).slice(1).toUpperCase();
}

function axisOf(chart: Chart, axis: 'hAxis' | 'vAxis'): NonNullable<NonNullable<FileChartDrawing['axes']>['x' | 'y']> {
  const title = textOption(chart, `${axis}.title`);
  const { min, max, step } = axisScale(chart, axis);
  return {
    ...(title && { title }),
    ...((min ?? max ?? step) !== undefined && {
      scale: {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(step !== undefined && { majorUnit: step }),
      },
    }),
    // Beside the axis of zero, labels would lie across the lines of a chart with negative values.
    tickLblPos: 'low',
    majorTickMark: 'none',
    minorTickMark: 'none',
  };
}

function anchorOf(chart: Chart, tab: Tab): FileChartDrawing['anchor'] {
  const { row, column, offsetX, offsetY } = chart.position;
  const { width, height } = chartSize(chart);
  return {
    from: { row: row - 1, col: column - 1 },
    to: {
      row: trackAt(tab.rowTracks, row, offsetY + height) - 1,
      col: trackAt(tab.columnTracks, column, offsetX + width) - 1,
    },
  };
}

/** The row or column in which a distance from the start of another one ends. */
function trackAt(tracks: Tracks, start: number, pixels: number): number {
  let track = start;
  for (let left = pixels - tracks.size(start); left > 0; left -= tracks.size(track)) track += 1;
  return Math.max(track, start + 1);
}
