import { isBlank, isDate, readText } from '../../core/tables/index.ts';
import type { Cell } from '../../model/cell.ts';
import { KPI_VALUES } from '../../model/kpi.ts';
import { LANGUAGES } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { areExitDates, isScorecard, isSign } from './dashboard-formulas.ts';
import { SHOWN_EXIT_COLUMNS } from './exit-cells.ts';
import { isSentence } from './insight-cells.ts';
import type { Pin, TabDraft } from './tab-draft.ts';

/** Where the parts of a dashboard stand, whatever is inserted. */
export interface DashboardPlaces {
  /** The cell with the day. */
  readonly asOf: Pin;
  /** Whether no day stood in that cell. */
  readonly isDayNew: boolean;
  readonly insights: DashboardSection;
  readonly scorecard: DashboardSection;
  readonly exitDates: DashboardSection;
  readonly charts: DashboardSection;
}

interface DashboardSection {
  readonly heading: Pin;
  /** The first cell of what stands below the heading, and below the headers of the exit dates. */
  readonly body: Pin;
  /** Whether it was not there. */
  readonly isNew: boolean;
}

/** How much there is to show. */
export interface DashboardSizes {
  readonly insights: number;
  readonly kpis: number;
  /** The rows that the exit dates fill as the tab was read, and those that they are going to fill. */
  readonly formerExitRows: number;
  readonly exitRows: number;
}

/** Rows for sentences, as they are made. */
export const INSIGHT_ROWS = 7;

/** Blank rows below a list, so that it can grow by itself. When there are fewer than the least it gets all of them anew. */
const SPARE_ROWS = 4;
export const LEAST_SPARE_ROWS = 2;

/**
 * Finds the parts of a dashboard wherever people have moved them, and makes room for those that are gone or have grown. Rows that people
 * filled are pushed down, never written over.
 *
 * @param named - the cell that has the name of the day; `null` where it has none.
 */
export function placeDashboard(draft: TabDraft, named: Readonly<Pin> | null, sizes: DashboardSizes): DashboardPlaces {
  const isEmpty = draft.lastRow === 0;
  const asOf = placeAsOf(draft, named, isEmpty);
  const place = placing(draft, asOf, isEmpty);
  const insights = place('insights', isSentence, 1, INSIGHT_ROWS);
  const scorecard = place('scorecard', isScorecard, 1, sizes.kpis + 1 + SPARE_ROWS);
  const exitDates = place('exitDates', areExitDates, 2, sizes.exitRows + SPARE_ROWS);
  const charts = place('charts', () => false, 1, 0);
  makeInsightRoom(draft, insights.body, sizes.insights);
  const spilled = Math.min(shownRows(draft, scorecard.body), sizes.kpis + 1);
  makeRoom(draft, scorecard.body, KPI_VALUES.length + 1, spilled, sizes.kpis + 1);
  const listed = Math.min(shownRows(draft, exitDates.body), sizes.formerExitRows);
  makeRoom(draft, exitDates.body, SHOWN_EXIT_COLUMNS, listed, sizes.exitRows);
  return { asOf, isDayNew: !isDate(draft.cell(asOf.row, asOf.column)), insights, scorecard, exitDates, charts };
}

/** By its name, else right of its label, else in the second row. */
function placeAsOf(draft: TabDraft, named: Readonly<Pin> | null, isEmpty: boolean): Pin {
  if (named !== null) return draft.pin(named.row, named.column);
  const label = draft.find(isWord('asOf'));
  if (label !== null && takesDay(draft, label.row, label.column + 1)) return draft.pin(label.row, label.column + 1);
  if (!isEmpty && !draft.isFreeRow(2)) draft.insertRows(1, 1);
  return draft.pin(2, AS_OF_COLUMN);
}

const AS_OF_COLUMN = 3;

/** Whether nobody has put something else in the place of the day. */
function takesDay(draft: TabDraft, row: number, column: number): boolean {
  return draft.isFree(row, column) || isDate(draft.cell(row, column));
}

type SectionKey = Exclude<keyof DashboardPlaces, 'asOf' | 'isDayNew'>;

