import { columnLetters } from '../../core/tables/index.ts';
import type { Day, DayOf } from '../../model/calendar.ts';
import type { ExitDateState } from '../../model/exit-record.ts';
import { KPI_VALUES, type Kpi, type KpiValue } from '../../model/kpi.ts';
import type { KpiInsight } from '../../model/kpi-insight.ts';
import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpiFinder } from '../kpis/kpi-table.ts';
import { fixed } from '../plans/formulas/plan-references.ts';
import { across } from '../tables/areas.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import { QUIET, TITLE } from '../tables/tab-colours.ts';
import type { CellBlock, ColourRule, RangeFormat, TabDescription } from '../tables/tab-description.ts';
import {
  areExitDates,
  exitDatesFormula,
  exitSign,
  isScorecard,
  isSign,
  LANGUAGES,
  scorecardFormula,
  statusSign,
} from './dashboard-formulas.ts';
import { DASHBOARD_WIDTHS, dashboardColours, dashboardFormats, SENTENCE_COLUMNS } from './dashboard-looks.ts';
import {
  type DashboardPlaces,
  INSIGHT_ROWS,
  insightRows,
  isWord,
  placeDashboard,
  type WordKey,
} from './dashboard-places.ts';
import { EXIT_COLUMNS, exitHeaders } from './exit-cells.ts';
import { insightCells, isFigure, scorecardColumn } from './insight-cells.ts';
import type { KpiData } from './kpi-data.ts';
import type { KpiReferences } from './kpi-references.ts';
import { figureFormat, kpiNumberFormat } from './number-formats.ts';
import { type InsertedRows, type Pin, TabDraft } from './tab-draft.ts';

/** What a dashboard shows. */
export interface DashboardGiven {
  readonly references: KpiReferences;
  readonly data: KpiData;
  readonly kpis: readonly Kpi[];
  readonly insights: readonly KpiInsight[];
  readonly states: readonly ExitDateState[];
  readonly asOf: Day;
  /** The cell of the tab that has the name of the day. */
  readonly named: Readonly<Pin> | null;
  readonly language: Language;
  readonly dayOf: DayOf;
}

/** What is to be done to the tab of a dashboard, in this order. */
export interface DashboardRepairs {
  readonly insertedRows: readonly InsertedRows[];
  readonly asOf: Readonly<Pin>;
  readonly formats: readonly RangeFormat[];
  readonly colours: readonly ColourRule[];
  readonly blocks: readonly CellBlock[];
  readonly places: DashboardPlaces;
  /** The tab with all that, as far as it is known. */
  readonly draft: TabDraft;
}

/** What a dashboard lacks, what has changed, and room for it. Cells that people typed stay as they are. */
export function mendDashboard(tab: TabCells, given: DashboardGiven): DashboardRepairs {
  const { data, language, insights, states, kpis } = given;
  const draft = new TabDraft(tab, given.dayOf);
  const places = placeDashboard(draft, given.named, {
    insights: Math.max(1, insights.length),
    kpis: kpis.length,
    formerExitRows: data.formerExitRows,
    exitRows: Math.max(1, states.length),
  });
  writeWords(draft, places, language);
  const numbers = numberFormats(draft, places, kpis, states);
  draft.put(places.asOf.row, places.asOf.column, { day: given.asOf });
  const rows = { kpis: fillScorecard(draft, places, given), exitDates: fillExitDates(draft, places, given) };
  const figures = fillInsights(draft, places, given);
  const isWhole = !places.scorecard.isNew && !places.exitDates.isNew;
  return {
    insertedRows: draft.insertedRows,
    asOf: places.asOf,
    formats: [...dashboardFormats(places, rows), ...numbers, ...figures],
    colours: isWhole ? [] : dashboardColours(places),
    blocks: draft.blocks(),
    places,
    draft,
  };
}

