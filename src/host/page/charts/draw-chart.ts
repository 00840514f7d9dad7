import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, registerLocale, use } from 'echarts/core';
import langJA from 'echarts/lib/i18n/langJA.js';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartView } from '../../protocol/workbook-view.ts';

use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  DatasetComponent,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  PieChart,
  ScatterChart,
  TitleComponent,
  TooltipComponent,
]);
registerLocale('JA', langJA);

/** A chart on the screen. */
export interface DrawnChart {
  show(option: ChartView['option']): void;
  /** Fits it to its element. */
  resize(): void;
  close(): void;
}

/** Draws charts into an element. */
export function drawChart(element: HTMLElement, language: 'en' | 'ja'): DrawnChart {
  const chart = init(element, null, { renderer: 'canvas', locale: language.toUpperCase() });
  return {
    show: (option) => {
      const { tooltip } = option;
      chart.setOption(
        {
          ...option,
          // Drawn, so that texts of cells never become HTML.
          tooltip: { ...(typeof tooltip === 'object' ? tooltip : {}), renderMode: 'richText' },
          aria: { enabled: true },
        },
        { notMerge: true },
      );
    },
    resize: () => chart.resize(),
    close: () => chart.dispose(),
  };
}
