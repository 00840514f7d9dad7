import { kpisWords } from '../../text/kpis/index.ts';
import { fixedRange } from '../plans/formulas/plan-references.ts';
import { COURSE, courseColumn } from './course-columns.ts';
import { EXIT_COLUMNS } from './exit-cells.ts';
import { TRACK_COLUMNS } from './kpi-chart.ts';
import type { KpiDataGiven } from './kpi-data.ts';
import { KPI_AS_OF, kpiCall } from './kpi-references.ts';
import type { ExitRowsPlace } from './put-exit-rows.ts';
import type { TabDraft } from './tab-draft.ts';
import type { TrackPlace } from './track-places.ts';

/**
 * Writes the name of a KPI, its course below it, and beside that the points at which it is judged.
 *
 * @param number - of the course among all, from 1.
 * @param exits - where the exit dates stand.
 */
export function putTrack(
  draft: TabDraft,
  track: TrackPlace,
  number: number,
  exits: ExitRowsPlace,
  { references, tableLanguage }: KpiDataGiven,
): void {
  const { row, column } = track.area;
  const name = fixedRange(row - 1, column);
  draft.put(row - 1, column, track.kpi.name);
  draft.put(row, column, { formula: `=${kpiCall('ABMKPITRACK', references, { kpi: name, asOf: KPI_AS_OF })}` });
  draft.put(row, column + TRACK_COLUMNS, kpisWords[tableLanguage].columns.exitDate[0]);
  const exitColumn = (of: keyof typeof EXIT_COLUMNS) =>
    fixedRange(exits.row, exits.column + EXIT_COLUMNS[of], exits.rows);
  const [dates, actual] = [courseColumn(track, COURSE.date), courseColumn(track, COURSE.actual)];
  const [plan, line] = [courseColumn(track, COURSE.plan), courseColumn(track, COURSE.exitLine)];
  const position = `COUNTIF(${dates},"<"&${dates})+1`;
  const isJudged = `COUNTIFS(${exitColumn('track')},${number},${exitColumn('position')},${position})>0`;
  const mark = `IF(${line}<>"",${line},IF(${actual}<>"",${actual},${plan}))`;
  draft.put(row + 1, column + TRACK_COLUMNS, { formula: `=ARRAYFORMULA(IF(${isJudged},${mark},""))` });
}
