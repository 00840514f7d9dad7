import { DateSerial } from '../../workbook/cell-value.ts';
import { type Chart, chartOption } from '../../workbook/chart.ts';
import { type DateAxis, dateAxis, labelPeriod } from '../../workbook/chart-dates.ts';
import { type ChartLayout, chartLayout, labelsAcross } from '../../workbook/chart-layout.ts';
import {
  areaOpacity,
  chartSize,
  comboKind,
  isInLegend,
  isOnSecondAxis,
  lineWidth,
  stackOf,
  textOption,
} from '../../workbook/chart-look.ts';
import { type ChartSeries, chartSeries } from '../../workbook/chart-series.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import { localeOf } from '../../workbook/locale.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { axisOf, datesForFile, fileColorOf, fileSigns, lineOf, lookForFile, numbersForFile } from './chart-look-out.ts';
import type { ChartFinish, SeriesKind } from './chart-xml.ts';
import { referenceForFile, type SaveContext } from './file-context.ts';
import type { FileChartDrawing } from './package.ts';

type FileSeries = FileChartDrawing['series'][number];

const fileTypes: ReadonlyMap<string, FileChartDrawing['type']> = new Map([
  ['LINE', 'line'],
  ['COLUMN', 'column'],
  ['BAR', 'bar'],
  ['SCATTER', 'scatter'],
  ['PIE', 'pie'],
  ['AREA', 'line'],
  ['STEPPED_AREA', 'line'],
  ['COMBO', 'line'],
]);

/** A chart as a file draws it: what the library is told, and what is to be done to what it writes. */
export interface FileChartPicture {
  readonly drawing: FileChartDrawing;
  readonly finish: ChartFinish;
}

/** Undefined where Excel has no such chart or its data are gone. */
export function pictureForFile(chart: Chart, tab: Tab, context: SaveContext): FileChartPicture | undefined {
  const type = fileTypes.get(chart.type);
  const { sources, dates } = datedSources(chart, context.workbook);
  const series = sources.flatMap((source, index) => fileSeries(source, index, chart, context) ?? []);
  if (!type || series.length === 0) return undefined;
  const places = sources.map((_, index) => index);
  const layout = chartLayout(
    chart,
    places.filter((index) => isInLegend(chart, index)).map((index) => series[index]?.name ?? ''),
    fileSigns,
  );
  const finish = chartFinish(chart, series.length, dates, layout);
  const stacking = finish.grouping === 'standard' ? undefined : finish.grouping;
  const drawing: FileChartDrawing = {
    type,
    series,
    anchor: anchorOf(chart, tab),
    ...lookForFile(chart, layout, finish),
    dispBlanksAs: chartOption(chart, 'interpolateNulls') === true ? 'span' : 'gap',
    plotVisOnly: leavesHiddenOut(chart, context.workbook),
    ...(stacking && type !== 'pie' && { barGrouping: stacking }),
    ...(type !== 'pie' && {
      axes: {
        x: {
          ...axisOf(chart, 'hAxis', layout),
          ...(dates ? { numberFormat: { formatCode: datesForFile(dates.pattern) } } : { auto: false }),
          // The first label stands on top, as a list is read.
          ...(chart.type === 'BAR' && { reverse: true }),
        },
        y: {
          ...axisOf(chart, 'vAxis', layout),
          ...numbersForFile(chart, sources, context.workbook),
          gridlines: { major: true },
          ...(chart.type === 'BAR' && { crosses: 'max' as const, tickLblPos: 'nextTo' as const }),
          ...(dates && { crossBetween: 'midCat' as const }),
        },
      },
    }),
  };
  return { drawing, finish };
}

/** Nobody hides rows of a hidden tab to leave them out of a chart; and programs differ in what they take for hidden there. */
function leavesHiddenOut({ hiddenDimensionStrategy, ranges }: Chart, workbook: Workbook): boolean {
  return hiddenDimensionStrategy !== 'SHOW_BOTH' && !ranges.every(({ tabId }) => workbook.tab(tabId)?.hidden === true);
}

/** The sources of a chart. Those of dates end with the last one: a blank cell behind it would be a day of 1899. */
function datedSources(
  chart: Chart,
  workbook: Workbook,
): { readonly sources: readonly ChartSeries[]; readonly dates: DateAxis | undefined } {
  const sources = chartSeries(chart, workbook);
  const range = sources[0]?.labels;
  const labels = range ? (workbook.tab(range.tabId)?.values(range).flat() ?? []) : [];
  const dates = dateAxis(chart, labels, sources.length, localeOf(workbook.locale));
  if (!labels.some((label) => label instanceof DateSerial)) return { sources, dates };
  const filled = 1 + labels.findLastIndex((label) => label !== null && label !== '');
  const held = <Range extends GridRange | undefined>(whole: Range): Range =>
    whole && { ...whole, ...(chart.transposed ? { columns: filled } : { rows: filled }) };
  return { sources: sources.map((one) => ({ ...one, values: held(one.values), labels: held(one.labels) })), dates };
}

function chartFinish(chart: Chart, count: number, dates: DateAxis | undefined, layout: ChartLayout): ChartFinish {
  const ways = chartOption(chart, 'isStacked');
  const isStacked = Array.from({ length: count }, (_, index) => stackOf(chart, index)).some((stack) => stack);
  return {
    series: Array.from({ length: count }, (_, index) => ({
      kind: kindForFile(chart, index),
      isOnSecondAxis: isOnSecondAxis(chart, index),
      opacity: areaOpacity(chart, index),
    })),
    isWithoutAxes: layout.area !== undefined,
    grouping: !isStacked ? 'standard' : ways === 'percent' || ways === 'relative' ? 'percentStacked' : 'stacked',
    ...(dates && {
      dates: { step: dates.step, period: labelPeriod(dates, labelsAcross(layout, dates.pattern.length)) },
    }),
  };
}

function kindForFile(chart: Chart, index: number): SeriesKind {
  const kind = chart.type === 'COMBO' ? comboKind(chart, index) : chart.type;
  if (['area', 'steppedArea', 'AREA', 'STEPPED_AREA'].includes(kind)) return 'area';
  if (kind === 'bars') return 'bars';
  return kind === 'scatter' || lineWidth(chart, index) === 0 ? 'points' : 'line';
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
