import type { Chart } from '../../../workbook/chart.ts';
import { type ChartLayout, chartLayout, pageSigns } from '../../../workbook/chart-layout.ts';
import {
  areaOpacity,
  comboKind,
  isInLegend,
  legendPosition,
  pointSize,
  seriesColor,
  textOption,
} from '../../../workbook/chart-look.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { cartesianOption } from './cartesian-option.ts';
import { chartData } from './chart-data.ts';
import { orgOption } from './org-option.ts';
import { pieOption } from './pie-option.ts';
import { textStyle } from './text-style.ts';

type Option = Readonly<Record<string, unknown>>;

const fontFamily = "Arial, 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, sans-serif";

/** A chart as ECharts draws it: plain data, in which texts of cells are texts and nothing else. */
export function drawingOption(chart: Chart, workbook: Workbook): Option {
  return {
    ...commonOption(chart),
    ...(chart.type === 'ORG' ? orgOption(chart, workbook) : seriesOption(chart, workbook)),
  };
}

/** What all charts have; times are those of the spreadsheet, wherever the window is. */
function commonOption(chart: Chart): Option {
  const background = textOption(chart, 'backgroundColor') ?? textOption(chart, 'backgroundColor.fill');
  return {
    animation: false,
    useUTC: true,
    backgroundColor: background ?? '#ffffff',
    textStyle: { fontFamily },
    ...titleOption(chart, chartLayout(chart, [])),
  };
}

function titleOption(chart: Chart, { title }: ChartLayout): Option {
  const text = textOption(chart, 'title');
  const subtitle = textOption(chart, 'subtitle');
  if (!text && !subtitle) return {};
  const lineHeight = Math.round(title.fontSize * 1.3);
  return {
    title: {
      text: text ?? '',
      ...(subtitle && { subtext: subtitle }),
      left: title.left,
      top: title.top,
      padding: 0,
      textStyle: {
        color: '#757575',
        fontSize: title.fontSize,
        fontWeight: 'normal',
        lineHeight,
        width: title.width,
        height: lineHeight * 2,
        overflow: 'break',
        lineOverflow: 'truncate',
        ellipsis: '…',
        ...textStyle(chart, 'titleTextStyle'),
      },
    },
  };
}

/** What shows numbers: series, and the legend that says which is which. */
function seriesOption(chart: Chart, workbook: Workbook): Option {
  const data = chartData(chart, workbook);
  const names = chart.type === 'PIE' ? data.labels : data.series.map(({ name }) => name);
  const shown = legendPosition(chart) === 'none' ? [] : names.map((_, index) => index);
  const inLegend = shown.filter((index) => isInLegend(chart, index));
  const layout = chartLayout(
    chart,
    inLegend.map((index) => names[index] ?? ''),
  );
  return {
    color: names.map((_, index) => seriesColor(chart, index)),
    legend: {
      ...legendOption(chart, layout),
      show: inLegend.length > 0,
      data: inLegend.map((index) => ({ name: names[index] ?? '', ...legendSignOf(chart, index) })),
    },
    tooltip: { trigger: chart.type === 'PIE' || chart.type === 'SCATTER' ? 'item' : 'axis', renderMode: 'richText' },
    ...(chart.type === 'PIE' ? pieOption(chart, data) : cartesianOption(chart, data, layout)),
  };
}

/** More rows than these would leave too little of the chart, so that its names are leafed through. */
const MOST_ROWS = 4;

function legendOption(chart: Chart, { legend }: ChartLayout): Option {
  const position = legendPosition(chart);
  const isBeside = position === 'right' || position === 'left';
  return {
    type: isBeside || legend.rows > MOST_ROWS ? 'scroll' : 'plain',
    orient: isBeside ? 'vertical' : 'horizontal',
    padding: 0,
    itemWidth: pageSigns.width,
    itemHeight: legend.fontSize,
    itemGap: 8,
    ...(isBeside ? { left: legend.left, top: 'middle' } : { left: 'center', top: legend.top, width: legend.width }),
    textStyle: {
      fontSize: legend.fontSize,
      ...(isBeside && { width: legend.width - pageSigns.width - pageSigns.gap, overflow: 'truncate' }),
      ...textStyle(chart, 'legend.textStyle'),
    },
  };
}

/** A line's sign has points only if the line has, and that of an area is filled. */
function legendSignOf(chart: Chart, index: number): Option {
  const kind = chart.type === 'COMBO' ? comboKind(chart, index) : chart.type;
  if (['area', 'steppedArea', 'AREA', 'STEPPED_AREA'].includes(kind)) {
    return { icon: 'roundRect', itemStyle: { opacity: areaOpacity(chart, index) }, lineStyle: { width: 0 } };
  }
  return ['line', 'LINE'].includes(kind) && pointSize(chart, index) === 0 ? { itemStyle: { opacity: 0 } } : {};
}
