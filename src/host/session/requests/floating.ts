import type { Placement } from '../../protocol/workbook-view.ts';
import type { ChartPosition } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import { edit } from './edit.ts';
import { onTab } from './places.ts';
import type { Handlers, RequestContext } from './request-context.ts';

/** Charts and images over the cells. */
export const floatingRequests: Handlers<'placeChart' | 'removeChart' | 'placeImage' | 'removeImage'> = {
  placeChart: ({ tabId, chartId, ...place }, context) =>
    onChart(context, tabId, chartId, (tab) => {
      const { width, height } = place;
      const position = heldOn(tab, place);
      tab.charts = tab.charts.map((chart) =>
        chart.id === chartId ? { ...chart, position, options: { ...chart.options, width, height } } : chart,
      );
    }),
  removeChart: ({ tabId, chartId }, context) =>
    onChart(context, tabId, chartId, (tab) => {
      tab.charts = tab.charts.filter(({ id }) => id !== chartId);
    }),
  placeImage: ({ tabId, imageId, ...place }, context) =>
    onImage(context, tabId, imageId, (tab) => {
      const [width, height] = [pixels(place.width), pixels(place.height)];
      const position = heldOn(tab, place);
      tab.images = tab.images.map((image) => (image.id === imageId ? { ...image, position, width, height } : image));
    }),
  removeImage: ({ tabId, imageId }, context) =>
    onImage(context, tabId, imageId, (tab) => {
      tab.images = tab.images.filter(({ id }) => id !== imageId);
    }),
};

function pixels(size: number): number {
  return Math.max(1, Math.round(size));
}

function heldOn(tab: Tab, { row, column, offsetX, offsetY }: Placement): ChartPosition {
  return {
    row: Math.max(1, Math.min(tab.rows, row)),
    column: Math.max(1, Math.min(tab.columns, column)),
    offsetX: Math.max(0, Math.round(offsetX)),
    offsetY: Math.max(0, Math.round(offsetY)),
  };
}

function onChart(context: RequestContext, tabId: number, chartId: number, change: (tab: Tab) => void) {
  return onTab(context, tabId, (tab) =>
    tab.charts.some(({ id }) => id === chartId) ? changed(context, tab, change) : { problem: context.words.chartGone },
  );
}

function onImage(context: RequestContext, tabId: number, imageId: number, change: (tab: Tab) => void) {
  return onTab(context, tabId, (tab) =>
    tab.images.some(({ id }) => id === imageId) ? changed(context, tab, change) : { problem: context.words.imageGone },
  );
}

function changed(context: RequestContext, tab: Tab, change: (tab: Tab) => void) {
  return edit(context, () => {
    change(tab);
    context.workbook.changed({ ranges: [], tabs: [tab.id] });
  });
}
