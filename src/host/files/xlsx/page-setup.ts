import type { Tab } from '../../workbook/tab.ts';
import type { FilePageSetup, FileSheet } from './package.ts';
import { fitsStanding } from './printed-size.ts';

const own = new WeakMap<Tab, FilePageSetup>();

/** In inches: A4 lying, with narrow margins, as wide as the page and as many pages long as it takes. */
const standard = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.4, right: 0.4, bottom: 0.4, left: 0.4, header: 0.2, footer: 0.2 },
} as const satisfies FilePageSetup;

/** The same standing, for what has room on one page that way. */
const standing = { ...standard, orientation: 'portrait', fitToHeight: 1 } as const satisfies FilePageSetup;

/** A third of such a page. Higher frozen rows would leave too little of each page if they were repeated. */
const HIGHEST_TITLES = 240;

/** Remembers how a sheet of a file is printed, unless it is as all of ours are. */
export function rememberPageSetup(tab: Tab, { pageSetup }: FileSheet): void {
  if (pageSetup && !isStandard(pageSetup)) own.set(tab, pageSetup);
}

/** Whether a file from elsewhere says how a tab is printed. */
export function isPrintedOtherwise(tab: Tab): boolean {
  return own.has(tab);
}

/**
 * How a tab is printed: as the file that it came from said, or else on one standing page where that has room for it, or with its frozen rows
 * on top of each page.
 */
export function pageSetupForFile(tab: Tab, heights: ReadonlyMap<number, number>): FilePageSetup {
  const remembered = own.get(tab);
  if (remembered) return remembered;
  if (fitsStanding(tab, heights)) return standing;
  const { frozenRows, rowTracks } = tab;
  let height = 0;
  for (let row = 1; row <= frozenRows; row += 1) height += rowTracks.isHidden(row) ? 0 : rowTracks.size(row);
  return { ...standard, ...(height > 0 && height <= HIGHEST_TITLES && { printTitlesRow: `$1:$${frozenRows}` }) };
}

function isStandard({ paperSize, orientation, fitToWidth, fitToHeight, printArea, margins }: FilePageSetup): boolean {
  return [standard, standing].some(
    (ours) =>
      paperSize === ours.paperSize &&
      orientation === ours.orientation &&
      fitToWidth === ours.fitToWidth &&
      fitToHeight === ours.fitToHeight &&
      printArea === undefined &&
      margins?.left === ours.margins.left &&
      margins.right === ours.margins.right &&
      margins.top === ours.margins.top &&
      margins.bottom === ours.margins.bottom,
  );
}
