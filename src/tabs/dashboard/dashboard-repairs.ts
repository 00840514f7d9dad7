import type { Day, DayOf } from '../../model/calendar.ts';
import type { ExitDateState } from '../../model/exit-record.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { KpiInsight } from '../../model/kpi-insight.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { kpiFinder } from '../kpis/kpi-table.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock, ColourRule, RangeFormat } from '../tables/tab-description.ts';
import {
  areExitDates,
  exitDatesFormula,
  exitSign,
  isScorecard,
  isSign,
  scorecardFormula,
  statusSign,
} from './dashboard-formulas.ts';
import { dashboardColours, dashboardFormats, SENTENCE_COLUMNS } from './dashboard-looks.ts';
import {
  type DashboardPlaces,
  isWord,
  LEAST_SPARE_ROWS,
  placeDashboard,
  shownRows,
  type WordKey,
} from './dashboard-places.ts';
import { EXIT_COLUMNS, exitHeaders } from './exit-cells.ts';
import { fillInsights } from './fill-insights.ts';
import { scorecardColumn } from './insight-cells.ts';
import { dayHelpFormula, isDayHelp } from './insights-basis.ts';
import type { KpiData } from './kpi-data.ts';
import type { KpiReferences } from './kpi-references.ts';
import { kpiLook, rowNumberFormats } from './number-formats.ts';
import { type InsertedRows, type Pin, TabDraft } from './tab-draft.ts';

/** What a dashboard shows. */
export interface DashboardGiven {
  readonly references: KpiReferences;
  readonly data: KpiData;
  readonly kpis: readonly Kpi[];
  readonly insights: readonly KpiInsight[];
  readonly states: readonly ExitDateState[];
  readonly asOf: Day;
  /** As `insightsBasis` gives it. */
  readonly basis: string;
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
  const { data, insights, states, kpis } = given;
  const draft = new TabDraft(tab, given.dayOf);
  const places = placeDashboard(draft, given.named, {
    insights: Math.max(1, insights.length),
    kpis: kpis.length,
    formerExitRows: data.formerExitRows,
    exitRows: Math.max(1, states.length),
  });
  writeWords(draft, places, given);
  const numbers = rowNumberFormats(draft, places, kpis, states);
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
function writeWords(draft: TabDraft, places: DashboardPlaces, { basis, language }: DashboardGiven): void {
  const { asOf, insights } = places;
  const words = dashboardWords[language];
  const put = (key: WordKey, row: number, column: number) => {
    if (draft.isFree(row, column) || isWord(key)(draft.cell(row, column))) {
      draft.put(row, column, words[key]);
    }
  };
  const title = draft.find(isWord('name'));
  put('name', title?.row ?? 1, title?.column ?? 1);
  if (asOf.column > 1) put('asOf', asOf.row, asOf.column - 1);
  putFormula(draft, asOf.row, asOf.column + 1, isDayHelp, dayHelpFormula(basis, words.asOfHelp, words.outdated));
  const figures = draft.find(isWord('figures'));
  put('figures', figures?.row ?? insights.heading.row, figures?.column ?? insights.body.column + SENTENCE_COLUMNS);
  for (const key of ['insights', 'scorecard', 'exitDates', 'charts'] as const) {
    put(key, places[key].heading.row, places[key].heading.column);
  }
}

/** @returns how many rows have a sign, those among them that are blank now. */
function fillScorecard(draft: TabDraft, { scorecard }: DashboardPlaces, { references, kpis }: DashboardGiven): number {
  const { row, column } = scorecard.body;
  const shown = shownRows(draft, scorecard.body) - 1;
  putFormula(draft, row, column, isScorecard, scorecardFormula(references));
  const positions = { name: column, status: column + scorecardColumn('status') };
  return putSigns(draft, row + 1, column, { filled: kpis.length, shown }, (at, index) =>
    statusSign(at, positions, references, kpiLook(kpis[index])),
  );
}

function fillExitDates(
  draft: TabDraft,
  { exitDates }: DashboardPlaces,
  { data, kpis, states, language }: DashboardGiven,
): number {
  const { row, column } = exitDates.body;
  for (const [index, header] of exitHeaders(language).entries()) {
    const isOurs = LANGUAGES.some((of) => exitHeaders(of)[index] === draft.cell(row - 1, column + index));
    if (isOurs || draft.isFree(row - 1, column + index)) draft.put(row - 1, column + index, header);
  }
  const shown = Math.min(shownRows(draft, exitDates.body), data.formerExitRows);
  putFormula(draft, row, column, areExitDates, exitDatesFormula(data.refers.exitRows));
  const positions = { name: column, state: column + EXIT_COLUMNS.state };
  const kpiOf = kpiFinder(kpis);
  const looks = states.map(({ kpi }) => kpiLook(kpiOf(kpi)));
  return putSigns(draft, row, column, { filled: states.length, shown }, (at, index) =>
    exitSign(at, positions, looks[index] ?? ''),
  );
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

/** Signs beside the rows that a list is going to fill and beside the blank ones below, left of its first column. */
function putSigns(
  draft: TabDraft,
  first: number,
  column: number,
  { filled, shown }: { readonly filled: number; readonly shown: number },
  sign: (row: number, index: number) => string,
): number {
  let rows = 0;
  if (column === 1) return rows;
  const isOurs = (row: number) => draft.isFree(row, column - 1) || isSign(draft.formula(row, column - 1));
  // Rows that the list fills no longer are blank then.
  const isOpen = (row: number) => row < first + Math.max(filled, shown) || draft.isFree(row, column);
  while (rows < filled + LEAST_SPARE_ROWS && isOurs(first + rows) && isOpen(first + rows)) {
    draft.put(first + rows, column - 1, { formula: sign(first + rows, rows) });
    rows += 1;
  }
  return rows;
}
