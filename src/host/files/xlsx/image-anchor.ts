import type { ChartPosition } from '../../workbook/chart.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';

/** Files measure drawings in parts of an inch, of which 914,400 are one; pixels are 96. */
export const unitsPerPixel = 9525;

/** The same place, from the corner of the cell in which it lies: files know no offset beyond a cell. */
export function withinCell({ row, column, offsetX, offsetY }: ChartPosition, tab: Tab): ChartPosition {
  const [heldRow, heldY] = withinTrack(tab.rowTracks, tab.rows, row, offsetY);
  const [heldColumn, heldX] = withinTrack(tab.columnTracks, tab.columns, column, offsetX);
  return { row: heldRow, column: heldColumn, offsetX: heldX, offsetY: heldY };
}

/** Pixels from the corner of one place to that of another. */
export function spanBetween(from: ChartPosition, to: ChartPosition, tab: Tab): { width: number; height: number } {
  return {
    width: sizeOf(tab.columnTracks, from.column, to.column) + to.offsetX - from.offsetX,
    height: sizeOf(tab.rowTracks, from.row, to.row) + to.offsetY - from.offsetY,
  };
}

function withinTrack(tracks: Tracks, last: number, track: number, offset: number): readonly [number, number] {
  let [at, left] = [track, offset];
  while (left < 0 && at > 1) {
    at -= 1;
    left += tracks.size(at);
  }
  while (at < last && left >= tracks.size(at)) {
    left -= tracks.size(at);
    at += 1;
  }
  return [at, Math.max(0, left)];
}

function sizeOf(tracks: Tracks, from: number, to: number): number {
  let pixels = 0;
  for (let track = from; track < to; track += 1) pixels += tracks.size(track);
  return pixels;
}
