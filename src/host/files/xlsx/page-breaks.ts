import { chartSize } from '../../workbook/chart-look.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Tracks } from '../../workbook/tracks.ts';

/** A4 lying without its margins, in pixels. Programs differ a little in how much they put on it. */
const PAGE = { width: 1045, height: 712 };

/**
 * The rows that begin a new page, so that no table or chart is torn that has room on one. Rows without a blank one between them belong
 * together.
 *
 * @param heights - of rows that are higher than the tab says, by their numbers.
 */
export function pageBreaks(tab: Tab, heights: ReadonlyMap<number, number>): number[] {
  const { filled, lastColumn } = usedPlaces(tab);
  const heightOf = (first: number, last: number) => {
    let height = 0;
    for (let row = first; row <= last; row += 1) {
      height += tab.rowTracks.isHidden(row) ? 0 : (heights.get(row) ?? tab.rowTracks.size(row));
    }
    return height;
  };
  let width = 0;
  for (let column = 1; column <= lastColumn; column += 1) {
    width += tab.columnTracks.isHidden(column) ? 0 : tab.columnTracks.size(column);
  }
  const room = PAGE.height * Math.max(1, width / PAGE.width);
  const titles = heightOf(1, tab.frozenRows);
  const breaks: number[] = [];
  let [end, taken] = [0, 0];
  for (const [first, last] of runsOf(filled)) {
    taken += heightOf(end + 1, first - 1);
    const height = heightOf(first, last);
    if (taken + height <= room) taken += height;
    else if (titles + height <= room) {
      breaks.push(first);
      taken = titles + height;
    } else taken = titles + ((taken + height - titles) % (room - titles));
    end = last;
  }
  return breaks;
}

/** The rows in which something is seen, and the last such column. */
function usedPlaces(tab: Tab): { filled: Set<number>; lastColumn: number } {
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

function runsOf(rows: ReadonlySet<number>): (readonly [first: number, last: number])[] {
  const sorted = [...rows].sort((one, other) => one - other);
  const firsts = sorted.filter((row) => !rows.has(row - 1));
  const lasts = sorted.filter((row) => !rows.has(row + 1));
  return firsts.map((first, index) => [first, lasts[index] ?? first] as const);
}

/** The row or column in which a distance from the start of another one ends. */
function trackAt(tracks: Tracks, start: number, pixels: number): number {
  let track = start;
  for (let left = pixels - tracks.size(start); left > 0; left -= tracks.size(track)) track += 1;
  return track;
}