/** Headings and labels, where people have put nothing else. */
function writeWords(draft: TabDraft, places: DashboardPlaces, language: Language): void {
  const { asOf } = places;
  const put = (key: WordKey, row: number, column: number) => {
    if (draft.isFree(row, column) || isWord(key)(draft.cell(row, column))) {
      draft.put(row, column, dashboardWords[language][key]);
    }
  };
  const title = draft.find(isWord('name'));
  put('name', title?.row ?? 1, title?.column ?? 1);
  put('asOf', asOf.row, asOf.column - 1);
  put('asOfHelp', asOf.row, asOf.column + 1);
  for (const key of ['insights', 'scorecard', 'exitDates', 'charts'] as const) {
    put(key, places[key].heading.row, places[key].heading.column);
  }
}

/** @returns how many rows have a sign, those among them that are blank now. */
function fillScorecard(draft: TabDraft, { scorecard }: DashboardPlaces, { references, kpis }: DashboardGiven): number {
  const { row, column } = scorecard.body;
  putFormula(draft, row, column, isScorecard, scorecardFormula(references));
  const positions = { name: column, status: column + scorecardColumn('status') };
  return putSigns(draft, row + 1, column, kpis.length, (at) => statusSign(at, positions, references));
}

function fillExitDates(
  draft: TabDraft,
  { exitDates }: DashboardPlaces,
  { data, states, language }: DashboardGiven,
): number {
  const { row, column } = exitDates.body;
  for (const [index, header] of exitHeaders(language).entries()) {
    const isOurs = LANGUAGES.some((of) => exitHeaders(of)[index] === draft.cell(row - 1, column + index));
    if (isOurs || draft.isFree(row - 1, column + index)) draft.put(row - 1, column + index, header);
  }
  putFormula(draft, row, column, areExitDates, exitDatesFormula(data.refers.exitRows));
  const positions = { name: column, state: column + EXIT_COLUMNS.state };
  return putSigns(draft, row, column, states.length, (at) => exitSign(at, positions));
}

/** Our formula, unless a person put something else in its place. */
function putFormula(
  draft: TabDraft,
  row: number,
  column: number,
  isOurs: (formula: string) => boolean,
  formula: string,
) {
  if (draft.isFree(row, column) || isOurs(draft.formula(row, column))) draft.put(row, column, { formula });
}

/** Signs beside the rows that a list fills and beside the blank ones below, left of its first column. */
function putSigns(
  draft: TabDraft,
  first: number,
  column: number,
  filled: number,
  sign: (row: number) => string,
): number {
  let rows = 0;
  if (column === 1) return rows;
  const isOurs = (row: number) => draft.isFree(row, column - 1) || isSign(draft.formula(row, column - 1));
  const isOpen = (row: number) => row < first + filled || draft.isFree(row, column);
  while (rows < filled + SPARE_SIGNS && isOurs(first + rows) && isOpen(first + rows)) {
    draft.put(first + rows, column - 1, { formula: sign(first + rows) });
    rows += 1;
  }
  return rows;
}

const SPARE_SIGNS = 3;

/** How the numbers of a KPI are shown in a row that was another KPI's, or nobody's; else people may have chosen. */
function numberFormats(
  draft: TabDraft,
  { scorecard, exitDates }: DashboardPlaces,
  kpis: readonly Kpi[],
  states: readonly ExitDateState[],
): RangeFormat[] {
  const kpiOf = kpiFinder(kpis);
  const formatsOf = (kpi: Kpi, { row, column }: Readonly<Pin>, whats: readonly (readonly [KpiValue, number])[]) => {
    if (draft.cell(row, column) === kpi.name) return [];
    return whats.map(([what, position]) => ({
      area: across(row, column + position),
      numberFormat: kpiNumberFormat(kpi, what),
    }));
  };
  const figures = NUMBERS.map((what) => [what, scorecardColumn(what)] as const);
  const exitFigures = (['actual', 'exitLine'] as const).map((what) => [what, EXIT_COLUMNS[what]] as const);
  const { body } = exitDates;
  return [
    ...kpis.flatMap((kpi, index) =>
      formatsOf(kpi, { row: scorecard.body.row + 1 + index, column: scorecard.body.column }, figures),
    ),
    ...states.flatMap(({ kpi: name }, index) => {
      const kpi = kpiOf(name);
      return kpi === undefined ? [] : formatsOf(kpi, { row: body.row + index, column: body.column }, exitFigures);
    }),
  ];
}

