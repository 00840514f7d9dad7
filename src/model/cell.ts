/**
 * A cell as Sheets hands it to a script. Blank is the empty text; an argument left out is `undefined`. An error arrives as its
 * text (`#N/A`), a date as the instant at which it begins in the spreadsheet's zone.
 */
export type Cell = string | number | boolean | Date | null | undefined;

export type Row = readonly Cell[];

/** Rows of cells. Rows may be shorter than the first one: what is missing is blank. */
export type Table = readonly Row[];

/** What a custom function hands back: rows of equal length, blank as the empty text. */
export type ResultCell = string | number;
export type ResultTable = ResultCell[][];
