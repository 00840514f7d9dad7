import { type Chart, chartOption } from '../../../workbook/chart.ts';
import { legendPosition, seriesColor, textOption } from '../../../workbook/chart-look.ts';
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

function commonOption(chart: Chart): Option {
  const title = textOption(chart, 'title');
  const subtitle = textOption(chart, 'subtitle');
  const background = textOption(chart, 'backgroundColor') ?? textOption(chart, 'backgroundColor.fill');
  return {
    animation: false,
    backgroundColor: background ?? '#ffffff',
    textStyle: { fontFamily },
    ...((title || subtitle) && {
      title: {
        text: title ?? '',
        ...(subtitle && { subtext: subtitle }),
        left: 12,
        top: 10,
        textStyle: { color: '#757575', fontSize: 16, fontWeight: 'normal', ...textStyle(chart, 'titleTextStyle') },
      },
    }),
  };
}

/** What shows numbers: series, and the legend that says which is which. */
function seriesOption(chart: Chart, workbook: Workbook): Option {
  const data = chartData(chart, workbook);
  const names = chart.type === 'PIE' ? data.labels : data.series.map(({ name }) => name);
  return {
    color: names.map((_, index) => seriesColor(chart, index)),
    legend: legendOption(chart, names),
    tooltip: { trigger: chart.type === 'PIE' || chart.type === 'SCATTER' ? 'item' : 'axis', renderMode: 'richText' },
    ...(chart.type === 'PIE' ? pieOption(chart, data) : cartesianOption(chart, data)),
  };
}

function legendOption(chart: Chart, names: readonly string[]): Option {
  const position = legendPosition(chart);
  const shown = names.filter((_, index) => chartOption(chart, `series.${index}.visibleInLegend`) !== false);
  const isBeside = position === 'right' || position === 'left';
  const top = textOption(chart, 'title') ? 40 : 10;
  return {
    show: position !== 'none',
    type: 'scroll',
    data: shown,
    orient: isBeside ? 'vertical' : 'horizontal',
    ...(isBeside ? { [position]: 10, top: 'middle' } : { left: 'center' }),
    ...(position === 'top' && { top }),
    ...(position === 'bottom' && { bottom: 8 }),
    textStyle: textStyle(chart, 'legend.textStyle'),
  };
}