/** Finds one section after the other, or places it behind the one before. */
function placing(draft: TabDraft, asOf: Pin, isEmpty: boolean) {
  let end = asOf.row;
  return (key: SectionKey, isBody: (formula: string) => boolean, above: number, rows: number): DashboardSection => {
    const body = draft.find((_, formula) => formula !== '' && isBody(formula));
    const heading = body === null ? draft.find(isWord(key)) : headingOf(draft, key, body, above);
    if (heading !== null) {
      const first = body ?? { row: heading.row + above, column: heading.column + 1 };
      const pinned = draft.pin(Math.max(1, heading.row), Math.max(1, heading.column));
      return { heading: pinned, body: draft.pin(first.row, first.column), isNew: false };
    }
    const isLast = key === 'charts';
    const row = isEmpty || isLast ? Math.max(end, isLast ? draft.lastRow : 0) + 2 : roomBelow(draft, end, above + rows);
    end = row + above + rows - 1;
    const column = Math.max(1, asOf.column - AS_OF_COLUMN + 1);
    return { heading: draft.pin(row, column), body: draft.pin(row + above, column + 1), isNew: true };
  };
}

/** The heading above the first cell of a section, which rows may have come between. */
function headingOf(draft: TabDraft, key: SectionKey, body: Readonly<Pin>, above: number): Readonly<Pin> {
  const usual = { row: body.row - above, column: body.column - 1 };
  if (isWord(key)(draft.cell(usual.row, usual.column))) return usual;
  const found = draft.find(isWord(key));
  return found !== null && found.row < usual.row ? found : usual;
}

/** The first of so many blank rows, with a blank one above them, below a row. An earlier run may have inserted them. */
function roomBelow(draft: TabDraft, row: number, rows: number): number {
  let blank = 0;
  while (blank < rows + 1 && draft.isFreeRow(row + 1 + blank)) blank += 1;
  draft.insertRows(row, rows + 1 - blank);
  return row + 2;
}

function makeInsightRoom(draft: TabDraft, body: Pin, needed: number): void {
  const rows = insightRows(draft, body);
  const last = rows[rows.length - 1] ?? body.row - 1;
  draft.insertRows(last, needed - rows.length);
}

/** The rows in which sentences may stand: blank ones and our own, up to the next heading. */
export function insightRows(draft: TabDraft, body: Readonly<Pin>): number[] {
  const rows: number[] = [];
  for (let row = body.row; row < body.row + INSIGHT_ROWS + rows.length && row < body.row + FARTHEST; row += 1) {
    if (body.column > 1 && !isBlank(draft.cell(row, body.column - 1))) break;
    if (isSentenceCell(draft, row, body.column)) rows.push(row);
    if (rows.length === INSIGHT_ROWS) break;
  }
  return rows;
}

const FARTHEST = 2 * INSIGHT_ROWS;

function isSentenceCell(draft: TabDraft, row: number, column: number): boolean {
  return (
    draft.isFree(row, column) || isSentence(draft.formula(row, column)) || isWord('noInsights')(draft.cell(row, column))
  );
}

/** How many rows a formula fills; 1 where it shows a mistake. */
export function shownRows(draft: TabDraft, { row, column }: Readonly<Pin>): number {
  const first = draft.cell(row, column);
  if (typeof first === 'string' && first.startsWith('#')) return 1;
  let rows = 1;
  while (!isBlank(draft.cell(row + rows, column)) && draft.formula(row + rows, column) === '') rows += 1;
  return rows;
}

/** Inserts rows below a list that fills some rows now and is to fill others. */
function makeRoom(
  draft: TabDraft,
  { row, column }: Readonly<Pin>,
  width: number,
  filled: number,
  needed: number,
): void {
  const isOpen = (at: number) =>
    Array.from({ length: width }, (_, i) => column + i).every((each) => draft.isFree(at, each)) &&
    (column === 1 || draft.isFree(at, column - 1) || isSign(draft.formula(at, column - 1)));
  const enough = needed + LEAST_SPARE_ROWS;
  let rows = Math.max(filled, 1);
  while (rows < enough && isOpen(row + rows)) rows += 1;
  if (rows < enough) draft.insertRows(row + rows - 1, needed + SPARE_ROWS - rows);
}

/** Whether a cell holds a word of ours, in either language. */
export function isWord(key: WordKey): (cell: Cell) => boolean {
  const words = LANGUAGES.map((language) => dashboardWords[language][key]);
  return (cell) => words.includes(readText(cell) ?? '');
}

/** Words that stand in cells as they are. */
export type WordKey = SectionKey | 'name' | 'asOf' | 'figures' | 'noInsights';
