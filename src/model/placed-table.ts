import type { Table } from './cell.ts';
import { isText, isWhole, shapeOf } from './shape.ts';

/** Cells of the spreadsheet, and where they stand. */
export interface PlacedTable {
  readonly tabId: number;
  readonly tabName: string;
  /** Of the first cell, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly cells: Table;
}

/** A cell to go to: by its tab's id, since people rename tabs, and its address there. */
export interface CellLink {
  readonly tabId: number;
  readonly a1: string;
}

/** Whether something that came from a page is the link to a cell. */
export const isCellLink = shapeOf<CellLink>({
  tabId: isWhole,
  a1: (value) => isText(value) && /^[A-Z]{1,3}[1-9]\d{0,7}$/.test(value),
});
