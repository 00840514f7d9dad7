import type { ChartView } from '../../../protocol/workbook-view.ts';
import { type Chart, chartOption, standardChartSize } from '../../../workbook/chart.ts';
import type { Workbook } from '../../../workbook/workbook.ts';

/** A chart as windows show it. */
export function chartView(chart: Chart, _workbook: Workbook): ChartView {
  const { row, column, offsetX, offsetY } = chart.position;
  const title = chartOption(chart, 'title');
  return {
    id: chart.id,
    row,
    column,
    offsetX,
    offsetY,
    width: pixels(chartOption(chart, 'width'), standardChartSize.width),
    height: pixels(chartOption(chart, 'height'), standardChartSize.height),
    title: typeof title === 'string' ? title : '',
    option: {},
  };
}

function pixels(size: unknown, usual: number): number {
  return typeof size === 'number' && Number.isFinite(size) && size > 0 ? size : usual;
}
