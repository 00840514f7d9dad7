import { LANGUAGES, type Language } from '../../model/language.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import type { Area, ChartDescription } from '../tables/tab-description.ts';
import { CHART_COLUMNS, describeKpiChart, LABEL_FORMATS, valueTitle } from './kpi-chart.ts';
import type { TabDraft } from './tab-draft.ts';
import type { TrackPlace } from './track-places.ts';

/** Cells of some tab, of which all rows and columns are counted. */
interface DrawnArea extends Area {
  readonly tabId: number;
  readonly rows: number;
  readonly columns: number;
}

/** Texts of a chart that follow the KPI and the language, as long as they are ours. */
export type ChartText = 'title' | 'valueTitle' | 'labelFormat';

/** A chart as it stands on a tab. */
export interface DrawnChart {
  readonly areas: readonly DrawnArea[];
  /** The cell of its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly texts: Readonly<Record<ChartText, string>>;
}

/** What is to become of a chart: everything that is not named stays as people have it. */
interface ChartChange {
  readonly index: number;
  readonly areas: readonly DrawnArea[] | null;
  readonly texts: Readonly<Partial<Record<ChartText, string>>>;
}

/** What is to be done to the charts of a dashboard, each of them by its place among those that were read. */
export interface ChartChanges {
  readonly changed: readonly ChartChange[];
  readonly removed: readonly number[];
  readonly added: readonly ChartDescription[];
  /** Number of the last row that one of the new charts covers; 0 without any. */
  readonly lastRow: number;
}

/** Where the charts of a dashboard draw from, and where new ones go. */
export interface ChartsGiven {
  readonly dataTabId: number;
  readonly tracks: readonly TrackPlace[];
  readonly abandoned: readonly number[];
  /** The cell below the heading of the charts. */
  readonly from: { readonly row: number; readonly column: number };
  readonly language: Language;
}

/** A chart for each KPI that has none; the others draw all dates, however they look and wherever people have put them. */
export function chartChanges(charts: readonly DrawnChart[], draft: TabDraft, given: ChartsGiven): ChartChanges {
  const { dataTabId, tracks, abandoned, language } = given;
  const changed: ChartChange[] = [];
  const lacking = tracks.filter((track) => {
    const own = charts.filter((chart) => isOf(chart, track, dataTabId));
    changed.push(...own.flatMap((chart) => changeOf(chart, charts.indexOf(chart), track, given)));
    return own.length === 0;
  });
  const removed = charts.flatMap(({ areas }, index) => {
    const isGone = ({ tabId, column }: DrawnArea) =>
      tabId === dataTabId && abandoned.some((start) => column >= start && column < start + CHART_COLUMNS);
    return areas.length > 0 && areas.every(isGone) ? [index] : [];
  });
  const slots = freeSlots(charts, draft, given.from);
  const added = lacking.map(({ kpi, area }) =>
    describeKpiChart(kpi, dataTabId, area, { ...slots(), ...SIZE }, language),
  );
  return { changed, removed, added, lastRow: Math.max(0, ...added.map(({ row }) => row + SLOT_ROWS - 1)) };
}

/** Whether a chart draws from the columns of a KPI, or did so before they were deleted. */
function isOf({ areas, texts }: DrawnChart, { area, formerName, kpi }: TrackPlace, dataTabId: number): boolean {
  if (areas.length === 0) return texts.title === kpi.name || texts.title === formerName;
  return areas.some(({ tabId, column, columns }) => {
    return tabId === dataTabId && column < area.column + CHART_COLUMNS && area.column < column + columns;
  });
}

function changeOf(
  { areas, texts }: DrawnChart,
  index: number,
  { kpi, area, formerName }: TrackPlace,
  { dataTabId, language }: ChartsGiven,
): ChartChange[] {
  const wanted =
    areas.length === 0
      ? [{ ...whole(area), tabId: dataTabId }]
      : areas.map((drawn) => stretched(drawn, area, dataTabId));
  const isSame =
    areas.length > 0 && areas.every(({ row, rows }, i) => row === wanted[i]?.row && rows === wanted[i].rows);
  const described = describeKpiChart(kpi, dataTabId, area, { row: 1, column: 1, ...SIZE }, language);
  const ours: Readonly<Record<ChartText, readonly string[]>> = {
    title: [formerName],
    valueTitle: LANGUAGES.flatMap((of) => [
      ...Object.values(kpisWords[of].kinds).map(([word]) => word),
      valueTitle('share', of),
    ]),
    labelFormat: Object.values(LABEL_FORMATS),
  };
  const changes = (Object.keys(ours) as ChartText[]).flatMap((text) => {
    const now = described[text] ?? '';
    return ours[text].includes(texts[text]) && texts[text] !== now ? [[text, now] as const] : [];
  });
  if (isSame && changes.length === 0) return [];
  return [{ index, areas: isSame ? null : wanted, texts: Object.fromEntries(changes) }];
}

/** The same columns, over all dates. */
function stretched(drawn: DrawnArea, area: Area, dataTabId: number): DrawnArea {
  return drawn.tabId === dataTabId ? { ...drawn, row: area.row, rows: area.rows ?? 1 } : drawn;
}

function whole({ row, column, rows, columns }: Area) {
  return { row, column, rows: rows ?? 1, columns: columns ?? 1 };
}

/** In pixels; two of them are as wide as the dashboard. */
const SIZE = { width: 670, height: 300 };

/** Columns and rows that a chart covers, with a margin. */
const SLOT_ROWS = 15;
const SLOT_COLUMNS = 7;

/** Hands out places of two charts side by side, one after the other, where nothing stands. */
function freeSlots(charts: readonly DrawnChart[], draft: TabDraft, from: ChartsGiven['from']) {
  let next = 0;
  const isFree = (row: number, column: number) => {
    const covers = (atRow: number, atColumn: number) =>
      atRow >= row && atRow < row + SLOT_ROWS && atColumn >= column && atColumn < column + SLOT_COLUMNS;
    if (charts.some((chart) => covers(chart.row, chart.column))) return false;
    return Array.from({ length: SLOT_ROWS * SLOT_COLUMNS }, (_, i) => i).every((i) =>
      draft.isFree(row + Math.floor(i / SLOT_COLUMNS), column + (i % SLOT_COLUMNS)),
    );
  };
  return () => {
    for (;;) {
      const [row, column] = [from.row + Math.floor(next / 2) * SLOT_ROWS, from.column + (next % 2) * SLOT_COLUMNS];
      next += 1;
      if (isFree(row, column)) return { row, column };
    }
  };
}
