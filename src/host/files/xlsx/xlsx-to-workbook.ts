import { type Chart, standardChartSize } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import { Workbook, type WorkbookOptions } from '../../workbook/workbook.ts';
import { chartFromFile } from './chart-in.ts';
import { chartParts, chartPlaces } from './chart-parts.ts';
import { type DrawingPart, drawingParts, type Parts } from './drawing-parts.ts';
import { type OpenContext, rangeFromFile } from './file-context.ts';
import { imagesFromFile } from './image-in.ts';
import { type KeptState, type KeptTab, keptState } from './kept-state.ts';
import { rememberLeftovers } from './leftovers.ts';
import { rememberOriginal } from './original-chart.ts';
import { type FileSheet, type FileWorkbook, readPackage } from './package.ts';
import { fillTab, fitGrid } from './tab-in.ts';
import { readZip } from './zip.ts';

interface OpenedTab {
  readonly tab: Tab;
  readonly sheet: FileSheet;
  readonly kept: KeptTab | undefined;
}

/**
 * The workbook of an Excel file, named `name`. A file that was saved here brings everything back; of others, what has no counterpart
 * (pivot tables, macros, data bars …) is left out. The options hold where the file does not say otherwise.
 *
 * @throws FileProblem `empty`, `damaged`, `locked`.
 */
export async function xlsxToWorkbook(
  bytes: Uint8Array,
  name: string,
  options: WorkbookOptions = {},
): Promise<Workbook> {
  const file = await readPackage(bytes);
  const kept = keptState(file.properties?.custom);
  const workbook = new Workbook({ ...options, name, ...(kept && { locale: kept.locale, timeZone: kept.timeZone }) });
  workbook.batch(() => {
    const opened = addTabs(workbook, file, kept);
    const context = contextOf(workbook, file, opened);
    addNames(file, context);
    for (const { tab, sheet } of opened) {
      fillTab(tab, sheet, context);
      rememberLeftovers(tab, sheet);
    }
    if (kept) addKept(workbook, kept, opened);
    addDrawings(opened, context, bytes);
  });
  return workbook;
}

/** No Excel file has a tab of this name, so the tab that a new workbook starts with is in nobody's way until it is needed. */
const nobodysName = '[';

function addTabs(workbook: Workbook, file: FileWorkbook, kept: KeptState | undefined): OpenedTab[] {
  const spare = workbook.tabs[0];
  if (spare) workbook.renameTab(spare, nobodysName);
  const opened = file.sheets.map((sheet, index) => {
    const keptTab = kept?.tabs.find(({ fileName }) => fileName === sheet.name);
    const name = keptTab?.name ?? sheet.name;
    const id = keptTab?.id ?? (kept || index > 0 ? undefined : 0);
    const tab = spare && id === spare.id ? spare : workbook.addTab(id === undefined ? { name } : { name, id });
    if (tab === spare) {
      workbook.renameTab(tab, name);
      workbook.moveTab(tab, index);
    }
    fitGrid(tab, sheet, keptTab);
    return { tab, sheet, kept: keptTab };
  });
  if (spare && opened.every(({ tab }) => tab !== spare)) workbook.removeTab(spare);
  return opened;
}

function contextOf(workbook: Workbook, file: FileWorkbook, opened: readonly OpenedTab[]): OpenContext {
  const tabs = new Map(opened.map(({ tab, sheet }) => [sheet.name.toLowerCase(), tab]));
  return {
    workbook,
    tabOf: (fileName) => tabs.get(fileName.toLowerCase()),
    theme: file.themeColors ?? [],
    standardFont: file.defaultFont ?? {},
  };
}

function addNames(file: FileWorkbook, context: OpenContext): void {
  for (const { name, range: reference } of file.namedRanges ?? []) {
    const range = rangeFromFile(reference, context);
    if (range && !name.startsWith('_xlnm.')) context.workbook.setNamedRange(name, range);
  }
}

function addKept(workbook: Workbook, kept: KeptState, opened: readonly OpenedTab[]): void {
  workbook.metadata = kept.metadata.filter(({ tabId, ranges }) =>
    [tabId, ranges[0]?.tabId].every((id) => id === undefined || workbook.tab(id) !== undefined),
  );
  for (const { tab, kept: keptTab } of opened) {
    tab.validations = [...tab.validations, ...(keptTab?.validations ?? [])];
    tab.conditionalFormats = [...tab.conditionalFormats, ...(keptTab?.conditionalFormats ?? [])];
    tab.protections = [...(keptTab?.protections ?? [])];
    tab.bandings = [...(keptTab?.bandings ?? [])];
  }
}

/** The large ones, in which no drawing is. */
const cellParts = /^xl\/(?:worksheets\/[^/]*|sharedStrings)\.xml$/;

/** What stands over the cells. */
function addDrawings(opened: readonly OpenedTab[], context: OpenContext, bytes: Uint8Array): void {
  const parts = readZip(bytes, (name) => !cellParts.test(name));
  const drawings = drawingParts(parts);
  addCharts(opened, context, parts, drawings);
  let nextId = 1;
  opened.forEach(({ tab }, index) => {
    tab.images = imagesFromFile(drawings[index], parts, tab, nextId);
    nextId += tab.images.length;
  });
}

const firstCell = { position: { row: 1, column: 1, offsetX: 0, offsetY: 0 }, ...standardChartSize };

function addCharts(
  opened: readonly OpenedTab[],
  context: OpenContext,
  parts: Parts,
  drawings: readonly (DrawingPart | null)[],
): void {
  let nextId = 1 + Math.max(0, ...opened.flatMap(({ kept }) => kept?.charts.map(({ id }) => id) ?? []));
  opened.forEach(({ tab, sheet, kept }, index) => {
    const charts = sheet.charts ?? [];
    const known = kept && kept.drawn.length === charts.length ? kept : undefined;
    const xmls = chartParts(parts, drawings[index]);
    const places = chartPlaces(drawings[index], tab);
    const described = charts.map((chart, order) => {
      const xml = xmls[order] ?? '';
      const ours = known?.charts.find(({ id }) => id === known.drawn[order]);
      const described: Chart = ours ?? chartFromFile(chart, nextId++, xml, places[order] ?? firstCell, tab, context);
      if (xml && !(ours && !known?.foreign.includes(ours.id))) rememberOriginal(described, xml, context.workbook);
      return described;
    });
    tab.charts = known ? [...known.charts] : described;
  });
}
