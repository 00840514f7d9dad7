import type { Area } from './tab-description.ts';

/** An area of which it is known how many columns it has. */
export type WideArea = Area & { readonly columns: number };

/** Cells side by side in one row. */
export function across(row: number, column: number, columns = 1): WideArea {
  return { row, column, rows: 1, columns };
}

/** The cells from a row down to the end of the grid. */
export function downFrom(row: number, column: number, columns = 1): WideArea {
  return { row, column, rows: null, columns };
}
