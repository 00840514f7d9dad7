import type { Day, DayOf } from '../model/calendar.ts';
import type { Issue } from '../model/issue.ts';
import { isMakeReportRequest, type MadeReport, type MakeReportRequest } from '../model/kpi-request.ts';
import type { Language } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import { applyFrame, applyTab, ensureTab, markSent, writeCells } from '../sheet/apply-tab.ts';
import { addCharts } from '../sheet/charts.ts';
import { type GeneratedTab, tabIdOf } from '../sheet/generated-tabs.ts';
import { insertTab } from '../sheet/insert-tab.ts';
import { readFirstColumn, readGrid } from '../sheet/read-tables.ts';
import { forgetRequest, noteRequest, tabOfRequest } from '../sheet/request-key.ts';
import { reachRow } from '../sheet/room.ts';
import { deleteTab, sheetOf, showTab, tabName } from '../sheet/sheets.ts';
import {
  describeReport,
  describeReportData,
  isUntouched,
  type KpiTableKey,
  kpiTableOn,
  lastRowOf,
  openKpiLog,
  type ReportData,
  type ReportSources,
  type ReportTrack,
  readExitRecord,
  readKpis,
  reportDataBlock,
  reportDataPlace,
  reportState,
  reportTracks,
  type TabDescription,
} from '../tabs/index.ts';
import { carryOut } from './carry-out.ts';
import { currentStandings } from './current-standings.ts';
import { type FoundTables, findTables } from './find-tables.ts';
import { spreadsheetDays } from './spreadsheet-days.ts';

/**
 * Keeps where everything stands on a day, on a tab of its own that can be printed on one page. Nothing in earlier reports changes. While the
 * KPI table holds a mistake there is none, nor of a day to come: the page, which sees it, does not ask.
 *
 * @param request - whatever a page sent.
 */
export function makeReport(request: unknown): Outcome<MadeReport> {
  return carryOut(request, isMakeReportRequest, make);
}

function make({ key, language, asOf }: MakeReportRequest): Outcome<MadeReport> {
  const found = findTables();
  const { generated } = found;
  const begun = tabOfRequest(key);
  if (begun !== null && generated.some(({ tabId }) => tabId === begun)) return made(begun);
  const dayOf = spreadsheetDays();
  const sources = asOf > dayOf(new Date()) ? null : reportSources(found, asOf, dayOf);
  if (sources === null) return { status: 'changed' };
  const state = reportState(sources);
  const tracks = reportTracks(state, language);
  const data = keepTracks(tracks, key, language, generated);
  const description = describeReport(state, tracks, data, language);
  if (begun !== null) clearAway(begun, description);
  const { tabId } = insertTab(description.name, generated);
  noteRequest(tabId, key);
  applyFrame(tabId, description);
  writeCells(tabId, description.blocks);
  addCharts(sheetOf(tabId), description.charts ?? []);
  markSent(tabId, description.key);
  return made(tabId);
}

/** What an earlier run left may rest on tables that have changed since. A tab on which somebody has written by now is theirs. */
function clearAway(tabId: number, { blocks }: TabDescription): void {
  if (isUntouched(readGrid(tabId)?.cells ?? [], blocks)) deleteTab(tabId);
  else forgetRequest(tabId);
}

function made(tabId: number): Outcome<MadeReport> {
  showTab(tabId);
  return { status: 'done', tabId, name: tabName(tabId) };
}

/** Keeps what the charts of a report draw. Where earlier reports keep theirs, nothing changes. */
function keepTracks(
  tracks: readonly ReportTrack[],
  key: string,
  language: Language,
  generated: readonly GeneratedTab[],
): ReportData {
  const description = describeReportData(language);
  const known = tabIdOf(generated, description.key);
  const keys = known === null ? [] : readFirstColumn(known);
  const place = reportDataPlace(keys, key, tracks);
  const { tabId, isNew } = ensureTab(description, generated);
  if (isNew) applyTab(tabId, description);
  const blocks = reportDataBlock(tracks, key, place);
  reachRow(tabId, isNew ? description.size.rows : keys.length, lastRowOf(blocks));
  writeCells(tabId, blocks);
  return { tabId, ...place };
}

/** The tables that a report is made from; `null` while the KPI table holds a mistake. */
function reportSources(found: FoundTables, asOf: Day, dayOf: DayOf): ReportSources | null {
  const cellsOf = (key: KpiTableKey) => {
    const tab = found.gridOf(tabIdOf(found.generated, key));
    return (tab && (kpiTableOn[key](tab) ?? tab))?.cells ?? [];
  };
  const table = readKpis(cellsOf('kpis'), dayOf);
  if (!table.issues.every(isBlankTable)) return null;
  const log = openKpiLog(cellsOf('kpiLog'), table.kpis, dayOf);
  const { agreements, decisions, issues } = readExitRecord(cellsOf('exitRecord'), dayOf);
  const current = currentStandings(found, asOf, dayOf);
  const unread = new Set(log.remarks.flatMap(({ code, row }) => (code === 'repeated' ? [] : [row])));
  return {
    asOf,
    kpis: table.kpis,
    entriesOf: log.entriesOf,
    logIssues: log.issues.filter((issue) => !isBlankTable(issue)),
    setAside: { log: unread.size, record: new Set(issues.map(({ row }) => row)).size },
    agreements,
    decisions,
    standings: current?.standings ?? [],
    isRanked: (current?.rankedAsOf ?? null) !== null,
  };
}

/** Whether nothing is wrong but that nothing is there yet. */
function isBlankTable({ code }: Issue): boolean {
  return code === 'empty' || code === 'no rows';
}
