import { type Chart, type ChartDescription, chartOption } from '../../workbook/chart.ts';
import { axisScale } from '../../workbook/chart-axis.ts';
import { datePieces } from '../../workbook/chart-dates.ts';
import type { ChartBox, ChartLayout, LegendSigns } from '../../workbook/chart-layout.ts';
import {
  chartSize,
  isInLegend,
  legendPosition,
  lineDashes,
  lineWidth,
  numberOption,
  type PointShape,
  pointShape,
  pointSize,
  seriesColor,
  seriesOption,
  textOption,
} from '../../workbook/chart-look.ts';
import type { ChartSeries } from '../../workbook/chart-series.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import { automaticFormat } from '../../workbook/number-format.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { ChartFinish } from './chart-xml.ts';
import type { FileChartDrawing } from './package.ts';

type FileSeries = FileChartDrawing['series'][number];
type Axis = NonNullable<NonNullable<FileChartDrawing['axes']>['y']>;
type Look = Partial<FileChartDrawing>;

const POINTS_PER_PIXEL = 0.75;
/** In pixels. */
const AXIS_TITLE = 20;

const markers: Readonly<Record<PointShape, NonNullable<FileSeries['marker']>['symbol']>> = {
  circle: 'circle',
  triangle: 'triangle',
  square: 'square',
  diamond: 'diamond',
  star: 'star',
  polygon: 'circle',
};

/** Signs of dashed lines are that long in LibreOffice, shorter in Excel. */
export const fileSigns: LegendSigns = { width: 62, gap: 6, between: 8, areInColumns: true };

/** Title and legend, where and how large the page shows them. Programs would each take a room of their own for them. */
export function lookForFile(chart: Chart, { title, legend, plot, area }: ChartLayout, { series }: ChartFinish): Look {
  const text = textOption(chart, 'title');
  const position = legendPosition(chart);
  return {
    ...(text && {
      title: text,
      titleFontSize: fontSize(title.fontSize),
      titleColor: '757575',
      titleLayout: { x: partsOf(chart, title).x, y: partsOf(chart, title).y },
    }),
    legend: position === 'none' ? false : position,
    legendFontSize: fontSize(legend.fontSize),
    legendEntries: hiddenEntries(chart, series),
    ...(chart.type !== 'PIE' && { plotAreaLayout: partsOf(chart, area ?? besideTitles(chart, plot)) }),
  };
}

/** Room for the names of the axes, which a file counts as no part of them. */
function besideTitles(chart: Chart, plot: ChartBox): ChartBox {
  const across = textOption(chart, 'vAxis.title') ? AXIS_TITLE : 0;
  const below = textOption(chart, 'hAxis.title') ? AXIS_TITLE : 0;
  return { ...plot, left: plot.left + across, width: plot.width - across, height: plot.height - below };
}

/** Entries of a legend are counted in the order in which areas, bars and lines are drawn. */
function hiddenEntries(chart: Chart, series: ChartFinish['series']): { idx: number; delete: true }[] {
  const order = ['area', 'bars', 'line'];
  const rank = (index: number) =>
    order.indexOf(series[index]?.kind === 'points' ? 'line' : (series[index]?.kind ?? 'line'));
  const drawn = series.map((_, index) => index).toSorted((one, other) => rank(one) - rank(other) || one - other);
  return drawn.flatMap((index, idx) => (isInLegend(chart, index) ? [] : [{ idx, delete: true as const }]));
}

function partsOf(chart: Chart, { left, top, width, height }: ChartBox): { x: number; y: number; w: number; h: number } {
  const whole = chartSize(chart);
  const part = (length: number, all: number) => Number(Math.max(0, Math.min(1, length / all)).toFixed(4));
  return {
    x: part(left, whole.width),
    y: part(top, whole.height),
    w: part(width, whole.width),
    h: part(height, whole.height),
  };
}

function fontSize(pixels: number): number {
  return Math.round(pixels * POINTS_PER_PIXEL);
}

