import { type Chart, chartOption, standardChartSize } from '../../../workbook/chart.ts';
import { axisScale, legendPosition, numberOption, textOption } from '../../../workbook/chart-look.ts';
import { type AxisNumberFormat, axisNumberFormat } from './axis-number-format.ts';
import type { ChartData } from './chart-data.ts';
import { isOnSecondAxis, seriesOptions } from './series-options.ts';
import { textStyle } from './text-style.ts';

type Option = Readonly<Record<string, unknown>>;

/** Charts between two axes: columns, bars, lines, areas, points, and these together. */
export function cartesianOption(chart: Chart, data: ChartData): Option {
  const isSideways = chart.type === 'BAR';
  const isPercent = chartOption(chart, 'isStacked') === 'percent';
  const valueAxis = isSideways ? 'hAxis' : 'vAxis';
  const labelAxis = isSideways ? 'vAxis' : 'hAxis';
  const pattern = textOption(chart, `${valueAxis}.format`) ?? (isPercent ? 'percent' : data.pattern);
  const format = axisNumberFormat(pattern);
  const along =
    chart.type === 'SCATTER'
      ? numberAxis(chart, labelAxis, axisNumberFormat(data.labelPattern))
      : labelsAxis(chart, labelAxis, data.labels, isSideways);
  const up = numberAxis(chart, valueAxis, format);
  const hasSecond = data.series.some((_, index) => isOnSecondAxis(chart, index));
  const second = hasSecond ? [{ ...numberAxis(chart, 'vAxes.1', format), splitLine: { show: false } }] : [];
  return {
    grid: margins(chart, data),
    xAxis: isSideways ? up : along,
    yAxis: isSideways ? along : [up, ...second],
    series: seriesOptions(chart, data, format),
  };
}

function labelsAxis(chart: Chart, path: string, labels: readonly string[], isSideways: boolean): Option {
  const isReversed = chartOption(chart, `${path}.direction`) === -1;
  return {
    type: 'category',
    data: labels,
    // The first label stands on top, as a list is read.
    inverse: isSideways !== isReversed,
    ...named(chart, path),
    axisLabel: { ...(!isSideways && labelRoom(chart, labels.length)), ...textStyle(chart, `${path}.textStyle`) },
    axisTick: { show: false },
  };
}

/** A few labels all show, on several lines if need be; of many, as many as there is room for. */
function labelRoom(chart: Chart, count: number): Option {
  if (count > 12) return {};
  const position = legendPosition(chart);
  const beside = position === 'left' || position === 'right' ? 160 : 80;
  const room = (numberOption(chart, 'width') ?? standardChartSize.width) - beside;
  return { interval: 0, overflow: 'break', lineHeight: 14, width: Math.max(20, Math.floor(room / Math.max(1, count))) };
}

function numberAxis(chart: Chart, path: string, { factor, before, after }: AxisNumberFormat): Option {
  const { min, max, step } = axisScale(chart, path);
  const lines = textOption(chart, `${path}.gridlines.color`);
  return {
    type: chartOption(chart, `${path}.logScale`) === true ? 'log' : 'value',
    inverse: chartOption(chart, `${path}.direction`) === -1,
    ...(min !== undefined && { min: min * factor }),
    ...(max !== undefined && { max: max * factor }),
    ...(step !== undefined && { interval: step * factor }),
    ...(chart.type === 'SCATTER' && { scale: true }),
    ...named(chart, path),
    axisLabel: {
      ...((before || after) && { formatter: `${before}{value}${after}` }),
      ...textStyle(chart, `${path}.textStyle`),
    },
    splitLine: { lineStyle: { color: lines ?? '#e0e0e0' } },
  };
}

function named(chart: Chart, path: string): Option {
  const name = textOption(chart, `${path}.title`);
  if (!name) return {};
  const isUpright = path.startsWith('v');
  return {
    name,
    nameLocation: 'middle',
    nameGap: isUpright ? 44 : 28,
    nameTextStyle: { fontStyle: 'italic', ...textStyle(chart, `${path}.titleTextStyle`) },
  };
}

/** Room for what stands around the axes and their labels, which take theirs out of the rest. */
function margins(chart: Chart, { series }: ChartData): Option {
  const position = legendPosition(chart);
  const longest = series.reduce((most, { name }) => Math.max(most, name.length), 0);
  const beside = Math.min(180, 60 + longest * 9);
  const title = textOption(chart, 'title') ? 52 : 24;
  return {
    top: title + (position === 'top' ? 30 : 0),
    bottom: 12 + (position === 'bottom' ? 30 : 0),
    left: 16 + (position === 'left' ? beside : 0),
    right: 24 + (position === 'right' ? beside : 0),
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}
