import type { Day } from './calendar.ts';
import { EXIT_DECISIONS, type ExitDecisionWord } from './exit-record.ts';
import { KPI_COLUMNS, type KpiColumn } from './kpi.ts';
import { isLanguage, type Language } from './language.ts';
import type { SentCell, SentRow } from './sent-table.ts';
import {
  areNames,
  isDay,
  isFilledText,
  isKey,
  isPosition,
  isSentCell,
  isShortText,
  isText,
  listOf,
  orNull,
  shapeOf,
} from './shape.ts';

/** What a page asks for: the tabs of KPIs, those that are missing. */
export interface MakeKpiTabsRequest {
  readonly language: Language;
}

/** A row of the KPI table as a page saw it: the number of its row on the tab, and its cells from the first column of the table on. */
export interface SeenKpiRow {
  readonly row: number;
  readonly cells: SentRow;
}

/** Cells of a row of the KPI table, by column; those that are not there are blank, or to stay as they are. */
export type KpiCells = Readonly<Partial<Record<KpiColumn, SentCell>>>;

/** What a page asks for: a KPI in the table, or other cells for one that is there. */
export interface SaveKpiRequest {
  readonly language: Language;
  /** `null` for a new one. */
  readonly seen: SeenKpiRow | null;
  /** The cells that are to differ, by column. */
  readonly cells: KpiCells;
}

/** What a page asks for: the team's agreement on the exit line of a KPI that is in the table. */
export interface AgreeExitLineRequest {
  readonly language: Language;
  readonly seen: SeenKpiRow;
  /** The cells that are to differ, by column: the line as it was agreed on. */
  readonly cells: KpiCells;
  readonly people: readonly string[];
  readonly decides: string;
  /** The two error rates that were shown; `null` where there were none. */
  readonly stopsSuccess: number | null;
  readonly catchesFailure: number | null;
}

/** What a page asks for: what was decided on an exit date, kept. */
export interface RecordDecisionRequest {
  readonly language: Language;
  readonly kpi: string;
  readonly exitDate: Day;
  readonly decision: ExitDecisionWord;
  readonly reason: string;
  readonly people: readonly string[];
}

/** What a page asks for: rows behind the last one of the log. */
export interface AddKpiEntriesRequest {
  readonly language: Language;
  /** The same when it is asked for again after a failure, so that the rows are added once. Two people may well log the same. */
  readonly key: string;
  readonly entries: readonly NewKpiEntry[];
}

/** A row of the log to be. */
export interface NewKpiEntry {
  readonly day: Day;
  readonly kpi: string;
  readonly value: SentCell;
  readonly note: string;
}

/** What a page asks for: the dashboard as of a day, made or mended. */
export interface RefreshDashboardRequest {
  readonly language: Language;
  readonly asOf: Day;
}

/** What a page asks for: the state of that day on a tab of its own. */
export interface MakeReportRequest {
  readonly language: Language;
  readonly asOf: Day;
  /** The same when it is asked for again after a failure, so that it is kept once. */
  readonly key: string;
}

/** What came of it: a tab, and the name that it got. */
export interface MadeReport {
  readonly tabId: number;
  readonly name: string;
}

const isShare = orNull((value) => typeof value === 'number' && value >= 0 && value <= 1);
/** A cell to be written: of days only those that a spreadsheet shows. */
const isNewCell = (value: unknown) =>
  isSentCell(value) && (typeof value !== 'object' || value.day === null || isDay(value.day));
/** In a column of days a number is shown as one, and may be one that no calendar has. */
const fitsColumn = (column: KpiColumn, cell: unknown) =>
  isNewCell(cell) && !(typeof cell === 'number' && DAY_COLUMNS.includes(column));
const DAY_COLUMNS: readonly KpiColumn[] = ['start', 'due', 'exitDate'];
const areCells = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, cell]) =>
    KPI_COLUMNS.some((column) => column === name && fitsColumn(column, cell)),
  );
const isSeenRow = shapeOf<SeenKpiRow>({ row: isPosition, cells: listOf(isSentCell, { most: 200 }) });

/** The most rows that a page sends at once. */
export const MOST_ENTRIES = 5_000;

export const isMakeKpiTabsRequest = shapeOf<MakeKpiTabsRequest>({ language: isLanguage });

export const isSaveKpiRequest = shapeOf<SaveKpiRequest>({
  language: isLanguage,
  seen: orNull(isSeenRow),
  cells: areCells,
});

export const isAgreeExitLineRequest = shapeOf<AgreeExitLineRequest>({
  language: isLanguage,
  seen: isSeenRow,
  cells: areCells,
  people: areNames,
  decides: isFilledText,
  stopsSuccess: isShare,
  catchesFailure: isShare,
});

export const isRecordDecisionRequest = shapeOf<RecordDecisionRequest>({
  language: isLanguage,
  kpi: isFilledText,
  exitDate: isDay,
  decision: (value) => EXIT_DECISIONS.some((word) => word === value),
  reason: isShortText,
  people: areNames,
});

const isNewEntry = shapeOf<NewKpiEntry>({ day: isDay, kpi: isFilledText, value: isNewCell, note: isText });

export const isAddKpiEntriesRequest = shapeOf<AddKpiEntriesRequest>({
  language: isLanguage,
  key: isKey,
  entries: listOf(isNewEntry, { least: 1, most: MOST_ENTRIES }),
});

export const isRefreshDashboardRequest = shapeOf<RefreshDashboardRequest>({ language: isLanguage, asOf: isDay });

export const isMakeReportRequest = shapeOf<MakeReportRequest>({
  language: isLanguage,
  asOf: isDay,
  key: isKey,
});