const NUMBERS = KPI_VALUES.filter((what) => what !== 'pace' && what !== 'chance' && what !== 'status');

/** @returns how the numbers are shown. */
function fillInsights(draft: TabDraft, places: DashboardPlaces, given: DashboardGiven): RangeFormat[] {
  const { insights, scorecard } = places;
  const { references, data, states, language } = given;
  const { row, column } = insights.body;
  const first = column + SENTENCE_COLUMNS;
  if (draft.isFree(row - 1, first) || isWord('figures')(draft.cell(row - 1, first))) {
    draft.put(row - 1, first, dashboardWords[language].figures);
  }
  const rows = given.kpis.length + 1 + SPARE_SIGNS;
  const sources = {
    references,
    data: data.refers,
    states,
    scorecard: (what: 'kpi' | KpiValue) => {
      const position = scorecard.body.column + scorecardColumn(what);
      return `${fixed(scorecard.body.row + 1, position)}:${fixed(scorecard.body.row + rows, position)}`;
    },
  };
  const formats: RangeFormat[] = [];
  for (const [index, at] of insightRows(draft, insights.body).entries()) {
    const insight = given.insights[index];
    const cells = insight && insightCells(insight, sources, language);
    const columns = figureColumns(draft, at, first, cells?.figures.length ?? 0);
    const addresses = columns.map((position) => `$${columnLetters(position)}${at}`);
    for (const position of draft.columnsWith(at, isFigure)) {
      if (!columns.includes(position)) draft.put(at, position, '');
    }
    const noInsight = index === 0 ? dashboardWords[language].noInsights : '';
    draft.put(at, column, cells ? { formula: cells.sentence(addresses) } : noInsight);
    for (const [i, figure] of (cells?.figures ?? []).entries()) {
      const position = columns[i] ?? first;
      draft.put(at, position, { formula: figure.formula });
      formats.push({ area: across(at, position), numberFormat: figureFormat(figure.number) });
    }
  }
  return formats;
}

/** Cells of a row for so many numbers: those that had some, then blank ones. */
function figureColumns(draft: TabDraft, row: number, first: number, count: number): number[] {
  const columns = draft.columnsWith(row, isFigure).slice(0, count);
  for (let column = first; columns.length < count; column += 1) {
    if (draft.isFree(row, column)) columns.push(column);
  }
  return columns.sort((one, other) => one - other);
}

/** The frame of a new tab. */
export function describeDashboard(language: Language, { formats, colours, places }: DashboardRepairs): TabDescription {
  const { insights, asOf } = places;
  const sentences = {
    row: insights.body.row,
    column: insights.body.column,
    rows: INSIGHT_ROWS,
    columns: SENTENCE_COLUMNS,
  };
  return {
    key: 'dashboard',
    name: dashboardWords[language].name,
    frozenRows: 0,
    hidesGridlines: true,
    size: { rows: 200, columns: DASHBOARD_WIDTHS.length + 6 },
    blocks: [],
    columnWidths: DASHBOARD_WIDTHS,
    rowHeights: Array.from({ length: insights.body.row + INSIGHT_ROWS - 1 }, (_, index) =>
      index + 1 < insights.body.row ? (index === 0 ? TITLE_HEIGHT : ROW_HEIGHT) : SENTENCE_HEIGHT,
    ),
    merges: [{ area: sentences, isByRow: true }],
    formats: [
      { area: across(1, 1), isBold: true, fontSize: 18, colour: TITLE },
      { area: across(asOf.row, asOf.column - 1), horizontal: 'right', colour: QUIET },
      { area: across(asOf.row, asOf.column + 1), colour: QUIET },
      ...formats,
    ],
    validations: [
      { area: across(asOf.row, asOf.column), allowed: { kind: 'date' }, help: dashboardWords[language].asOfHelp },
    ],
    notes: [],
    colours,
  };
}

/** In pixels. */
const TITLE_HEIGHT = 32;
export const ROW_HEIGHT = 21;
const SENTENCE_HEIGHT = 38;
