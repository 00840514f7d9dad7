import type { Chart } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { FileProblem } from '../file-problem.ts';
import { drawingForFile, seriesKinds } from './chart-out.ts';
import { chartPartPath } from './chart-parts.ts';
import { finishChart } from './chart-xml.ts';
import { conditionalFormatForFile } from './conditional-format.ts';
import { type Parts, partText } from './drawing-parts.ts';
import { excelColumns, excelRows, referenceForFile, type SaveContext } from './file-context.ts';
import { imagesForFile, placeImages } from './image-out.ts';
import { type KeptTabParts, keepState } from './kept-state.ts';
import { leftoversOf } from './leftovers.ts';
import { originalOf } from './original-chart.ts';
import { outlinedSheets } from './outline.ts';
import { defaultStyle, type FileChartDrawing, writePackage } from './package.ts';
import { TabNames } from './tab-names.ts';
import { sheetForFile } from './tab-out.ts';
import { validationForFile } from './validation.ts';
import { readZip, writeZip } from './zip.ts';

/**
 * A workbook as an Excel file. What Excel cannot compute shows as it was computed here; what it has no place for travels along, so
 * that opening the file here gives the same workbook again.
 *
 * @throws FileProblem `too-wide`.
 */
export async function workbookToXlsx(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.tabs.some(({ lastRow, lastColumn }) => lastRow > excelRows || lastColumn > excelColumns)) {
    throw new FileProblem('too-wide');
  }
  const context = { workbook, names: new TabNames(workbook) };
  const drawn = workbook.tabs.map((tab) => drawnCharts(tab, context));
  const visible = workbook.tabs.findIndex((tab) => !tab.hidden);
  const bytes = await writePackage({
    sheets: workbook.tabs.map((tab, index) => ({
      ...leftoversOf(tab),
      ...sheetForFile(tab, context),
      images: [...imagesForFile(tab), ...(leftoversOf(tab).images ?? [])],
      charts: (drawn[index] ?? []).map(({ drawing }) => drawing),
    })),
    defaultFont: defaultStyle.font,
    namedRanges: namesForFile(context),
    activeSheet: Math.max(0, visible),
    properties: {
      title: workbook.name,
      custom: keepState(
        context,
        workbook.tabs.map((tab, index) => keptParts(tab, drawn[index] ?? [], context)),
      ),
    },
  });
  const parts = readZip(bytes);
  const changed = new Map([
    ...replacedCharts(parts, drawn.flat()),
    ...placeImages(parts, workbook.tabs),
    ...outlinedSheets(parts, workbook.tabs),
  ]);
  return changed.size === 0 ? bytes : writeZip(new Map([...parts, ...changed]));
}

interface DrawnChart {
  readonly chart: Chart;
  readonly drawing: FileChartDrawing;
  /** The chart as another program drew it, where it is still as it was. */
  readonly original: string | undefined;
}

function drawnCharts(tab: Tab, context: SaveContext): DrawnChart[] {
  return tab.charts.flatMap((chart) => {
    const drawing = drawingForFile(chart, tab, context);
    return drawing ? [{ chart, drawing, original: originalOf(chart, context.workbook) }] : [];
  });
}

function keptParts(tab: Tab, drawn: readonly DrawnChart[], context: SaveContext): KeptTabParts {
  return {
    tab,
    drawn: drawn.map(({ chart }) => chart.id),
    foreign: drawn.filter(({ original }) => original !== undefined).map(({ chart }) => chart.id),
    validations: tab.validations.filter((rule) => !validationForFile(rule, tab, context)),
    conditionalFormats: tab.conditionalFormats.filter((rule) => !conditionalFormatForFile(rule, 1, tab, context)),
  };
}

function namesForFile(context: SaveContext): { name: string; range: string }[] {
  return context.workbook.namedRanges.flatMap(({ name, ranges: [range] }) => {
    const reference = range && referenceForFile(range, context);
    return reference === undefined ? [] : [{ name, range: reference }];
  });
}

/** The parts of the charts that the library cannot draw: those of another program, as they were, combined ones, and points without lines. */
function replacedCharts(parts: Parts, drawn: readonly DrawnChart[]): Map<string, Uint8Array> {
  const replaced = new Map<string, Uint8Array>();
  drawn.forEach(({ chart, drawing, original }, index) => {
    const kinds = seriesKinds(chart, drawing.series.length);
    const path = chartPartPath(index + 1);
    const xml = original ?? (kinds && finishChart(partText(parts, path), kinds));
    if (xml !== undefined) replaced.set(path, Buffer.from(xml, 'utf8'));
  });
  return replaced;
}
