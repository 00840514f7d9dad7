import { type Chart, chartOption } from '../../workbook/chart.ts';
import type { Workbook } from '../../workbook/workbook.ts';

const originals = new WeakMap<Chart, { readonly xml: string; readonly shown: string }>();

/** Remembers the part of a file that a chart was read from, so that saving can write it as it was. */
export function rememberOriginal(chart: Chart, xml: string, tabNames: string): void {
  originals.set(chart, { xml, shown: shownBy(chart, tabNames) });
}

/**
 * The part that a chart was read from, without what it took from other parts; undefined where the chart, the cells that it shows or
 * the tabs' names are not those of then any more.
 */
export function originalOf(chart: Chart, tabNames: string): string | undefined {
  const original = originals.get(chart);
  if (original?.shown !== shownBy(chart, tabNames)) return undefined;
  return original.xml.replace(/<c:externalData\b.*?<\/c:externalData>|<c:userShapes\b[^>]*\/>/gs, '');
}

/** All tabs' names as one text, to tell whether references by name still mean what they meant. */
export function tabNamesOf(workbook: Workbook): string {
  return JSON.stringify(workbook.tabs.map(({ id, name }) => `${id} ${name}`).sort());
}

function shownBy(chart: Chart, tabNames: string): string {
  return JSON.stringify([chart.type, chart.ranges, chartOption(chart, 'title'), tabNames]);
}
