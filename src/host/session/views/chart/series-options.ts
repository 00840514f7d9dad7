import { type Chart, chartOption } from '../../../workbook/chart.ts';
import { comboKind, lineWidth, pointSize, seriesColor, seriesOption } from '../../../workbook/chart-look.ts';
import { type AxisNumberFormat, axisNumberFormat, onAxis } from './axis-number-format.ts';
import type { ChartData, SeriesData } from './chart-data.ts';

type Option = Readonly<Record<string, unknown>>;

/** The lines, bars, areas or points of a chart between two axes. */
export function seriesOptions(chart: Chart, data: ChartData, format: AxisNumberFormat): Option[] {
  const stacked = chartOption(chart, 'isStacked');
  const isStacked = stacked === true || stacked === 'absolute' || stacked === 'percent' || stacked === 'relative';
  const series = stacked === 'percent' || stacked === 'relative' ? sharesOf(data.series) : data.series;
  return series.map((one, index) => ({
    name: one.name,
    itemStyle: { color: seriesColor(chart, index) },
    ...(isStacked && chart.type !== 'SCATTER' && { stack: 'all' }),
    ...(isOnSecondAxis(chart, index) && { yAxisIndex: 1 }),
    ...shapeOf(chart, index),
    data: chart.type === 'SCATTER' ? pointsOf(one, data, format) : one.numbers.map((number) => onAxis(number, format)),
  }));
}

export function isOnSecondAxis(chart: Chart, index: number): boolean {
  return chart.type !== 'BAR' && chartOption(chart, `series.${index}.targetAxisIndex`) === 1;
}

function shapeOf(chart: Chart, index: number): Option {
  switch (chart.type) {
    case 'LINE':
      return lineShape(chart, index);
    case 'AREA':
      return areaShape(chart, index);
    case 'STEPPED_AREA':
      return { ...areaShape(chart, index), step: 'middle' };
    case 'SCATTER':
      return lineWidth(chart, index) > 0 ? lineShape(chart, index) : scatterShape(chart, index);
    case 'COMBO':
      return { bars: barShape, line: lineShape, area: areaShape }[comboKind(chart, index)](chart, index);
    default:
      return barShape();
  }
}

function barShape(): Option {
  return { type: 'bar', barMaxWidth: 80 };
}

function scatterShape(chart: Chart, index: number): Option {
  return { type: 'scatter', symbolSize: pointSize(chart, index) };
}

function lineShape(chart: Chart, index: number): Option {
  const size = pointSize(chart, index);
  const dashes = seriesOption(chart, index, 'lineDashStyle');
  const isDashed = Array.isArray(dashes) && dashes.every((length) => typeof length === 'number');
  const width = lineWidth(chart, index);
  return {
    type: 'line',
    lineStyle: { width, ...(isDashed && { type: dashes }), ...(width === 0 && { opacity: 0 }) },
    showSymbol: size > 0,
    symbol: 'circle',
    symbolSize: size > 0 ? size : 4,
    connectNulls: chartOption(chart, 'interpolateNulls') === true,
    smooth: seriesOption(chart, index, 'curveType') === 'function',
  };
}

function areaShape(chart: Chart, index: number): Option {
  const opacity = seriesOption(chart, index, 'areaOpacity');
  return { ...lineShape(chart, index), areaStyle: { opacity: typeof opacity === 'number' ? opacity : 0.3 } };
}

function pointsOf({ numbers }: SeriesData, { labelNumbers, labelPattern }: ChartData, format: AxisNumberFormat) {
  const across = axisNumberFormat(labelPattern);
  return numbers.flatMap((number, index) => {
    const place = labelNumbers.length > 0 ? (labelNumbers[index] ?? null) : index + 1;
    return number === null || place === null ? [] : [[onAxis(place, across), onAxis(number, format)]];
  });
}

/** Each number as its part of all that stand at the same place. */
function sharesOf(series: readonly SeriesData[]): SeriesData[] {
  const total = (index: number) => series.reduce((sum, { numbers }) => sum + Math.abs(numbers[index] ?? 0), 0);
  return series.map(({ name, numbers }) => ({
    name,
    numbers: numbers.map((number, index) => (number === null || total(index) === 0 ? null : number / total(index))),
  }));
}
