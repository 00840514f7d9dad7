import { type Chart, chartOption } from '../../workbook/chart.ts';
import type { Workbook } from '../../workbook/workbook.ts';

const originals = new WeakMap<Chart, { readonly xml: string; readonly shown: string }>();

/** Remembers the part of a file that a chart was read from, so that saving can write it as it was. */
export function rememberOriginal(chart: Chart, xml: string, workbook: Workbook): void {
  originals.set(chart, { xml, shown: shownBy(chart, workbook) });
}

/**
 * The part that a chart was read from, without what it took from other parts; undefined where the chart, the cells that it shows or
 * their tabs' names are not those of then any more.
 */
export function originalOf(chart: Chart, workbook: Workbook): string | undefined {
  const original = originals.get(chart);
  if (original?.shown !== shownBy(chart, workbook)) return undefined;
  return original.xml.replace(/<c:externalData\b.*?<\/c:externalData>|<c:userShapes\b[^>]*\/>/gs, '');
}

/** What decides whether a drawing is still right, the tabs' names included, since a drawing refers to cells by them. */
function shownBy(chart: Chart, workbook: Workbook): string {
  const tabNames = chart.ranges.map(({ tabId }) => workbook.tab(tabId)?.name);
  return JSON.stringify([chart.type, chart.ranges, tabNames, chartOption(chart, 'title')]);
}
