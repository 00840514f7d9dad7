import { cellAddress, columnLetters, fold, isBlank, readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import { KPI_VALUES, type Kpi, type KpiValue } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpisWords } from '../../text/kpis/index.ts';
import { quotedTab } from '../tables/quoted-tab.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { Area, CellBlock, TabDescription } from '../tables/tab-description.ts';
import type { ExitRow } from './exit-rows.ts';
import { CHART_COLUMNS, TRACK_COLUMNS } from './kpi-chart.ts';
import { KPI_AS_OF, type KpiReferences, kpiCall } from './kpi-references.ts';
import { TabDraft } from './tab-draft.ts';

/** What the hidden tab is made from. */
export interface KpiDataGiven {
  readonly references: KpiReferences;
  /** Each with the number of dates of its course. */
  readonly kpis: readonly { readonly kpi: Kpi; readonly dates: number }[];
  readonly exitRows: readonly ExitRow[];
  /** Whether KPIs are missing here since their rows hold a mistake: what is kept of them stays. */
  readonly areMoreToCome: boolean;
  /** Of the KPI table, in which the functions answer. */
  readonly tableLanguage: Language;
  readonly language: Language;
  readonly dayOf: DayOf;
}

/** The columns of the hidden tab in which a KPI has its course. */
export interface KpiTrackPlace {
  readonly kpi: Kpi;
  /** How the chart's title may read that was made for these columns. */
  readonly formerName: string;
  /** What the chart draws, from its headers on. */
  readonly area: Area;
}

/** What is to be done to the hidden tab, and where things are then. */
export interface KpiData {
  readonly blocks: readonly CellBlock[];
  /** How large its grid has to be at least. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly tracks: readonly KpiTrackPlace[];
  /** The first of the columns of KPIs that are gone. */
  readonly abandoned: readonly number[];
  /** How many exit dates there were before. */
  readonly formerExitRows: number;
  /** Parts of it, as formulas of other tabs refer to them. */
  readonly refers: KpiDataReferences;
}

export interface KpiDataReferences {
  readonly earlierDay: string;
  /** The names and the actual values of the day from which changes are counted. */
  readonly earlier: { readonly names: string; readonly actual: string };
  /** The rows of the exit dates, as far as the dashboard shows their columns; and the first of these columns. */
  readonly exitRows: string;
  readonly exitNames: string;
  readonly exitStates: string;
  /** The cell with the date of an exit row, counted from 0. */
  readonly exitDate: (index: number) => string;
  /** A column of the course of a KPI, by its place among them. */
  readonly track: (kpi: string, column: number) => string | null;
}

/** From the left: the scorecard of an earlier day, the exit dates, and the course of each KPI; counted from the first column. */
const EXIT_ROWS = KPI_VALUES.length + 2;
const TRACKS = EXIT_ROWS + 12;
const TRACK_WIDTH = CHART_COLUMNS + 1;

/** Columns of the exit dates; the dashboard shows the first eight. */
export const EXIT_COLUMNS = {
  kpi: 0,
  exitDate: 1,
  state: 2,
  actual: 3,
  exitLine: 4,
  chance: 5,
  rule: 6,
  agreement: 7,
  track: 8,
  position: 9,
  recordRow: 10,
} as const;

export const SHOWN_EXIT_COLUMNS = EXIT_COLUMNS.agreement + 1;

/** Above the exit dates, as far as the dashboard shows them. */
export function exitHeaders(language: Language): string[] {
  const { columns, values } = kpisWords[language];
  const { exitDate, state, rule, agreement } = dashboardWords[language].exitColumns;
  return [columns.kpi[0], exitDate, state, values.actual[0], values.exitLine[0], values.chance[0], rule, agreement];
}

/** Days for which changes are told. */
const RECENT_DAYS = 28;

/** So that the functions can grow for some time. */
const SPARE_ROWS = 60;

