import { isBlank } from '../../core/tables/index.ts';
import { COURSE, courseColumn, trackOf } from './course-columns.ts';
import { EXIT_COLUMNS, exitCells, exitHeaders } from './exit-cells.ts';
import type { KpiDataGiven } from './kpi-data.ts';
import type { TabDraft } from './tab-draft.ts';
import type { TrackPlace } from './track-places.ts';

/** The cells of the exit dates on the hidden tab, their headers above. */
export interface ExitRowsPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/**
 * Writes the exit dates, each on a row.
 *
 * @returns how many there were before.
 */
export function putExitRows(
  draft: TabDraft,
  { row, column }: ExitRowsPlace,
  tracks: readonly TrackPlace[],
  { exitRows, references, language }: KpiDataGiven,
): number {
  let former = 0;
  while (!isBlank(draft.cell(row + former, column))) former += 1;
  const putRow = (at: number, cells: ReturnType<typeof exitCells>) => {
    for (const [index, cell] of cells.entries()) draft.put(at, column + index, cell);
  };
  putRow(row - 1, exitHeaders(language));
  for (const [index, exit] of exitRows.entries()) {
    const track = trackOf(tracks, exit.kpi);
    const course = track && {
      number: tracks.indexOf(track) + 1,
      dates: courseColumn(track, COURSE.date),
      lines: courseColumn(track, COURSE.exitLine),
    };
    putRow(row + index, exitCells(exit, row + index, column, course ?? null, references, language));
  }
  for (let at = row + exitRows.length; at < row + former; at += 1)
    putRow(
      at,
      Object.keys(EXIT_COLUMNS).map(() => ''),
    );
  return former;
}
