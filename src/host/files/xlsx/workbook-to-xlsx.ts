import type { Chart } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { drawingForFile, seriesKinds } from './chart-out.ts';
import { chartPartPath } from './chart-parts.ts';
import { finishChart } from './chart-xml.ts';
import { referenceForFile, type SaveContext } from './file-context.ts';
import { keepState } from './kept-state.ts';
import { originalOf } from './original-chart.ts';
import { defaultStyle, type FileChartDrawing, writePackage } from './package.ts';
import { TabNames } from './tab-names.ts';
import { sheetForFile } from './tab-out.ts';
import { readZip, writeZip } from './zip.ts';

/**
 * A workbook as an Excel file. What Excel cannot compute shows as it was computed here; what it has no place for travels along, so
 * that opening the file here gives the same workbook again.
 */
export async function workbookToXlsx(workbook: Workbook): Promise<Uint8Array> {
  const names = new TabNames(workbook);
  const context = { workbook, names };
  const drawn = workbook.tabs.flatMap((tab) => drawnCharts(tab, context));
  const bytes = await writePackage({
    sheets: workbook.tabs.map((tab) => ({
      ...sheetForFile(tab, context),
      charts: drawn.filter(({ tabId }) => tabId === tab.id).map(({ drawing }) => drawing),
    })),
    defaultFont: defaultStyle.font,
    namedRanges: namesForFile(context),
    activeSheet: Math.max(
      0,
      workbook.tabs.findIndex((tab) => !tab.hidden),
    ),
    properties: { title: workbook.name, custom: keepState(workbook, names, drawn) },
  });
  return replaceCharts(bytes, drawn);
}

interface DrawnChart {
  readonly tabId: number;
  readonly chart: Chart;
  readonly drawing: FileChartDrawing;
  /** The chart as another program drew it, where it is still as it was. */
  readonly original: string | undefined;
}

function drawnCharts(tab: Tab, context: SaveContext): DrawnChart[] {
  return tab.charts.flatMap((chart) => {
    const drawing = drawingForFile(chart, tab, context);
    return drawing ? [{ tabId: tab.id, chart, drawing, original: originalOf(chart, context.workbook) }] : [];
  });
}

function namesForFile(context: SaveContext): { name: string; range: string }[] {
  return context.workbook.namedRanges.flatMap(({ name, ranges: [range] }) => {
    const reference = range && referenceForFile(range, context);
    return reference === undefined ? [] : [{ name, range: reference }];
  });
}

/** Puts in place the charts that the library cannot draw: those of another program, as they were, combined ones, and points without lines. */
function replaceCharts(bytes: Uint8Array, drawn: readonly DrawnChart[]): Uint8Array {
  const replaced = drawn.map(({ chart, drawing, original }) => {
    const kinds = seriesKinds(chart, drawing.series.length);
    return original === undefined ? kinds && ((xml: string) => finishChart(xml, kinds)) : () => original;
  });
  if (replaced.every((replace) => replace === undefined)) return bytes;
  const parts = readZip(bytes);
  replaced.forEach((replace, index) => {
    const path = chartPartPath(index + 1);
    const part = parts.get(path);
    if (replace && part) parts.set(path, Buffer.from(replace(Buffer.from(part).toString('utf8')), 'utf8'));
  });
  return writeZip(parts);
}