/** The hidden tab from which the dashboard and its charts draw, wherever its parts stand now: what it lacks, and what has changed. */
export function mendKpiData(tab: TabCells, tabName: string, given: KpiDataGiven): KpiData {
  const { references, kpis, language, tableLanguage } = given;
  const draft = new TabDraft(tab, given.dayOf);
  const found = draft.find((_, formula) => /^=ABMKPIS\(/i.test(formula));
  const [first, column] = [(found?.row ?? 2) - 1, found?.column ?? 1];
  const at = (row: number, position: number) => `$${columnLetters(position)}$${row}`;
  const range = (row: number, position: number, rows: number, columns = 1) =>
    `${at(row, position)}:${at(row + rows - 1, position + columns - 1)}`;

  draft.put(first, column, dashboardWords[language].earlier);
  draft.put(first, column + 1, { formula: `=${KPI_AS_OF}-${RECENT_DAYS}` });
  const earlierCall = kpiCall('ABMKPIS', references, { asOf: at(first, column + 1) });
  draft.put(first + 1, column, { formula: `=${earlierCall}` });

  const blocks = trackBlocks(draft, first, column + TRACKS, given);
  const exitColumn = column + EXIT_ROWS;
  const exitRow = first + 2;
  const former = countRows(draft, exitRow, exitColumn);
  const listed = Math.max(given.exitRows.length, 1);
  for (const [position, header] of exitHeaders(language).entries()) draft.put(first + 1, exitColumn + position, header);
  for (const [index, row] of given.exitRows.entries()) {
    const block = blocks.tracks.find(({ kpi }) => fold(kpi.name) === fold(row.kpi)) ?? null;
    const number = block === null ? '' : blocks.tracks.indexOf(block) + 1;
    const cells = exitCells(exitRow + index, exitColumn, row, block, given);
    cells.forEach((cell, position) => {
      draft.put(exitRow + index, exitColumn + position, position === EXIT_COLUMNS.track ? number : cell);
    });
  }
  for (let row = exitRow + given.exitRows.length; row < exitRow + former; row += 1) {
    for (const position of Object.values(EXIT_COLUMNS)) draft.put(row, exitColumn + position, '');
  }

  for (const [index, { kpi, area }] of blocks.tracks.entries()) {
    const { row, column: start } = area;
    const rows = (area.rows ?? 1) - 1;
    const values = (position: number) => range(row + 1, start + position, rows);
    draft.put(row - 1, start, kpi.name);
    const track = kpiCall('ABMKPITRACK', references, { kpi: at(row - 1, start), asOf: KPI_AS_OF });
    draft.put(row, start, { formula: `=${track}` });
    draft.put(row, start + TRACK_COLUMNS, kpisWords[tableLanguage].columns.exitDate[0]);
    const column0 = exitColumn + EXIT_COLUMNS.track;
    const isMarked = `COUNTIFS(${range(exitRow, column0, listed)},${index + 1},${range(exitRow, column0 + 1, listed)},ROW(${values(0)})-ROW(${at(row, start)}))>0`;
    const [line, actual, plan] = [values(4), values(1), values(2)];
    const mark = `IF(${line}<>"",${line},IF(${actual}<>"",${actual},${plan}))`;
    draft.put(row + 1, start + TRACK_COLUMNS, { formula: `=ARRAYFORMULA(IF(${isMarked},${mark},""))` });
  }
  for (const start of blocks.abandoned) clearTrack(draft, first, start);

  const longest = blocks.tracks.reduce((most, { area }) => Math.max(most, area.rows ?? 0), 0);
  const tab0 = `${quotedTab(tabName)}!`;
  return {
    blocks: draft.blocks(),
    size: {
      rows: first + SPARE_ROWS + Math.max(longest, given.exitRows.length, kpis.length),
      columns: blocks.lastColumn,
    },
    tracks: blocks.tracks,
    abandoned: blocks.abandoned,
    formerExitRows: former,
    refers: {
      earlierDay: tab0 + at(first, column + 1),
      earlier: {
        names: tab0 + range(first + 2, column, kpis.length + SPARE_ROWS / 2),
        actual: tab0 + range(first + 2, column + 1, kpis.length + SPARE_ROWS / 2),
      },
      exitRows: tab0 + range(exitRow, exitColumn, listed, SHOWN_EXIT_COLUMNS),
      exitNames: tab0 + range(exitRow, exitColumn, listed),
      exitStates: tab0 + range(exitRow, exitColumn + EXIT_COLUMNS.state, listed),
      exitDate: (index) => tab0 + at(exitRow + index, exitColumn + EXIT_COLUMNS.exitDate),
      track: (name, position) => {
        const area = blocks.tracks.find(({ kpi }) => fold(kpi.name) === fold(name))?.area;
        return area === undefined
          ? null
          : tab0 + range(area.row + 1, area.column + position, Math.max((area.rows ?? 2) - 1, 1));
      },
    },
  };

  function exitCells(
    row: number,
    start: number,
    exit: ExitRow,
    block: KpiTrackPlace | null,
    { references: to }: KpiDataGiven,
  ) {
    const cell = (key: keyof typeof EXIT_COLUMNS) => `$${cellAddress(row, start + EXIT_COLUMNS[key])}`;
    const { record } = to;
    const isMade = `${cell('recordRow')}>0`;
    const recorded = (key: 'actual' | 'exitLine' | 'chance' | 'decision') =>
      record === null ? '""' : `INDEX(${record[key]},${cell('recordRow')})`;
    const figure = (what: KpiValue & ('actual' | 'exitLine' | 'chance'), ahead: string) => {
      const call = kpiCall('ABMKPI', to, {
        kpi: cell('kpi'),
        what: kpisWords.en.values[what][0],
        asOf: cell('exitDate'),
      });
      return {
        formula: `=IF(${isMade},${recorded(what)},IF(${cell('exitDate')}>${KPI_AS_OF},${ahead},IFERROR(${call},"")))`,
      };
    };
    const { states } = dashboardWords[language];
    const dates = block && range(block.area.row + 1, block.area.column, (block.area.rows ?? 2) - 1);
    const lines = block && range(block.area.row + 1, block.area.column + 4, (block.area.rows ?? 2) - 1);
    return [
      exit.kpi,
      { day: exit.exitDate },
      {
        formula: `=IF(${isMade},${recorded('decision')},IF(${cell('exitDate')}>${KPI_AS_OF},"${states['to come']}","${states.pending}"))`,
      },
      figure('actual', '""'),
      figure('exitLine', lines === null ? '""' : `IFERROR(INDEX(${lines},${cell('position')}),"")`),
      figure('chance', '""'),
      exit.rule,
      exit.agreement,
      '',
      dates === null ? '' : { formula: `=COUNTIF(${dates},"<"&${cell('exitDate')})+1` },
      record === null
        ? 0
        : {
            formula: `=IFERROR(INDEX(FILTER(ROW(${record.kpi}),${record.kpi}=${cell('kpi')},${record.exitDate}=${cell('exitDate')},${record.decision}<>""),1),0)`,
          },
    ];
  }
}

/** Which columns each KPI has: those that it had, then those of KPIs that are gone, then new ones. */
function trackBlocks(draft: TabDraft, first: number, firstColumn: number, { kpis, areMoreToCome }: KpiDataGiven) {
  const there = draft
    .columnsWith(first + 1, (formula) => /^=ABMKPITRACK\(/i.test(formula))
    .map((start) => ({ start, name: readText(draft.cell(first, start)) ?? '' }));
  const taken = new Map<number, string>();
  const starts = new Map<Kpi, { start: number; name: string }>();
  const take = (kpi: Kpi, block: { start: number; name: string }) => {
    starts.set(kpi, block);
    taken.set(block.start, kpi.name);
  };
  for (const { kpi } of kpis) {
    const own = there.find(({ start, name }) => fold(name) === fold(kpi.name) && !taken.has(start));
    if (own !== undefined) take(kpi, own);
  }
  let next = Math.max(firstColumn, ...there.map(({ start }) => start + TRACK_WIDTH));
  for (const { kpi } of kpis) {
    if (starts.has(kpi)) continue;
    // A KPI that was renamed is told by the columns that nobody claims.
    const left = areMoreToCome ? undefined : there.find(({ start }) => !taken.has(start));
    take(kpi, left ?? { start: next, name: kpi.name });
    if (left === undefined) next += TRACK_WIDTH;
  }
  const tracks = kpis.flatMap(({ kpi, dates }): KpiTrackPlace[] => {
    const block = starts.get(kpi);
    if (block === undefined) return [];
    const area = { row: first + 1, column: block.start, rows: dates + 1, columns: CHART_COLUMNS };
    return [{ kpi, formerName: block.name, area }];
  });
  const abandoned = areMoreToCome ? [] : there.flatMap(({ start }) => (taken.has(start) ? [] : [start]));
  return { tracks, abandoned, lastColumn: next };
}

function clearTrack(draft: TabDraft, first: number, start: number): void {
  draft.put(first, start, '');
  draft.put(first + 1, start, '');
  draft.put(first + 1, start + TRACK_COLUMNS, '');
  draft.put(first + 2, start + TRACK_COLUMNS, '');
}

/** How many rows from one on have something in a column. */
function countRows(draft: TabDraft, row: number, column: number): number {
  let count = 0;
  while (!isBlank(draft.cell(row + count, column))) count += 1;
  return count;
}

/** The frame of the hidden tab. */
export function describeKpiData(language: Language, { size }: KpiData): TabDescription {
  return {
    key: 'kpiData',
    name: dashboardWords[language].dataName,
    isHidden: true,
    frozenRows: 0,
    size,
    blocks: [],
    columnWidths: [],
    formats: [],
    validations: [],
    notes: [],
    colours: [],
  };
}
