import { BarChart, LineChart, LinesChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartView } from '../../protocol/workbook-view.ts';

use([
  BarChart,
  CanvasRenderer,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  LineChart,
  LinesChart,
  MarkLineComponent,
  PieChart,
  ScatterChart,
  TitleComponent,
  TooltipComponent,
]);

/** A chart on the screen. */
export interface DrawnChart {
  show(option: ChartView['option']): void;
  /** Fits it to its element. */
  resize(): void;
  close(): void;
}

/** Draws charts into an element. */
export function drawChart(element: HTMLElement): DrawnChart {
  const chart = init(element, null, { renderer: 'canvas', locale: 'EN' });
  return {
    show: (option) => {
      const { tooltip } = option;
      // Drawn, so that texts of cells never become HTML.
      const drawn = { ...(typeof tooltip === 'object' ? tooltip : {}), renderMode: 'richText' };
      chart.setOption({ baseOption: { ...option, tooltip: drawn }, media: withoutLegend(option) }, { notMerge: true });
    },
    resize: () => chart.resize(),
    close: () => chart.dispose(),
  };
}

/** In a chart that is too small for both, values stand instead of their legend. */
function withoutLegend(option: ChartView['option']) {
  const room = option.grid ? { grid: { left: 16, right: 24, bottom: 12 } } : {};
  const small = { legend: { show: false }, ...room };
  return [
    { query: { maxWidth: 240 }, option: small },
    { query: { maxHeight: 140 }, option: small },
  ];
}
