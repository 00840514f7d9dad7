import { parseAddress, printAddress, quoteTabName, resolveAddress } from '../../workbook/address.ts';
import type { GridRange } from '../../workbook/grid-range.ts';
import type { Tab } from '../../workbook/tab.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { TabNames } from './tab-names.ts';

/** How large a sheet of an Excel file is. */
export const excelRows = 1_048_576;
export const excelColumns = 16_384;

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

/** A range with its tab, as a file's formulas name it: `Accounts!$A$1:$B$9`, `Accounts!$A:$B`; undefined when its tab is gone. */
export function referenceForFile(range: GridRange, { workbook, names }: SaveContext): string | undefined {
  const tab = workbook.tab(range.tabId);
  const cells = printAddress(range).replace(/[A-Z]+|\d+/g, '$$$&');
  return tab && `${quoteTabName(names.fileName(tab.name))}!${cells}`;
}

/** The range that a file means by `Accounts!$A$1:$B$9` (or, on a tab, by `$A$1`); undefined for anything else. */
export function rangeFromFile(reference: string, { tabOf }: OpenContext, home?: Tab): GridRange | undefined {
  const written = parseAddress(reference.replace(/^=/, ''));
  const tab = written?.tab ? tabOf(written.tab) : home;
  return (written && tab && resolveAddress(written, tab)) ?? undefined;
}

/** The ranges as files list them: `A1:B3 D5`. Whole columns and rows go to the end of Excel's grid, which is larger than ours. */
export function areasForFile(ranges: readonly GridRange[]): string {
  return ranges
    .map(({ row, column, rows, columns, wholeColumns, wholeRows }) =>
      printAddress({
        row,
        column,
        rows: wholeColumns ? excelRows - row + 1 : rows,
        columns: wholeRows ? excelColumns - column + 1 : columns,
      }),
    )
    .join(' ');
}

/** The ranges of such a list; what ends beyond the grid is held to it. */
export function areasFromFile(list: string, tab: Tab): GridRange[] {
  return list.split(/[\s,]+/).flatMap((text) => {
    const written = parseAddress(text);
    if (!written) return [];
    const { top, left, bottom, right } = written;
    const held = {
      ...written,
      ...(top === 1 && bottom === excelRows
        ? { top: null, bottom: null }
        : { bottom: bottom && Math.min(bottom, tab.rows) }),
      ...(left === 1 && right === excelColumns
        ? { left: null, right: null }
        : { right: right && Math.min(right, tab.columns) }),
    };
    return resolveAddress(held, tab) ?? [];
  });
}

/** The top left cell of a range: `B2`. */
export function cornerAddress({ row, column }: GridRange): string {
  return printAddress({ row, column, rows: 1, columns: 1 });
}
