import type { ChartView } from '../../../protocol/workbook-view.ts';
import type { Chart } from '../../../workbook/chart.ts';
import { chartSize, textOption } from '../../../workbook/chart-look.ts';
import type { Workbook } from '../../../workbook/workbook.ts';
import { drawingOption } from './chart-option.ts';

/** A chart as windows show it. */
export function chartView(chart: Chart, workbook: Workbook): ChartView {
  const { row, column, offsetX, offsetY } = chart.position;
  return {
    id: chart.id,
    row,
    column,
    offsetX,
    offsetY,
    ...chartSize(chart),
    title: textOption(chart, 'title') ?? '',
    option: drawingOption(chart, workbook),
  };
}
