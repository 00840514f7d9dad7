import { exitDateStates, kpiInsights, trackDays } from '../core/kpi/index.ts';
import { isRefreshDashboardRequest, type RefreshDashboardRequest } from '../model/kpi-request.ts';
import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { applyFormats } from '../sheet/apply-formats.ts';
import { applyFrame, type EnsuredTab, ensureTab, writeCells } from '../sheet/apply-tab.ts';
import { addCharts, type OpenedCharts, openCharts } from '../sheet/charts.ts';
import { mendColours } from '../sheet/colour-rules.ts';
import { type GeneratedTab, generatedTabs, markGenerated, tabIdOf } from '../sheet/generated-tabs.ts';
import { nameCell, placeNamed } from '../sheet/named-places.ts';
import { readGrid } from '../sheet/read-tables.ts';
import { insertColumns, insertRows, reachRow } from '../sheet/room.ts';
import { sheetOf, showTab, tabName } from '../sheet/sheets.ts';
import { readTabCells } from '../sheet/tab-cells.ts';
import {
  chartChanges,
  type DashboardRepairs,
  describeDashboard,
  describeKpiData,
  exitRows,
  insightsBasis,
  KPI_AS_OF,
  type KpiDataSize,
  type KpiTableKey,
  kpiReferences,
  kpiTableOn,
  lastColumnOf,
  lastRowOf,
  mendDashboard,
  mendKpiData,
  openKpiLog,
  readExitRecord,
  readKpis,
  type TabCells,
  type TabDescription,
  widthOf,
} from '../tabs/index.ts';
import { dashboardWords } from '../text/dashboard/index.ts';
import { carryOut } from './carry-out.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Makes the dashboard as of a day, or gives the one that is there what it lacks. What people wrote, moved and styled stays.
 *
 * @param request - whatever a page sent.
 */
export function refreshDashboard(request: unknown): Outcome<{ readonly tabId: number }> {
  return carryOut(request, isRefreshDashboardRequest, refresh);
}

function refresh({ language, asOf }: RefreshDashboardRequest): Outcome<{ readonly tabId: number }> {
  const generated = generatedTabs();
  const dayOf = spreadsheetDays();
  const [kpiTab, logTab] = [readTable('kpis', generated), readTable('kpiLog', generated)];
  if (kpiTab === null || logTab === null) return { status: 'changed' };
  const recordTab = readTable('exitRecord', generated);
  const { kpis, issues, language: tableLanguage } = readKpis(kpiTab.table.cells, dayOf);
  const { entriesOf } = openKpiLog(logTab.table.cells, kpis, dayOf);
  const record = readExitRecord(recordTab?.table.cells ?? [], dayOf);
  const states = exitDateStates(kpis, record.agreements, record.decisions, asOf);
  const sources = { kpis: kpiTab.table, kpiLog: logTab.table, exitRecord: recordTab?.table ?? null };
  const references = kpiReferences(sources, widthOf(kpiTab.grid));

  const dataTab = openTab({ key: 'kpiData', name: dashboardWords[language].dataName, isHidden: true }, generated);
  const dashboardTab = openTab({ key: 'dashboard', name: dashboardWords[language].name }, generated);
  const named = dashboardTab.isNew ? null : placeNamed(KPI_AS_OF);
  const asOfCell = named?.tabId === dashboardTab.tabId ? named.area : null;
  const data = mendKpiData(dataTab.cells, tabName(dataTab.tabId), {
    references,
    kpis: kpis.map((kpi) => ({ kpi, dates: trackDays(kpi).length })),
    exitRows: exitRows(states, kpis, record.agreements, language),
    areMoreToCome: issues.some(({ code }) => code !== 'no rows'),
    tableLanguage,
    language,
    dayOf,
  });
  const dashboard = mendDashboard(dashboardTab.cells, {
    references,
    data,
    kpis,
    insights: kpiInsights({ kpis, agreements: record.agreements, states, entriesOf }, asOf),
    states,
    asOf,
    basis: insightsBasis(sources, asOf),
    named: asOfCell,
    language,
    dayOf,
  });
  const frame = describeKpiData(language, data);
  if (!dataTab.isNew) growData(dataTab, data.size, frame);
  const { charts, rows } = frameDashboard(dashboardTab, dashboard, language);
  const { heading } = dashboard.places.charts;
  const changes = chartChanges(charts.drawn, dashboard.draft, {
    dataTabId: dataTab.tabId,
    tracks: data.tracks,
    abandoned: data.abandoned,
    from: { row: heading.row + 1, column: heading.column },
    language,
  });
  reachRow(dashboardTab.tabId, rows, changes.lastRow);
  if (dataTab.isNew) {
    applyFrame(dataTab.tabId, frame);
    markGenerated(dataTab.tabId, frame.key);
  } else applyFormats(sheetOf(dataTab.tabId), frame.formats);
  // A name that is there moves with its cell.
  if (asOfCell === null) nameCell(KPI_AS_OF, dashboardTab.tabId, dashboard.asOf.row, dashboard.asOf.column);
  // What a KPI was called, and that one is gone, is known from the hidden tab until that is written: charts that are there go first.
  charts.change(changes);
  writeCells(dataTab.tabId, data.blocks);
  writeCells(dashboardTab.tabId, dashboard.blocks);
  addCharts(sheetOf(dashboardTab.tabId), changes.added);
  showTab(dashboardTab.tabId);
  return { status: 'done', tabId: dashboardTab.tabId };
}

