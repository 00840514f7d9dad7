import type { Chart } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import { edit } from './edit.ts';
import { onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

/** Charts over the cells. */
export const chartRequests: Handlers<'placeChart' | 'removeChart'> = {
  placeChart: ({ tabId, chartId, row, column, offsetX, offsetY, width, height }, context) =>
    onChart(context, tabId, chartId, (tab) => {
      const position = {
        row: Math.max(1, Math.min(tab.rows, row)),
        column: Math.max(1, Math.min(tab.columns, column)),
        offsetX: Math.max(0, offsetX),
        offsetY: Math.max(0, offsetY),
      };
      tab.charts = tab.charts.map((chart) =>
        chart.id === chartId ? { ...chart, position, options: { ...chart.options, width, height } } : chart,
      );
    }),
  removeChart: ({ tabId, chartId }, context) =>
    onChart(context, tabId, chartId, (tab) => {
      tab.charts = tab.charts.filter(({ id }) => id !== chartId);
    }),
};

function onChart(context: RequestContext, tabId: number, chartId: number, change: (tab: Tab) => void) {
  return onTab(context, tabId, (tab) => {
    if (!tab.charts.some(({ id }: Chart) => id === chartId)) return { problem: context.words.chartGone };
    return edit(context, () => {
      change(tab);
      context.workbook.changed({ ranges: [], tabs: [tabId] });
    });
  });
}
