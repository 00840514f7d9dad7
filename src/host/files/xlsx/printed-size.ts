import { chartSize } from '../../workbook/chart-look.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';

/** A4 lying without its margins, in pixels. Programs differ a little in how much they put on it. */
export const PAGE = { width: 1045, height: 712 };

/** As far as a page is shrunk to have room for all of a tab. */
const LEAST_SCALE = 0.7;

/**
 * Whether all of a tab has room on one page that stands, but not on one that lies.
 *
 * @param heights - of rows that are higher than the tab says, by their numbers.
 */
export function fitsStanding(tab: Tab, heights: ReadonlyMap<number, number>): boolean {
  const { filled, lastColumn } = usedPlaces(tab);
  const width = printedSize(tab.columnTracks, 1, lastColumn);
  const height = printedSize(tab.rowTracks, 1, Math.max(0, ...filled), heights);
  const standing = Math.min(1, PAGE.height / width);
  return (
    height * Math.min(1, PAGE.width / width) > PAGE.height && standing >= LEAST_SCALE && height * standing <= PAGE.width
  );
}

/** How high rows are together, or how wide columns; those that are hidden take nothing. */
export function printedSize(tracks: Tracks, first: number, last: number, sizes?: ReadonlyMap<number, number>): number {
  let size = 0;
  for (let track = first; track <= last; track += 1) {
    size += tracks.isHidden(track) ? 0 : (sizes?.get(track) ?? tracks.size(track));
  }
  return size;
}

/** The rows in which something is seen, and the last such column. */
export function usedPlaces(tab: Tab): { filled: Set<number>; lastColumn: number } {
  const filled = new Set<number>();
  let { lastColumn } = tab;
  const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  const texts = tab.lastRow === 0 ? [] : tab.values(area);
  texts.forEach((line, index) => {
    if (line.some((value) => value !== null && value !== '')) filled.add(index + 1);
  });
  for (const [row, column, { borders, background }] of tab.cellFormats()) {
    if (!borders && !background) continue;
    filled.add(row);
    lastColumn = Math.max(lastColumn, column);
  }
  const drawings = [...tab.charts.map((chart) => ({ ...chart, ...chartSize(chart) })), ...tab.images];
  for (const { position, width, height } of drawings) {
    const lastRow = trackAt(tab.rowTracks, position.row, position.offsetY + height);
    for (let { row } = position; row <= lastRow; row += 1) filled.add(row);
    lastColumn = Math.max(lastColumn, trackAt(tab.columnTracks, position.column, position.offsetX + width));
  }
  return { filled, lastColumn };
}

/** The row or column in which a distance from the start of another one ends. */
function trackAt(tracks: Tracks, start: number, pixels: number): number {
  let track = start;
  for (let left = pixels - tracks.size(start); left > 0; left -= tracks.size(track)) track += 1;
  return track;
}