export function lineOf(chart: Chart, index: number): Pick<FileSeries, 'stroke' | 'marker' | 'smooth'> {
  const color = fileColorOf(chart, index);
  const width = lineWidth(chart, index);
  const point = pointSize(chart, index) || (seriesOption(chart, index, 'type') === 'scatter' ? 7 : 0);
  const dash = dashForFile(lineDashes(chart, index));
  return {
    ...(width > 0 && { stroke: { width: width * POINTS_PER_PIXEL, ...(dash && { dash }) } }),
    marker:
      point > 0
        ? {
            symbol: markers[pointShape(chart, index)] ?? 'circle',
            size: Math.max(2, Math.round(point * POINTS_PER_PIXEL)),
            fill: color,
            line: color,
          }
        : { symbol: 'none' },
    ...(seriesOption(chart, index, 'curveType') === 'function' && { smooth: true }),
  };
}

/** Of the dashes that files know, those most like some lengths. */
function dashForFile(lengths: readonly number[] | undefined): NonNullable<FileSeries['stroke']>['dash'] {
  if (!lengths) return undefined;
  const [on = 0, off = on] = lengths;
  if (lengths.length > 2) return on > 6 ? 'lgDashDot' : 'sysDashDot';
  if (on <= 2) return off > on ? 'dot' : 'sysDot';
  return on > 6 ? 'lgDash' : off < on ? 'sysDash' : 'dash';
}

export function fileColorOf(chart: ChartDescription, index: number): string {
  return seriesColor(chart, index).slice(1).toUpperCase();
}

export function axisOf(chart: Chart, axis: 'hAxis' | 'vAxis', { legend }: ChartLayout): Axis {
  const title = textOption(chart, `${axis}.title`);
  const { min, max, step } = axisScale(chart, axis);
  const isSlanted = chartOption(chart, `${axis}.slantedText`) === true;
  return {
    ...(title && {
      title,
      axisTitleFontSize: fontSize(legend.fontSize),
      ...(axis === 'vAxis' && { axisTitleRotation: -90 }),
    }),
    ...((min ?? max ?? step) !== undefined && {
      scale: {
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(step !== undefined && { majorUnit: step }),
      },
    }),
    labelFontSize: fontSize(legend.fontSize),
    ...(isSlanted && { labelRotation: -(numberOption(chart, `${axis}.slantedTextAngle`) ?? 30) }),
    // Beside the axis of zero, labels would lie across the lines of a chart with negative values.
    tickLblPos: chartOption(chart, `${axis}.textPosition`) === 'none' ? 'none' : 'low',
    majorTickMark: 'none',
    minorTickMark: 'none',
  };
}

const presets: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0.###', scientific: '0.00E+00' };

/** How numbers along the axis are written: as the options say, or as the first of them is in its cell; large ones with their thousands apart. */
export function numbersForFile(
  chart: Chart,
  sources: readonly ChartSeries[],
  workbook: Workbook,
): Pick<Axis, 'numberFormat'> {
  const given = textOption(chart, 'vAxis.format');
  const pattern = given === undefined ? numberPattern(sources, workbook) : (presets[given] ?? given);
  return pattern === undefined || /^[a-z]+$/.test(pattern) ? {} : { numberFormat: { formatCode: pattern } };
}

function numberPattern(sources: readonly ChartSeries[], workbook: Workbook): string | undefined {
  const numbers = sources.flatMap(({ values }) => numbersIn(values, workbook.tab(values.tabId)));
  const [first] = numbers;
  if (first && first.pattern !== automaticFormat) return first.pattern;
  return numbers.some(({ number }) => Math.abs(number) >= 1000) ? '#,##0' : undefined;
}

function numbersIn(range: GridRange, tab: Tab | undefined): { readonly number: number; readonly pattern: string }[] {
  return (tab?.values(range) ?? []).flatMap((cells, row) =>
    cells.flatMap((value, column) => {
      if (typeof value !== 'number') return [];
      return [{ number: value, pattern: tab?.numberFormat(range.row + row, range.column + column) ?? automaticFormat }];
    }),
  );
}

/** A pattern of dates as cells have it. */
export function datesForFile(pattern: string): string {
  return datePieces(pattern)
    .map((piece) =>
      'code' in piece ? piece.code.toLowerCase() : /^[-/ .,]$/.test(piece.text) ? piece.text : `"${piece.text}"`,
    )
    .join('');
}
