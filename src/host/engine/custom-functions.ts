import type { CellValue, ErrorValue } from '../workbook/cell-value.ts';

/** A single cell (or typed constant) arrives as its value, a range as its rows; an argument left out at the end is missing. */
export type CustomFunctionArgument = CellValue | readonly (readonly CellValue[])[];

export function isRows(argument: CustomFunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}

export interface CellPlace {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
}

/** The add-on's functions as the engine sees them: names, and a call that never throws. */
export interface CustomFunctions {
  /** Upper case. */
  readonly names: readonly string[];
  /** Rows of equal length (a scalar is one row of one cell), or the error that the cell shows. */
  call(
    name: string,
    args: readonly CustomFunctionArgument[],
    at: CellPlace,
  ): readonly (readonly CellValue[])[] | ErrorValue;
}
