import type { Tab } from '../../workbook/tab.ts';
import { PAGE, printedSize, usedPlaces } from './printed-size.ts';

/**
 * The rows that begin a new page, so that no table or chart is torn that has room on one. Rows without a blank one between them belong
 * together.
 *
 * @param heights - of rows that are higher than the tab says, by their numbers.
 */
export function pageBreaks(tab: Tab, heights: ReadonlyMap<number, number>): number[] {
  const { filled, lastColumn } = usedPlaces(tab);
  const heightOf = (first: number, last: number) => printedSize(tab.rowTracks, first, last, heights);
  const width = printedSize(tab.columnTracks, 1, lastColumn);
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

function runsOf(rows: ReadonlySet<number>): (readonly [first: number, last: number])[] {
  const sorted = [...rows].sort((one, other) => one - other);
  const firsts = sorted.filter((row) => !rows.has(row - 1));
  const lasts = sorted.filter((row) => !rows.has(row + 1));
  return firsts.map((first, index) => [first, lasts[index] ?? first] as const);
}
