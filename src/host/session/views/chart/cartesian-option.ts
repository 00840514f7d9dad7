import { type Chart, chartOption, standardChartSize } from '../../../workbook/chart.ts';
import { axisScale } from '../../../workbook/chart-axis.ts';
import { type DateAxis, labelledDays } from '../../../workbook/chart-dates.ts';
import { type ChartLayout, labelsAcross } from '../../../workbook/chart-layout.ts';
import { chartSize, isOnSecondAxis, legendPosition, numberOption, textOption } from '../../../workbook/chart-look.ts';
import { type AxisNumberFormat, axisNumberFormat } from './axis-number-format.ts';
import type { ChartData } from './chart-data.ts';
import { dateLabel } from './date-label.ts';
import { seriesOptions, timeOf } from './series-options.ts';
import { textStyle } from './text-style.ts';

type Option = Readonly<Record<string, unknown>>;

/** Charts between two axes: columns, bars, lines, areas, points, and these together. */
export function cartesianOption(chart: Chart, data: ChartData, layout: ChartLayout): Option {
  const isSideways = chart.type === 'BAR';
  const isPercent = chartOption(chart, 'isStacked') === 'percent';
  const valueAxis = isSideways ? 'hAxis' : 'vAxis';
  const labelAxis = isSideways ? 'vAxis' : 'hAxis';
  const format = axisNumberFormat(
    textOption(chart, `${valueAxis}.format`) ?? (isPercent ? 'percent' : patternOf(chart, data, false)),
  );
  const secondFormat = axisNumberFormat(textOption(chart, 'vAxes.1.format') ?? patternOf(chart, data, true));
  const along =
    chart.type === 'SCATTER'
      ? numberAxis(chart, labelAxis, axisNumberFormat(data.labelPattern))
      : data.dates
        ? datesAxis(chart, labelAxis, data, data.dates, layout)
        : labelsAxis(chart, labelAxis, data.labels, isSideways);
  const splitNumber = linesIn(isSideways ? layout.plot.width / 2 : layout.plot.height);
  const up = { ...numberAxis(chart, valueAxis, format), splitNumber };
  const hasSecond = data.series.some((_, index) => isOnSecondAxis(chart, index));
  const second = hasSecond
    ? [{ ...numberAxis(chart, 'vAxes.1', secondFormat), splitNumber, splitLine: { show: false } }]
    : [];
  return {
    grid: gridOf(chart, layout),
    xAxis: isSideways ? up : along,
    yAxis: isSideways ? along : [up, ...second],
    series: seriesOptions(chart, data, [format, secondFormat]),
  };
}

/** How the cells write the numbers along an axis. */
function patternOf(chart: Chart, { series }: ChartData, isSecond: boolean): string | undefined {
  return series.find(({ pattern }, index) => pattern !== undefined && isOnSecondAxis(chart, index) === isSecond)
    ?.pattern;
}

function labelsAxis(chart: Chart, path: string, labels: readonly string[], isSideways: boolean): Option {
  const isReversed = chartOption(chart, `${path}.direction`) === -1;
  return {
    type: 'category',
    data: labels,
    // The first label stands on top, as a list is read.
    inverse: isSideways !== isReversed,
    ...named(chart, path),
    axisLabel: {
      ...(!isSideways && chartOption(chart, `${path}.slantedText`) !== true && labelRoom(chart, labels.length)),
      ...labelStyle(chart, path),
    },
    axisTick: { show: false },
  };
}

/** Days at their distances from each other; what stands at each is said to those who do not see it. */
function datesAxis(
  chart: Chart,
  path: string,
  { labels, labelNumbers }: ChartData,
  axis: DateAxis,
  layout: ChartLayout,
): Option {
  const customValues = labelledDays(axis, labelsAcross(layout, axis.pattern.length)).map(timeOf);
  return {
    type: 'time',
    data: labels.filter((_, index) => labelNumbers[index] !== null),
    inverse: chartOption(chart, `${path}.direction`) === -1,
    ...named(chart, path),
    axisLabel: { formatter: dateLabel(axis.pattern), customValues, hideOverlap: true, ...labelStyle(chart, path) },
    axisTick: { show: false, customValues },
    splitLine: gridlines(chart, path, textOption(chart, `${path}.gridlines.color`) !== undefined),
  };
}

/** Letters, and how they are turned, of what stands along an axis. */
function labelStyle(chart: Chart, path: string): Option {
  const slanted = chartOption(chart, `${path}.slantedText`);
  return {
    ...(chartOption(chart, `${path}.textPosition`) === 'none' && { show: false }),
    ...(slanted === true && { rotate: numberOption(chart, `${path}.slantedTextAngle`) ?? 30 }),
    ...textStyle(chart, `${path}.textStyle`),
  };
}

function gridlines(chart: Chart, path: string, shows: boolean): Option {
  const color = textOption(chart, `${path}.gridlines.color`) ?? '#e0e0e0';
  return { show: shows && numberOption(chart, `${path}.gridlines.count`) !== 0, lineStyle: { color } };
}

/** About how many lines across there is room for, with a number at each. */
function linesIn(pixels: number): number {
  return Math.max(2, Math.min(5, Math.round(pixels / 40)));
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
  return {
    type: chartOption(chart, `${path}.logScale`) === true ? 'log' : 'value',
    inverse: chartOption(chart, `${path}.direction`) === -1,
    ...(min !== undefined && { min: min * factor }),
    ...(max !== undefined && { max: max * factor }),
    ...(step !== undefined && { interval: step * factor }),
    // Columns and areas stand on zero; points and lines do not.
    ...((chart.type === 'SCATTER' || chart.type === 'LINE') && { scale: true }),
    ...named(chart, path),
    axisLabel: {
      ...((before || after) && { formatter: `${before}{value}${after}` }),
      ...labelStyle(chart, path),
    },
    splitLine: gridlines(chart, path, true),
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

/** Room for the lines or bars, of which what stands along the axes takes its own, unless the options say where they are. */
function gridOf(chart: Chart, { plot, area }: ChartLayout): Option {
  if (area) return { ...area, outerBoundsMode: 'none' };
  const { width, height } = chartSize(chart);
  return {
    left: plot.left,
    top: plot.top,
    right: width - plot.left - plot.width,
    bottom: height - plot.top - plot.height,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}
