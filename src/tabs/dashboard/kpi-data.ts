import { RECENT_DAYS } from '../../core/kpi/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import { KPI_VALUES } from '../../model/kpi.ts';
import type { Language } from '../../model/language.ts';
import { dashboardWords } from '../../text/dashboard/index.ts';
import { fixedRange } from '../plans/formulas/plan-references.ts';
import { across, downFrom } from '../tables/areas.ts';
import { quotedTab } from '../tables/quoted-tab.ts';
import type { TabCells } from '../tables/tab-cells.ts';
import type { CellBlock, RangeFormat, TabDescription } from '../tables/tab-description.ts';
import { DAY_FORMAT } from '../tables/written-cell.ts';
import { courseColumn, trackOf } from './course-columns.ts';
import { isScorecard } from './dashboard-formulas.ts';
import { EXIT_COLUMNS, SHOWN_EXIT_COLUMNS } from './exit-cells.ts';
import type { ExitRow } from './exit-rows.ts';
import { KPI_AS_OF, type KpiReferences, kpiCall } from './kpi-references.ts';
import { putExitRows } from './put-exit-rows.ts';
import { putTrack } from './put-track.ts';
import { TabDraft } from './tab-draft.ts';
import { clearTrack, type TrackedKpi, type TrackPlace, trackPlaces } from './track-places.ts';

/** What the hidden tab is made from. */
export interface KpiDataGiven {
  readonly references: KpiReferences;
  readonly kpis: readonly TrackedKpi[];
  readonly exitRows: readonly ExitRow[];
  /** Whether KPIs are missing here since their rows hold a mistake: what is kept of them stays. */
  readonly areMoreToCome: boolean;
  /** Of the KPI table, in which the functions answer. */
  readonly tableLanguage: Language;
  readonly language: Language;
  readonly dayOf: DayOf;
}

/** What is to be done to the hidden tab, and where things are then. */
export interface KpiData {
  readonly blocks: readonly CellBlock[];
  /** How large its grid has to be at least. */
  readonly size: KpiDataSize;
  /** How its days are shown, without which functions would not know them as such. */
  readonly formats: readonly RangeFormat[];
  readonly tracks: readonly TrackPlace[];
  /** The first of the columns of each KPI that is gone. */
  readonly abandoned: readonly number[];
  /** How many exit dates there were before. */
  readonly formerExitRows: number;
  readonly refers: KpiDataReferences;
}

/** How many rows and columns the hidden tab needs. */
export interface KpiDataSize {
  readonly rows: number;
  readonly columns: number;
}

/** Parts of the hidden tab, as formulas of other tabs refer to them. */
export interface KpiDataReferences {
  /** The day from which changes are counted; the names and the actual values of that day. */
  readonly earlier: { readonly day: string; readonly names: string; readonly actual: string };
  readonly exitRows: { readonly shown: string; readonly names: string };
  /** A column of the course of a KPI, counted from 0; `null` where it has none. */
  readonly track: (kpi: string, column: number) => string | null;
}

/** From the left: the scorecard of an earlier day, the exit dates, the courses. Counted from the first column. */
const EXIT_ROWS = KPI_VALUES.length + 2;
const TRACKS = EXIT_ROWS + Object.keys(EXIT_COLUMNS).length + 1;

/** So that what functions fill can grow by itself, and further KPIs find room. */
const LEAST_SPARE_ROWS = 20;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 50;

/**
 * The hidden tab from which the dashboard and its charts draw: what it lacks, and what has changed. All that stands there is ours.
 *
 * @param tab - as it stands.
 */
export function mendKpiData(tab: TabCells, tabName: string, given: KpiDataGiven): KpiData {
  const { references, kpis, language } = given;
  const draft = new TabDraft(tab, given.dayOf);
  const found = draft.find((_, formula) => isScorecard(formula));
  const [row, column] = [found?.row ?? 2, found?.column ?? 1];
  const exits = { row: row + 1, column: column + EXIT_ROWS, rows: Math.max(1, given.exitRows.length) };
  const { tracks, abandoned, end } = trackPlaces(draft, row, column + TRACKS, kpis, given.areMoreToCome);

  draft.put(row - 1, column, dashboardWords[language].earlier);
  draft.put(row - 1, column + 1, { formula: `=${KPI_AS_OF}-${RECENT_DAYS}` });
  const earlierDay = fixedRange(row - 1, column + 1);
  draft.put(row, column, { formula: `=${kpiCall('ABMKPIS', references, { asOf: earlierDay })}` });
  const listed = putExitRows(draft, exits, tracks, given);
  for (const [index, track] of tracks.entries()) putTrack(draft, track, index + 1, exits, given);
  for (const start of abandoned) clearTrack(draft, row, start);

  const tabPrefix = `${quotedTab(tabName)}!`;
  const on = (...place: Parameters<typeof fixedRange>) => tabPrefix + fixedRange(...place);
  const scoredRows = kpis.length + LEAST_SPARE_ROWS;
  const longest = Math.max(listed.end - row, kpis.length, ...tracks.map(({ area }) => area.rows));
  return {
    blocks: draft.blocks(),
    size: { rows: row + longest + LEAST_SPARE_ROWS, columns: end - 1 },
    formats: [across(row - 1, column + 1), downFrom(exits.row, exits.column + EXIT_COLUMNS.exitDate)].map((area) => ({
      area,
      numberFormat: DAY_FORMAT,
    })),
    tracks,
    abandoned,
    formerExitRows: listed.former,
    refers: {
      earlier: {
        day: on(row - 1, column + 1),
        names: on(row + 1, column, scoredRows),
        actual: on(row + 1, column + 1, scoredRows),
      },
      exitRows: {
        shown: on(exits.row, exits.column, exits.rows, SHOWN_EXIT_COLUMNS),
        names: on(exits.row, exits.column, exits.rows),
      },
      track: (name, position) => {
        const track = trackOf(tracks, name);
        return track === undefined ? null : tabPrefix + courseColumn(track, position);
      },
    },
  };
}

/** The frame of the hidden tab. */
export function describeKpiData(language: Language, { size, formats }: KpiData): TabDescription {
  return {
    key: 'kpiData',
    name: dashboardWords[language].dataName,
    isHidden: true,
    frozenRows: 0,
    size: { rows: size.rows + SPARE_ROWS, columns: size.columns + SPARE_COLUMNS },
    blocks: [],
    columnWidths: [],
    formats,
    validations: [],
    notes: [],
    colours: [],
  };
}
