import type { Tab } from '../../workbook/tab.ts';
import type { FilePageSetup, FileSheet } from './package.ts';

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

/** How a tab is printed: as the file that it came from said, or else with its frozen rows on top of each page. */
export function pageSetupForFile(tab: Tab): FilePageSetup {
  const remembered = own.get(tab);
  if (remembered) return remembered;
  const { frozenRows, rowTracks } = tab;
  let height = 0;
  for (let row = 1; row <= frozenRows; row += 1) height += rowTracks.isHidden(row) ? 0 : rowTracks.size(row);
  return { ...standard, ...(height > 0 && height <= HIGHEST_TITLES && { printTitlesRow: `$1:$${frozenRows}` }) };
}

function isStandard({ paperSize, orientation, fitToWidth, fitToHeight, printArea, margins }: FilePageSetup): boolean {
  return (
    paperSize === standard.paperSize &&
    orientation === standard.orientation &&
    fitToWidth === standard.fitToWidth &&
    fitToHeight === standard.fitToHeight &&
    printArea === undefined &&
    margins?.left === standard.margins.left &&
    margins.right === standard.margins.right &&
    margins.top === standard.margins.top &&
    margins.bottom === standard.margins.bottom
  );
}
