import { parseAddress, printAddress, quoteTabName, resolveAddress } from '../../workbook/address.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TabNames } from './tab-names.ts';

/** What the parts of a file that refer to each other need to know while it is written. */
export interface SaveContext {
  readonly workbook: Workbook;
  readonly names: TabNames;
}

/** The same while it is read. */
export interface OpenContext {
  readonly workbook: Workbook;
  /** The tab of this name in the file. */
  readonly tabOf: (fileName: string) => Tab | undefined;
  /** Twelve colours, in the file's order. */
  readonly theme: readonly string[];
  readonly standardFont: { readonly name?: string; readonly size?: number };
}

/** A range with its tab, as a file's formulas name it: `Accounts!$A$1:$B$9`; undefined when its tab is gone. */
export function referenceForFile(range: GridRange, { workbook, names }: SaveContext): string | undefined {
  const tab = workbook.tab(range.tabId);
  const cells = boundedAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return tab && `${quoteTabName(names.fileName(tab.name))}!${cells}`;
}

/** The range that a file means by `Accounts!$A$1:$B$9` (or, on a tab, by `$A$1`); undefined for anything else. */
export function rangeFromFile(reference: string, { tabOf }: OpenContext, home?: Tab): GridRange | undefined {
  const written = parseAddress(reference.replace(/^=/, ''));
  const tab = written?.tab ? tabOf(written.tab) : home;
  return (written && tab && resolveAddress(written, tab)) ?? undefined;
}

/** The ranges as files list them: `A1:B3 D5`. */
export function areasForFile(ranges: readonly GridRange[]): string {
  return ranges.map(boundedAddress).join(' ');
}

/** The ranges of such a list; what lies beyond the grid is held to it. */
export function areasFromFile(list: string, tab: Tab): GridRange[] {
  return list.split(/[\s,]+/).flatMap((text) => {
    const written = parseAddress(text);
    if (!written) return [];
    const held = {
      ...written,
      bottom: written.bottom && Math.min(written.bottom, tab.rows),
      right: written.right && Math.min(written.right, tab.columns),
    };
    return resolveAddress(held, tab) ?? [];
  });
}

/** The top left cell of a range: `B2`. */
export function cornerAddress({ row, column }: GridRange): string {
  return printAddress({ row, column, rows: 1, columns: 1 });
}

/** Whole rows and columns as the cells that they have: Excel's grid is larger than ours. */
function boundedAddress({ row, column, rows, columns }: GridRange): string {
  return printAddress({ row, column, rows, columns });
}
