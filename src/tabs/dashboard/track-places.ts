import { fold, readText } from '../../core/tables/index.ts';
import type { Kpi } from '../../model/kpi.ts';
import type { Area } from '../tables/tab-description.ts';
import { CHART_COLUMNS, TRACK_COLUMNS } from './kpi-chart.ts';
import type { TabDraft } from './tab-draft.ts';

/** The columns of the hidden tab in which a KPI has its course. */
export interface TrackPlace {
  readonly kpi: Kpi;
  /** What the KPI was called when the columns were written: its chart may have that title. */
  readonly formerName: string;
  /** What the chart draws, from its headers on; the name of the KPI stands above. */
  readonly area: Area & { readonly rows: number };
}

/** Where the courses of all KPIs stand, and which columns are left over, each by the first of them. */
export interface TrackPlaces {
  readonly tracks: readonly TrackPlace[];
  readonly abandoned: readonly number[];
  /** Number of the first column behind all of them. */
  readonly end: number;
}

/** A KPI, and how many dates its course has. */
export interface TrackedKpi {
  readonly kpi: Kpi;
  readonly dates: number;
}

/**
 * The columns of each KPI: those that it had; those of a KPI that is gone, since it may have been renamed; new ones.
 *
 * @param row - of the headers of the courses.
 * @param column - of the first course on a new tab.
 * @param areMoreToCome - whether KPIs are missing here since their rows hold a mistake: nothing is known to be gone then.
 */
export function trackPlaces(
  draft: TabDraft,
  row: number,
  column: number,
  kpis: readonly TrackedKpi[],
  areMoreToCome: boolean,
): TrackPlaces {
  const former = new Map(draft.columnsWith(row, isTrack).map((start) => [start, nameAbove(draft, row, start)]));
  const starts = new Map<Kpi, number>();
  const open = new Set(former.keys());
  const take = (kpi: Kpi, start: number | undefined) => {
    if (start !== undefined && open.delete(start)) starts.set(kpi, start);
  };
  for (const { kpi } of kpis) {
    take(
      kpi,
      [...open].find((start) => fold(former.get(start) ?? '') === fold(kpi.name)),
    );
  }
  let end = Math.max(column, ...[...former.keys()].map((start) => start + WIDTH));
  for (const { kpi } of kpis) {
    if (!starts.has(kpi) && !areMoreToCome) take(kpi, [...open][0]);
    if (!starts.has(kpi)) {
      starts.set(kpi, end);
      end += WIDTH;
    }
  }
  const tracks = kpis.map(({ kpi, dates }) => {
    const start = starts.get(kpi) ?? column;
    const area = { row, column: start, rows: dates + 1, columns: CHART_COLUMNS };
    return { kpi, formerName: former.get(start) ?? kpi.name, area };
  });
  return { tracks, abandoned: areMoreToCome ? [] : [...open], end };
}

/** The name above a course; somebody may have inserted rows in between. */
function nameAbove(draft: TabDraft, row: number, column: number): string {
  for (let above = row - 1; above > 0; above -= 1) {
    const name = readText(draft.cell(above, column)) ?? '';
    if (name !== '') return name;
  }
  return '';
}

const isTrack = (formula: string) => /^=ABMKPITRACK\(/i.test(formula);

/** With a blank column behind. */
const WIDTH = CHART_COLUMNS + 1;

/** Takes away a course whose KPI is gone; last what it is known by, so that a run which stops before that leaves it to be taken away. */
export function clearTrack(draft: TabDraft, row: number, start: number): void {
  draft.put(row + 1, start + TRACK_COLUMNS, '');
  draft.put(row, start + TRACK_COLUMNS, '');
  draft.put(row - 1, start, '');
  draft.put(row, start, '');
}