/** A table of KPIs with the name of its tab, and the grid that it stands in; `null` where there is none. */
function readTable(key: KpiTableKey, generated: readonly GeneratedTab[]) {
  const tabId = tabIdOf(generated, key);
  const grid = tabId === null ? null : readGrid(tabId);
  const table = grid && kpiTableOn[key](grid);
  return grid && table && { grid, table: { ...table, tabName: tabName(grid.tabId) } };
}

/** A tab of ours, made where there is none, and all that it holds. */
interface OpenedTab extends EnsuredTab {
  readonly cells: TabCells;
}

function openTab(description: Parameters<typeof ensureTab>[0], generated: readonly GeneratedTab[]): OpenedTab {
  const { tabId, isNew } = ensureTab(description, generated);
  const cells = isNew ? null : readTabCells(tabId);
  return { tabId, isNew, cells: cells ?? { cells: [], formulas: [] } };
}

/** Makes the grid of the hidden tab as large as a new one's, where it is too small. */
function growData({ tabId, cells }: OpenedTab, least: KpiDataSize, { size = least }: TabDescription): void {
  const [rows, columns] = [cells.cells.length, widthOf(cells)];
  if (rows < least.rows) insertRows(tabId, rows, size.rows - rows);
  if (columns < least.columns) insertColumns(tabId, columns, size.columns - columns);
}

/**
 * What the dashboard has but its cells; room for them is made first of all. Its charts are read before anything is written.
 *
 * @returns how many rows the tab has then, too.
 */
function frameDashboard(
  { tabId, isNew, cells }: OpenedTab,
  repairs: DashboardRepairs,
  language: Language,
): { readonly charts: OpenedCharts; readonly rows: number } {
  if (isNew) {
    const description = describeDashboard(language, repairs);
    applyFrame(tabId, description);
    markGenerated(tabId, description.key);
    return { charts: openCharts(tabId), rows: description.size.rows };
  }
  for (const { after, count } of repairs.insertedRows) insertRows(tabId, after, count);
  const inserted = repairs.insertedRows.reduce((sum, { count }) => sum + count, cells.cells.length);
  const last = lastRowOf(repairs.blocks);
  reachRow(tabId, inserted, last);
  const [columns, lastColumn] = [widthOf(cells), lastColumnOf(repairs.blocks)];
  if (lastColumn > columns) insertColumns(tabId, columns, lastColumn - columns);
  const charts = openCharts(tabId);
  if (repairs.colours.length > 0) mendColours(tabId, repairs.colours);
  applyFormats(sheetOf(tabId), repairs.formats);
  return { charts, rows: Math.max(inserted, last) };
}
