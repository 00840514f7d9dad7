import type { Area } from '../protocol/cell-view.ts';
import type { TabView } from '../protocol/workbook-view.ts';
import { columnLetters, parseAddress, printAddress, quoteTabName, resolveAddress } from '../workbook/address.ts';
import type { Place } from './areas.ts';

export function cellName({ row, column }: Place): string {
  return `${columnLetters(column)}${row}`;
}

/** `B2`, `B2:C5`, `B:C` for whole columns, `2:5` for whole rows. */
export function areaName(area: Area, tab: Pick<TabView, 'rows' | 'columns'>): string {
  const isCell = area.rows === 1 && area.columns === 1;
  return printAddress({
    ...area,
    wholeColumns: !isCell && area.row === 1 && area.rows === tab.rows,
    wholeRows: !isCell && area.column === 1 && area.columns === tab.columns,
  });
}

/** A tab's name as a formula takes it: in quotes where it is not a plain word. */
export function tabReference(name: string): string {
  return `${quoteTabName(name)}!`;
}

export interface Address {
  /** Left out: the tab that is meant anyway. */
  readonly tab?: string;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, with or without a tab. Null where the text is none, or beyond the tab's cells. */
export function readAddress(text: string, tabs: readonly TabView[], inFront: TabView): Address | null {
  const written = parseAddress(text.trim());
  const tab = written?.tab == null ? inFront : tabs.find(({ name }) => name === written.tab);
  const range = written && tab ? resolveAddress(written, tab) : null;
  if (!written || !range) return null;
  const { row, column, rows, columns } = range;
  const area = { row, column, rows, columns };
  return written.tab === null ? { area } : { tab: written.tab, area };
}
