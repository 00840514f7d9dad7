import { type Chart, chartOption } from '../../../workbook/chart.ts';
import {
  areaOpacity,
  type ComboKind,
  comboKind,
  isOnSecondAxis,
  lineDashes,
  lineWidth,
  type PointShape,
  pointShape,
  pointSize,
  seriesColor,
  seriesOption,
  stackOf,
} from '../../../workbook/chart-look.ts';
import { dayLength, epoch } from '../../../workbook/time-zone.ts';
import { type AxisNumberFormat, axisNumberFormat, onAxis } from './axis-number-format.ts';
import type { ChartData, SeriesData } from './chart-data.ts';

type Option = Readonly<Record<string, unknown>>;

const symbols: Readonly<Record<PointShape, string>> = {
  circle: 'circle',
  triangle: 'triangle',
  square: 'rect',
  diamond: 'diamond',
  star: 'path://M50 0 61 35 98 35 68 57 79 91 50 70 21 91 32 57 2 35 39 35Z',
  polygon: 'path://M50 0 98 35 79 91 21 91 2 35Z',
};

/** The lines, bars, areas or points of a chart between two axes, of which there may be a second one of numbers. */
export function seriesOptions(
  chart: Chart,
  data: ChartData,
  [first, second]: readonly [AxisNumberFormat, AxisNumberFormat],
): Option[] {
  const ways = chartOption(chart, 'isStacked');
  const series = ways === 'percent' || ways === 'relative' ? sharesOf(chart, data.series) : data.series;
  return series.map((one, index) => {
    const stack = stackOf(chart, index);
    return {
      name: one.name,
      itemStyle: { color: seriesColor(chart, index) },
      ...(stack && { stack: isOnSecondAxis(chart, index) ? `${stack} on the right` : stack }),
      ...(isOnSecondAxis(chart, index) && { yAxisIndex: 1 }),
      ...shapeOf(chart, index),
      data: placesOf(chart, one, data, isOnSecondAxis(chart, index) ? second : first),
    };
  });
}

function shapeOf(chart: Chart, index: number): Option {
  switch (chart.type) {
    case 'LINE':
      return lineShape(chart, index);
    case 'AREA':
      return areaShape(chart, index);
    case 'STEPPED_AREA':
      return steppedShape(chart, index);
    case 'SCATTER':
      return lineWidth(chart, index) > 0 ? lineShape(chart, index) : scatterShape(chart, index);
    case 'COMBO':
      return comboShapes[comboKind(chart, index)](chart, index);
    default:
      return barShape();
  }
}

const comboShapes: Readonly<Record<ComboKind, (chart: Chart, index: number) => Option>> = {
  bars: barShape,
  line: lineShape,
  area: areaShape,
  steppedArea: steppedShape,
  scatter: scatterShape,
};

function barShape(): Option {
  return { type: 'bar', barMaxWidth: 80 };
}

function scatterShape(chart: Chart, index: number): Option {
  return { type: 'scatter', symbol: symbols[pointShape(chart, index)], symbolSize: pointSize(chart, index) || 7 };
}

function lineShape(chart: Chart, index: number): Option {
  const size = pointSize(chart, index);
  const dashes = lineDashes(chart, index);
  const width = lineWidth(chart, index);
  return {
    type: 'line',
    lineStyle: { width, ...(dashes && { type: dashes }), ...(width === 0 && { opacity: 0 }) },
    showSymbol: size > 0,
    // All of them, even where there are more than the axis has labels.
    showAllSymbol: size > 0,
    symbol: size > 0 ? symbols[pointShape(chart, index)] : 'none',
    symbolSize: size,
    connectNulls: chartOption(chart, 'interpolateNulls') === true,
    smooth: seriesOption(chart, index, 'curveType') === 'function',
  };
}

function areaShape(chart: Chart, index: number): Option {
  return { ...lineShape(chart, index), areaStyle: { opacity: areaOpacity(chart, index) } };
}

function steppedShape(chart: Chart, index: number): Option {
  return { ...areaShape(chart, index), step: 'middle' };
}

/** What ECharts takes: numbers where each has a label, and else pairs. */
function placesOf(chart: Chart, series: SeriesData, data: ChartData, format: AxisNumberFormat): unknown[] {
  if (chart.type === 'SCATTER') return pointsOf(series, data, format);
  const numbers = series.numbers.map((number) => onAxis(number, format));
  if (!data.dates) return numbers;
  return data.labelNumbers.flatMap((day, index) => (day === null ? [] : [[timeOf(day), numbers[index] ?? null]]));
}

/** A day as ECharts counts time. */
export function timeOf(serial: number): number {
  return epoch + Math.round(serial * dayLength);
}

function pointsOf({ numbers }: SeriesData, { labelNumbers, labelPattern }: ChartData, format: AxisNumberFormat) {
  const across = axisNumberFormat(labelPattern);
  return numbers.flatMap((number, index) => {
    const place = labelNumbers.length > 0 ? (labelNumbers[index] ?? null) : index + 1;
    return number === null || place === null ? [] : [[onAxis(place, across), onAxis(number, format)]];
  });
}

/** Each number as its part of all that are stacked at the same place. */
function sharesOf(chart: Chart, series: readonly SeriesData[]): SeriesData[] {
  const isStacked = (index: number) => stackOf(chart, index) !== undefined;
  const stacked = series.filter((_, index) => isStacked(index));
  const total = (place: number) => stacked.reduce((sum, { numbers }) => sum + Math.abs(numbers[place] ?? 0), 0);
  const share = (number: number | null, place: number) =>
    number === null || total(place) === 0 ? null : number / total(place);
  return series.map((one, index) => (isStacked(index) ? { ...one, numbers: one.numbers.map(share) } : one));
}
